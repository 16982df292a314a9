import { SiteSteps } from '#src/charts/SiteSteps.tsx';
import { outsideExhibits } from '#src/exhibits/outside/registry.ts';
import { exhibits as stated } from '#src/exhibits/registry.ts';
import type { Exhibit } from '#src/exhibits/define.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { choiceFor, writeAddress } from '#src/state/address.ts';
import { changeKeys, useAddress } from '#src/state/use-address.ts';
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

export const exhibits = [...stated, ...outsideExhibits];

const WORDS: Readonly<Record<'title' | 'marks' | 'exhibits' | 'outside' | 'steps' | 'states' | 'refusals', Localized>> =
  {
    title: { en: 'Gallery for developers', tc: '開發者圖庫', sc: '开发者图库' },
    marks: { en: 'Marks of precision', tc: '準確程度的標記', sc: '精确程度的标记' },
    exhibits: { en: 'Every exhibit', tc: '所有圖', sc: '所有图' },
    outside: { en: 'Every exhibit from outside the fact sheet', tc: '便覽以外的所有圖', sc: '便览以外的所有图' },
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

function Shown({ all }: { readonly all: readonly Exhibit[] }) {
  return all.map((exhibit) => (
    <div key={exhibit.id} className={css['shown']}>
      <ExhibitCard exhibit={exhibit} />
    </div>
  ));
}

function Outside({ locale }: { readonly locale: Locale }) {
  return (
    <>
      <h2>{WORDS.outside[locale]}</h2>
      <Shown all={outsideExhibits} />
    </>
  );
}

function Stated({ locale, outside }: { readonly locale: Locale; readonly outside: string }) {
  return (
    <>
      <h2>{WORDS.marks[locale]}</h2>
      <Marks locale={locale} />
      <h2>{WORDS.exhibits[locale]}</h2>
      <Shown all={stated} />
      <p>
        <a href={outside}>{WORDS.outside[locale]}</a>
      </p>
      <h2>{WORDS.steps[locale]}</h2>
      <Steps locale={locale} />
      <h2>{WORDS.states[locale]}</h2>
      <Loading view={LOADING} locale={locale} />
      <AbsentExhibit id="state-absent" missing="itf-approved-amount-by-year" locale={locale} />
      <ChartFailed error={new Error('Seeded for the gallery')} locale={locale} onRetry={() => location.reload()} />
      <h2>{WORDS.refusals[locale]}</h2>
      <Refusals locale={locale} />
    </>
  );
}

/** Every exhibit, mark, state and refusal in one place, for those who build and test the atlas; what is from outside apart. */
export function Page() {
  const { address } = useAddress();
  const { lang, keys } = address;
  const outside = writeAddress(changeKeys(address, { only: ['layer:outside'] }));
  return (
    <div className={css['page']}>
      <h1>{WORDS.title[lang]}</h1>
      {choiceFor(keys.only, 'layer') === undefined ? (
        <Stated locale={lang} outside={outside} />
      ) : (
        <Outside locale={lang} />
      )}
    </div>
  );
}
