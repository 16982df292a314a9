import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { rdShareOfProjects } from '#src/queries/funding.ts';
import { writePath } from '#src/state/routes.ts';
import { AsOfChip } from '#src/ui/AsOfChip.tsx';
import { NumberTile } from '#src/ui/NumberTile.tsx';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import { sentence, type Sentence } from '#src/view/sentence.ts';
import { EditionLine } from '../EditionLine.tsx';
import css from '../page.module.css';
import { DOORS, LEDE } from './overview-words.ts';

/** The pair in two phrases, so that a narrow window breaks it by sense. */
const pair = (amount: Figure, projects: Figure, locale: Locale): Readonly<Record<'first' | 'second', Sentence>> =>
  ({
    en: { first: sentence`${amount} approved, `, second: sentence`across ${projects} projects` },
    tc: { first: sentence`${projects}個項目，`, second: sentence`獲批${amount}` },
    sc: { first: sentence`${projects}个项目，`, second: sentence`获批${amount}` },
  })[locale];

const tiles = (edition: Edition, locale: Locale) => {
  const share = rdShareOfProjects(edition);
  return [
    {
      figure: edition.figure('itf-schemes', 'schemes'),
      words: {
        en: sentence`schemes under the Fund`,
        tc: sentence`項計劃設於基金之下`,
        sc: sentence`项计划设于基金之下`,
      },
    },
    {
      figure: edition.figure('itf-rd-projects', 'projects'),
      words: {
        en: sentence`are R&D projects, ${share} of all`,
        tc: sentence`個研發項目，佔總數${share}`,
        sc: sentence`个研发项目，占总数${share}`,
      },
    },
    {
      figure: edition.figure('rth-posts-funded', 'posts'),
      words: { en: sentence`research posts funded`, tc: sentence`個研究職位獲資助`, sc: sentence`个研究岗位获资助` },
    },
    {
      figure: edition.figure('innoparks-total-area', 'hectares'),
      words: {
        en: sentence`of land in three InnoParks`,
        tc: sentence`土地，分佈三個創新園`,
        sc: sentence`土地，分布于三个创新园`,
      },
    },
  ].map(({ figure, words }) => ({ figure, words: words[locale] }));
};

/** What this is, the Fund's pair with its date, four more numbers, and three doors. */
export function OverviewIntro({ edition, locale }: { readonly edition: Edition; readonly locale: Locale }) {
  const amount = edition.figure('itf-approved-amount', 'HKD');
  const projects = edition.figure('itf-approved-projects', 'projects');
  return (
    <div className={css['half']}>
      <EditionLine edition={edition} locale={locale} />
      <h1 className={css['display']}>
        {Object.entries(pair(amount, projects, locale)).map(([key, phrase]) => (
          <span key={key} className={css['phrase']}>
            <SentenceText text={phrase} locale={locale} />
          </span>
        ))}
        <AsOfChip asOf={amount.asOf} locale={locale} />
      </h1>
      <p className={css['lede']}>
        <SentenceText text={LEDE[locale](edition.figure('itf-schemes', 'schemes'))} locale={locale} />
      </p>
      <ul className={css['numbers']}>
        {tiles(edition, locale).map(({ figure, words }) => (
          <NumberTile key={figure.id} figure={figure} words={words} locale={locale} />
        ))}
      </ul>
      <ul className={css['doors']}>
        {DOORS.map(({ page, words }) => (
          <li key={page}>
            <a href={writePath(locale, { page })}>{words[locale]} →</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
