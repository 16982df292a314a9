import type { Edition } from '#src/facts/edition.ts';
import { figureAt } from '#src/queries/outside/point-figure.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { seriesView, track } from '#src/view/series.ts';
import { defineOutside } from './define.ts';

const ask = (edition: Edition) => ({
  edition,
  first: figureAt('tvp-cases', '2017-04', 'cases'),
  last: figureAt('tvp-cases', '2025-12', 'cases'),
  amount: figureAt('tvp-funds', '2025-12', 'HKD'),
});

export default defineOutside({
  id: 'vouchers-over-time',
  chapter: 'funding',
  series: ['tvp-cases', 'tvp-funds'],
  measures: [
    { id: 'applications', label: { en: 'Applications', tc: '申請', sc: '申请' } },
    { id: 'money', label: { en: 'Money', tc: '金額', sc: '金额' } },
  ],
  columns: {
    en: { label: 'As at', value: 'Approved' },
    tc: { label: '截至', value: '獲批' },
    sc: { label: '截至', value: '获批' },
  },
  howToRead: {
    en: 'Each dot is one reading. No line joins them: they were told in two ways, and for years nothing was found.',
    tc: '每點代表一次讀數。各點不相連：數字有兩種說法，亦有多年沒有找到讀數。',
    sc: '每点代表一次读数。各点不相连：数字有两种说法，也有多年没有找到读数。',
  },
  ask,
  compose: ({ edition, first, last, amount }, locale, measure) => {
    const id = measure === 'money' ? 'tvp-funds' : 'tvp-cases';
    return {
      title: {
        en: sentence`Technology vouchers went from ${first} in April ${plain('2017')} to ${last} at the end of ${plain('2025')}`,
        tc: sentence`科技券獲批申請由${plain('2017年4月')}的${first}，增至${plain('2025')}年底的${last}`,
        sc: sentence`科技券获批申请由${plain('2017年4月')}的${first}，增至${plain('2025')}年底的${last}`,
      }[locale],
      sub: {
        en: sentence`Approved since the start of the programme, running totals; closed to new applications at the end of ${plain('2024')}`,
        tc: sentence`計劃推出以來的累計數字；${plain('2024')}年底停止接受新申請`,
        sc: sentence`计划推出以来的累计数字；${plain('2024')}年底停止接受新申请`,
      }[locale],
      caution: {
        en: sentence`The later fall is most likely withdrawn cases, taken off by the page; that is inferred. Told totals and the page’s table are not joined.`,
        tc: sentence`其後下跌，很可能是網頁已扣除撤回個案，屬推斷。訪問或報道所述與網頁統計不相連。`,
        sc: sentence`其后下跌，很可能是网页已扣除撤回个案，属推断。访问或报道所述与网页统计不相连。`,
      }[locale],
      description: {
        en: sentence`Dots on an axis of time: ${first} in April ${plain('2017')} and ${last} at the end of ${plain('2025')}, with ${amount} approved by then; hollow dots were read in news reports or told in questions.`,
        tc: sentence`時間軸上的圓點：${plain('2017年4月')}為${first}，${plain('2025')}年底為${last}，累計批出${amount}；空心點讀自新聞報道或提問。`,
        sc: sentence`时间轴上的圆点：${plain('2017年4月')}为${first}，${plain('2025')}年底为${last}，累计批出${amount}；空心点读自新闻报道或提问。`,
      }[locale],
      view: seriesView([id], [{ title: '', tracks: [track({ id, label: '', ink: 'c1' }, edition, locale)] }], locale),
    };
  },
});
