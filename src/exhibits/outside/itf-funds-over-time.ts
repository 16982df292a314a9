import type { Edition } from '#src/facts/edition.ts';
import { figureAt } from '#src/queries/outside/point-figure.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { seriesView, track } from '#src/view/series.ts';
import { defineOutside } from './define.ts';

const ask = (edition: Edition) => ({
  edition,
  first: figureAt('itf-funds', '2006-12', 'HKD'),
  stated: edition.figure('itf-approved-amount', 'HKD'),
  last: figureAt('itf-funds', '2025-12', 'HKD'),
});

export default defineOutside({
  id: 'itf-funds-over-time',
  chapter: 'funding',
  series: ['itf-funds'],
  span: 'full',
  columns: {
    en: { label: 'As at', value: 'Approved since 1999' },
    tc: { label: '截至', value: '1999年以來批出' },
    sc: { label: '截至', value: '1999年以来批出' },
  },
  howToRead: {
    en: 'Each dot is one reading, at its date; the diamond is the fact sheet. A hollow dot was not read on an official page. Between readings the way is not known, so the line is dashed.',
    tc: '每點代表一次讀數，按日期排列；菱形為便覽的數字。空心點並非讀自官方網頁。讀數之間的走勢不詳，所以用虛線。',
    sc: '每点代表一次读数，按日期排列；菱形为便览的数字。空心点不是读自官方网页。读数之间的走势不详，所以用虚线。',
  },
  ask,
  compose: ({ edition, first, stated, last }, locale) => ({
    title: {
      en: sentence`The Fund had approved ${first} by the end of ${plain('2006')} and ${last} by the end of ${plain('2025')}`,
      tc: sentence`基金截至${plain('2006')}年底批出${first}，截至${plain('2025')}年底批出${last}`,
      sc: sentence`基金截至${plain('2006')}年底批出${first}，截至${plain('2025')}年底批出${last}`,
    }[locale],
    sub: {
      en: sentence`All funding approved since ${plain('1999')}, running totals in Hong Kong dollars`,
      tc: sentence`${plain('1999')}年以來批出的全部資助，累計數字，以港元計`,
      sc: sentence`${plain('1999')}年以来批出的全部资助，累计数字，以港元计`,
    }[locale],
    caution: {
      en: sentence`Running totals: never to be added. The number of projects is not drawn with them, as it was counted in different ways.`,
      tc: sentence`屬累計數字，不可相加。項目數目的點算方式前後不同，所以不一併繪出。`,
      sc: sentence`属累计数字，不可相加。项目数目的清点方式前后不同，所以不一并绘出。`,
    }[locale],
    description: {
      en: sentence`Dots on an axis of time from ${first} in ${plain('2006')} to ${last} at the end of ${plain('2025')}, dashed between; a diamond marks the ${stated} of the fact sheet, end October ${plain('2022')}.`,
      tc: sentence`時間軸上的圓點由${plain('2006')}年的${first}升至${plain('2025')}年底的${last}，其間以虛線相連；菱形為便覽所載截至${plain('2022年10月底')}的${stated}。`,
      sc: sentence`时间轴上的圆点由${plain('2006')}年的${first}升至${plain('2025')}年底的${last}，其间以虚线相连；菱形为便览所载截至${plain('2022年10月底')}的${stated}。`,
    }[locale],
    view: seriesView(
      ['itf-funds'],
      [{ title: '', tracks: [track({ id: 'itf-funds', label: '', ink: 'c1' }, edition, locale)] }],
      locale,
    ),
  }),
});
