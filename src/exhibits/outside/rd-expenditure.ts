import type { Edition } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { figureAt } from '#src/queries/outside/point-figure.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { seriesView, track } from '#src/view/series.ts';
import { defineOutside } from './define.ts';

const MONEY = 'gerd';
const SHARE = 'gerd-share';

const PANELS = {
  money: { en: 'R&D expenditure', tc: '研發開支', sc: '研发开支' },
  share: { en: 'Share of GDP', tc: '佔本地生產總值的比例', sc: '占本地生产总值的比例' },
} as const satisfies Record<string, Localized>;

const ask = (edition: Edition) => ({
  edition,
  first: figureAt(MONEY, '2015', 'HKD'),
  last: figureAt(MONEY, '2024', 'HKD'),
  share: figureAt(SHARE, '2024', 'percent'),
  overlap: { old: figureAt(MONEY, '2017', 'HKD'), fresh: figureAt(MONEY, '2017-new', 'HKD') },
});

/** Two panels, each with its own scale, on one axis of time: the two are never on one axis. */
const viewOf = (edition: Edition, locale: Locale) =>
  seriesView(
    [MONEY, SHARE],
    [
      {
        title: PANELS.money[locale],
        tracks: [track({ id: MONEY, label: PANELS.money[locale], ink: 'c1' }, edition, locale)],
      },
      {
        title: PANELS.share[locale],
        tracks: [track({ id: SHARE, label: PANELS.share[locale], ink: 'c3' }, edition, locale)],
      },
    ],
    locale,
  );

export default defineOutside({
  id: 'rd-expenditure',
  chapter: 'funding',
  span: 'full',
  series: [MONEY, SHARE],
  columns: {
    en: { label: 'Year', value: 'Expenditure or share' },
    tc: { label: '年份', value: '開支或比例' },
    sc: { label: '年份', value: '开支或比例' },
  },
  howToRead: {
    en: 'Above the money, below its share of the economy, on one axis of time and two scales. At the break the statistics begin to count more: only figures of one way of counting are joined, and one year is there by both.',
    tc: '上方是金額，下方是佔經濟的比例，共用一條時間軸，各有刻度。斷口起統計範圍擴大：只有點算方式相同的數字相連，其中一年兩種方式都有。',
    sc: '上方是金额，下方是占经济的比例，共用一条时间轴，各有刻度。断口起统计范围扩大：只有清点方式相同的数字相连，其中一年两种方式都有。',
  },
  ask,
  compose: ({ edition, first, last, share, overlap }, locale) => ({
    title: {
      en: sentence`Hong Kong spent ${last} on R&D in ${plain('2024')}, or ${share} of its GDP`,
      tc: sentence`香港在${plain('2024年')}的研發開支為${last}，佔本地生產總值${share}`,
      sc: sentence`香港在${plain('2024年')}的研发开支为${last}，占本地生产总值${share}`,
    }[locale],
    sub: {
      en: sentence`All R&D in Hong Kong, by year; not money of the Fund, and not in the fact sheet`,
      tc: sentence`全港的研發開支，按年排列；並非基金的款項，便覽亦無此項`,
      sc: sentence`全港的研发开支，按年排列；并非基金的款项，便览也无此项`,
    }[locale],
    caution: {
      en: sentence`From ${plain('2018')} on more is counted: for ${plain('2017')} the old way gives ${overlap.old}, the new one ${overlap.fresh}. Years on both sides of the break are not to be compared.`,
      tc: sentence`${plain('2018年')}起統計範圍擴大：${plain('2017年')}按舊方式是${overlap.old}，按新方式是${overlap.fresh}。斷口兩邊的年份不可比較。`,
      sc: sentence`${plain('2018年')}起统计范围扩大：${plain('2017年')}按旧方式是${overlap.old}，按新方式是${overlap.fresh}。断口两边的年份不可比较。`,
    }[locale],
    description: {
      en: sentence`Two panels over the same years. The money goes from ${first} in ${plain('2015')} to ${last} in ${plain('2024')}, its share of the economy up to ${share}. Both have a break in ${plain('2018')}, and the two ways of counting are not joined; ${plain('2017')} is there twice, in the old way and in the new.`,
      tc: sentence`兩個圖並列，年份相同。金額由${plain('2015年')}的${first}升至${plain('2024年')}的${last}，佔經濟的比例升至${share}。兩者在${plain('2018年')}都有斷口，新舊點算方式不相連；金額在${plain('2017年')}按兩種方式各有一個數字。`,
      sc: sentence`两个图并列，年份相同。金额由${plain('2015年')}的${first}升至${plain('2024年')}的${last}，占经济的比例升至${share}。两者在${plain('2018年')}都有断口，新旧清点方式不相连；金额在${plain('2017年')}按两种方式各有一个数字。`,
    }[locale],
    view: viewOf(edition, locale),
  }),
});
