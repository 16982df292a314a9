import { SiteSteps } from '#src/charts/SiteSteps.tsx';
import { exhibits as all } from '#src/exhibits/registry.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { useAddress } from '#src/state/use-address.ts';
import { Loading } from '#src/ui/Loading.tsx';
import { MarkSample } from '#src/ui/PrecisionLegend.tsx';
import { markWords } from '#src/view/mark-words.ts';
import { siteSteps } from '#src/view/facility-lanes.ts';
import { MARKS } from '#src/view/marks.ts';
import type { View } from '#src/view/view.ts';
import { AbsentExhibit } from '../AbsentExhibit.tsx';
import { ChartFailed } from '../ChartFailed.tsx';
import { useEdition } from '../edition.ts';
import { ExhibitCard } from '../ExhibitCard.tsx';
import css from '../page.module.css';
import { Refusals } from './Refusals.tsx';

export const exhibits = all;

const WORDS: Readonly<Record<'title' | 'marks' | 'exhibits' | 'steps' | 'states' | 'refusals', Localized>> = {
  title: { en: 'Gallery for developers', tc: '開發者圖庫', sc: '开发者图库' },
  marks: { en: 'Marks of precision', tc: '準確程度的標記', sc: '精确程度的标记' },
  exhibits: { en: 'Every exhibit', tc: '所有圖', sc: '所有图' },
  steps: { en: 'Steps of one site', tc: '單一用地的進程', sc: '单一用地的进程' },
  states: { en: 'States', tc: '狀態', sc: '状态' },
  refusals: { en: 'What is refused, and why', tc: '不作的計算，以及原因', sc: '不作的计算，以及原因' },
};

/** Three rows on their way. */
const LOADING: View = {
  kind: 'places',
  rows: ['a', 'b', 'c'].map((key) => ({ key, label: '', lon: 0, lat: 0, planned: false })),
};

function Marks({ locale }: { readonly locale: Locale }) {
  return (
    <ul className={css['samples']}>
      {MARKS.map((mark) => (
        <li key={mark} data-mark={mark}>
          <MarkSample mark={mark} />
          {markWords(mark)[locale]}
        </li>
      ))}
    </ul>
  );
}

/** Sites whose steps are dated in as many ways. */
const SITES = ['esports-venue', 'microelectronics-centre', 'science-park-shenzhen-branch', 'hsitp', 'cyberport-5'];

/** The form that stands beside the other facts of a site, at the least width it is made for. */
function Steps({ locale }: { readonly locale: Locale }) {
  const edition = useEdition();
  return SITES.map((site) => (
    <SiteSteps key={site} rows={siteSteps(edition, site, locale)} locale={locale} width={300} />
  ));
}

/** Every exhibit, mark, state and refusal in one place, for those who build and test the atlas. */
export function Page() {
  const { address } = useAddress();
  const { lang } = address;
  return (
    <div className={css['page']}>
      <h1>{WORDS.title[lang]}</h1>
      <h2>{WORDS.marks[lang]}</h2>
      <Marks locale={lang} />
      <h2>{WORDS.exhibits[lang]}</h2>
      {all.map((exhibit) => (
        <div key={exhibit.id} className={css['shown']}>
          <ExhibitCard exhibit={exhibit} />
        </div>
      ))}
      <h2>{WORDS.steps[lang]}</h2>
      <Steps locale={lang} />
      <h2>{WORDS.states[lang]}</h2>
      <Loading view={LOADING} locale={lang} />
      <AbsentExhibit id="state-absent" missing="itf-approved-amount-by-year" locale={lang} />
      <ChartFailed error={new Error('Seeded for the gallery')} locale={lang} onRetry={() => location.reload()} />
      <h2>{WORDS.refusals[lang]}</h2>
      <Refusals locale={lang} />
    </div>
  );
}
