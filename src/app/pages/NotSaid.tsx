import type { Locale, Localized } from '#src/i18n/locales.ts';
import css from '../page.module.css';

const HEADING: Localized = {
  en: 'What the document does not say',
  tc: '文件沒有交代的事',
  sc: '文件没有交代的事',
};

const GAPS: readonly { readonly what: Localized; readonly why: Localized }[] = [
  {
    what: { en: 'Money by technology area', tc: '各科技範疇的款額', sc: '各科技领域的款额' },
    why: {
      en: 'The shares count projects. No amount is given for any area.',
      tc: '比例只計項目數目，各範疇均無款額。',
      sc: '比例只计项目数目，各领域均无款额。',
    },
  },
  {
    what: { en: 'Money by year', tc: '逐年款額', sc: '逐年款额' },
    why: {
      en: 'The totals run to one cut-off. No year is broken out.',
      tc: '只有截至某日的總數，不按年分列。',
      sc: '只有截至某日的总数，不按年分列。',
    },
  },
  {
    what: { en: 'Most of the Fund’s schemes', tc: '基金的大部分計劃', sc: '基金的大部分计划' },
    why: {
      en: 'Three are tied to the Fund by name; the others are not listed.',
      tc: '文中只點名三項，其餘未列。',
      sc: '文中只点名三项，其余未列。',
    },
  },
];

/** What a reader may look for in vain, said once. */
export function NotSaid({ locale }: { readonly locale: Locale }) {
  return (
    <section className={css['missing']} aria-labelledby="not-said">
      <h2 id="not-said">{HEADING[locale]}</h2>
      <ul>
        {GAPS.map(({ what, why }) => (
          <li key={what.en}>
            <b>{what[locale]}</b>
            {why[locale]}
          </li>
        ))}
      </ul>
    </section>
  );
}
