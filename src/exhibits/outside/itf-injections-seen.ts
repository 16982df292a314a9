import type { Edition } from '#src/facts/edition.ts';
import { readings, type Dated } from '#src/queries/outside/readings.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { readingRow, seriesView } from '#src/view/series.ts';
import { defineOutside } from './define.ts';

const ask = (edition: Edition) => ({
  first: edition.figure('itf-initial-injection', 'HKD'),
  later: edition.figure('itf-subsequent-injections', 'HKD'),
  /** Only what an official page says. */
  seen: readings('itf-injections', edition).filter(({ grade }) => grade === 'official'),
});

function viewOf(seen: readonly Dated[], locale: Locale) {
  const rows = seen.map((one) => readingRow(one, locale, 'c1', one.point?.says?.[locale]));
  const tracks = [{ key: 'itf-injections', label: '', ink: 'c1' as const, rows, joins: [] }];
  return seriesView(['itf-injections'], [{ title: '', events: true, tracks }], locale);
}

export default defineOutside({
  id: 'itf-injections-seen',
  chapter: 'funding',
  series: ['itf-injections'],
  columns: {
    en: { label: 'For what', value: 'Sum' },
    tc: { label: '用途', value: '款額' },
    sc: { label: '用途', value: '款额' },
  },
  howToRead: {
    en: 'Each mark is one sum at its date, as wide as the date is vague; hollow where it was only announced or set aside. Nothing is added up.',
    tc: '每個標記代表一筆款項，寬度反映日期的含糊程度；只屬公布或預留的為空心。各筆不相加。',
    sc: '每个标记代表一笔款项，宽度反映日期的含糊程度；只属公布或预留的为空心。各笔不相加。',
  },
  ask,
  compose: ({ first, later, seen }, locale) => ({
    title: {
      en: sentence`Five sums put into the Fund were read on official pages; the fact sheet speaks of ${later} after the first ${first}`,
      tc: sentence`官方網頁所載，有五筆款項注入基金；便覽指首筆${first}之後再注入${later}`,
      sc: sentence`官方网页所载，有五笔款项注入基金；便览指首笔${first}之后再注入${later}`,
    }[locale],
    sub: {
      en: sentence`Proposed, announced or put in, one by one, in Hong Kong dollars`,
      tc: sentence`逐筆列出建議、公布或注入的款項，以港元計`,
      sc: sentence`逐笔列出建议、公布或注入的款项，以港元计`,
    }[locale],
    caution: {
      en: sentence`Not the whole of it: the injections of ${plain('2020')} to ${plain('2022')} were not found on any official page.`,
      tc: sentence`並非全部：沒有在官方網頁找到${plain('2020')}年至${plain('2022')}年的注資。`,
      sc: sentence`并非全部：没有在官方网页找到${plain('2020')}年至${plain('2022')}年的注资。`,
    }[locale],
    description: {
      en: sentence`Five sums on an axis of time from ${plain('1999')} to ${plain('2019')}, one below the other, with what each is for; the fact sheet puts all after the first ${first} at ${later}.`,
      tc: sentence`時間軸上由${plain('1999')}年至${plain('2019')}年的五筆款項，逐一列出用途；便覽所載首筆${first}之後的注資合共${later}。`,
      sc: sentence`时间轴上由${plain('1999')}年至${plain('2019')}年的五笔款项，逐一列出用途；便览所载首笔${first}之后的注资合计${later}。`,
    }[locale],
    view: viewOf(seen, locale),
  }),
});
