import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { dateFigure } from '#src/queries/derivation.ts';
import { readingFigure } from '#src/queries/outside/milestone-figure.ts';
import { readingId } from '#src/queries/outside/series-data.ts';
import { inWords } from '#src/view/count-words.ts';
import { reportLane, undatedSteps, type ReportedSite } from '#src/view/report-lanes.ts';
import { reports, type ReportsView } from '#src/view/reports.ts';
import { sentence } from '#src/view/sentence.ts';
import { AFTER, WRITTEN } from '#src/view/written-words.ts';
import { defineOutside } from './define.ts';

const SERIES = 'facility-milestones';

/** Sites that were plans, with what was reported of the years that the plans were for. */
const PLANS: readonly ReportedSite[] = [
  { site: 'hsitp', outcome: 'late', from: '2023' },
  { site: 'microelectronics-centre', outcome: 'still-to-come', from: '2023' },
  { site: 'cyberport-5', outcome: 'still-to-come', from: '2023' },
];
const DONE: readonly ReportedSite[] = [
  { site: 'science-park', outcome: 'built' },
  { site: 'data-technology-hub', outcome: 'built' },
  { site: 'mars-centre', outcome: 'built' },
  { site: 'advanced-manufacturing-centre', outcome: 'built' },
  { site: 'advanced-manufacturing-centre-2', outcome: 'under-study' },
];
const ALL: readonly ReportedSite[] = [...DONE, ...PLANS.map(({ site, outcome }) => ({ site, outcome }))];

const SITES: Readonly<Record<string, readonly ReportedSite[]>> = { plans: PLANS, loop: PLANS.slice(0, 1), all: ALL };

const LEGEND: Localized<ReportsView['legend']> = {
  en: ['the fact sheet', 'reported, official page', 'reported elsewhere, or still to come'],
  tc: ['便覽', '其後報道，官方網頁', '其他來源，或仍屬計劃'],
  sc: ['便览', '其后报道，官方网页', '其他来源，或仍属计划'],
};

const UNDATED: Localized = {
  en: 'In the fact sheet without a date',
  tc: '便覽所載而沒有日期的事項',
  sc: '便览所载而没有日期的事项',
};

/** What is said of it by its date. Throws where it is not there: the exhibit would say nothing. */
function milestone(point: string): Figure {
  const figure = readingFigure(readingId(SERIES, point));
  if (!figure) throw new RangeError(`no milestone ${point}`);
  return figure;
}

const ask = (edition: Edition) => ({
  edition,
  planned: dateFigure(edition, edition.fact('hsitp-first-batch-completion')),
  batch: edition.figure('hsitp-first-batch-buildings', 'buildings'),
  opened: milestone('hsitp-opened'),
  next: milestone('hsitp-next'),
});

function viewOf(edition: Edition, sites: readonly ReportedSite[], locale: Locale): ReportsView {
  const undated = undatedSteps(
    edition,
    sites.map(({ site }) => site),
    locale,
  );
  return reports({
    lanes: sites.map((site) => reportLane(site, edition, locale)),
    ...(undated.length > 0 && { undated: { heading: UNDATED[locale], rows: undated } }),
    written: { ...edition.written, note: WRITTEN[locale], after: AFTER[locale] },
    legend: LEGEND[locale],
  });
}

export default defineOutside({
  id: 'facility-reports',
  chapter: 'places',
  span: 'full',
  series: [SERIES],
  measures: [
    { id: 'all', label: { en: 'All', tc: '全部', sc: '全部' } },
    { id: 'plans', label: { en: 'Plans', tc: '計劃', sc: '计划' } },
    { id: 'loop', label: { en: 'The Loop', tc: '河套', sc: '河套' } },
  ],
  columns: {
    en: { label: 'Date or step', value: 'What was said' },
    tc: { label: '日期或事項', value: '所載' },
    sc: { label: '日期或事项', value: '所载' },
  },
  howToRead: {
    en: 'In each lane the fact sheet’s own steps come first, in blue, then what was reported later, in orange. A mark is as wide as its date is vague. Hollow blue was a plan when the fact sheet was written; hollow orange was not read on an official page, or was still to come when it was reported.',
    tc: '每行先列便覽所載（藍色），再列其後的報道（橙色）。標記的闊度等於日期的含糊程度。空心藍色表示撰文時仍屬計劃；空心橙色表示並非取自官方網頁，或報道時仍屬計劃。',
    sc: '每行先列便览所载（蓝色），再列其后的报道（橙色）。标记的宽度等于日期的模糊程度。空心蓝色表示撰文时仍属计划；空心橙色表示并非取自官方网页，或报道时仍属计划。',
  },
  ask,
  compose: ({ edition, planned, batch, opened, next }, locale, measure) => {
    const sites = SITES[measure] ?? ALL;
    const lanes = inWords(sites.length, locale);
    return {
      title: {
        en: sentence`Planned ${planned}: the Loop’s first buildings opened on ${opened}`,
        tc: sentence`河套首批樓宇原定${planned}落成，結果在${opened}開幕`,
        sc: sentence`河套首批楼宇原定${planned}落成，结果在${opened}开幕`,
      }[locale],
      sub: {
        en: sentence`What the fact sheet dated, and what pages and news reports said later`,
        tc: sentence`便覽載有日期的事項，與其後網頁及報道所載並列`,
        sc: sentence`便览载有日期的事项，与其后网页和报道所载并列`,
      }[locale],
      caution: {
        en: sentence`No report was found of the day the Microelectronics Centre opened or Cyberport’s next phase was finished. That does not mean that it has not happened.`,
        tc: sentence`微電子中心的啟用日期、數碼港新一期的完成日期，均未找到報道，並不表示沒有實現。`,
        sc: sentence`微电子中心的启用日期、数码港新一期的完成日期，均未找到报道，并不表示没有实现。`,
      }[locale],
      description: {
        en: sentence`Lanes: ${lanes}, each with the fact sheet’s steps above later reports. The first ${batch} buildings in the Loop were planned ${planned}; some opened on ${opened}, and five more were put off to ${next}. Reports of an opening of the Microelectronics Centre or a finish at Cyberport were not found.`,
        tc: sentence`共${lanes}行，每行先列便覽所載，再列其後的報道。河套首批${batch}座樓宇原定${planned}落成；其中部分在${opened}開幕，另外五座延至${next}。微電子中心啟用、數碼港新一期完成的報道未找到。`,
        sc: sentence`共${lanes}行，每行先列便览所载，再列其后的报道。河套首批${batch}座楼宇原定${planned}落成；其中部分在${opened}开幕，另外五座延至${next}。微电子中心启用、数码港新一期完成的报道未找到。`,
      }[locale],
      view: viewOf(edition, sites, locale),
    };
  },
});
