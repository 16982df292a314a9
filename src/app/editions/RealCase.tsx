import type { Locale, Localized } from '#src/i18n/locales.ts';
import { compareEditions } from '#src/queries/edition-changes/compare-editions.ts';
import { groupChanges } from '#src/queries/edition-changes/change-facets.ts';
import { SAMPLE_EDITIONS } from '#src/queries/edition-samples.ts';
import chips from '#src/ui/figure.module.css';
import { ChangeTable } from './ChangeTable.tsx';
import css from './editions-compared.module.css';
import { WORDS } from './words.ts';

const STORY: Localized<readonly string[]> = {
  en: [
    'The statistics page of the Innovation and Technology Fund showed fewer approved projects at the end of December 2016 than a month before, while the money approved went on growing. Nothing was taken back: from December on the page left patent application grants out of the count.',
    'So the two counts stand side by side without a difference, and the money may be compared.',
  ],
  tc: [
    '創新及科技基金的統計網頁在2016年12月底所載的獲批項目少於一個月前，獲批金額卻繼續增加。並非有項目撤回：由12月起，網頁不再把專利申請資助個案計入項目數目。',
    '因此兩個數目只並列而不計差額，金額則可以比較。',
  ],
  sc: [
    '创新及科技基金的统计网页在2016年12月底所载的获批项目少于一个月前，获批金额却继续增加。并非有项目撤回：自12月起，网页不再把专利申请资助个案计入项目数目。',
    '因此两个数目只并列而不计差额，金额则可以比较。',
  ],
};

const SOURCES: Localized = {
  en: 'Both tables: Innovation and Technology Commission, read in archived copies of the page.',
  tc: '兩個統計表：創新科技署，讀自網頁的存檔副本。',
  sc: '两个统计表：创新科技署，读自网页的存档副本。',
};

const { before, after } = SAMPLE_EDITIONS;
const changes = compareEditions(before, after);
const groups = groupChanges(changes, {});

/** How a change of counting looks: two months of one official page, which are no editions of the fact sheet. */
export function RealCase({ locale }: { readonly locale: Locale }) {
  return (
    <section aria-labelledby="case">
      <h2 id="case">{WORDS.case[locale]}</h2>
      <p className={css['badge']}>
        <span className={`${chips['chip']} ${chips['own']}`} data-layer="outside">
          {WORDS.outside[locale]}
        </span>
      </p>
      {STORY[locale].map((text) => (
        <p key={text} className={css['pair']} data-digits="date">
          {text}
        </p>
      ))}
      <div className={css['changes']}>
        <ChangeTable groups={groups} changes={changes} locale={locale} />
      </div>
      <div className={css['source']}>
        <p>{SOURCES[locale]}</p>
        {[before, after].map(({ id, title, document }) => (
          <p key={id} data-digits="citation">
            {title[locale]} · {document.title} · {document.address}
          </p>
        ))}
      </div>
    </section>
  );
}
