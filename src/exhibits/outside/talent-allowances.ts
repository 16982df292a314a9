import type { Edition } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { figureAt } from '#src/queries/outside/point-figure.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { seriesView, track } from '#src/view/series.ts';
import type { Ink } from '#src/view/view.ts';
import { defineOutside } from './define.ts';

const SERIES = 'rth-allowance';

/** Degrees in order of their allowance, each in its ink. */
const DEGREES: readonly (readonly [part: string, label: Localized, ink: Ink])[] = [
  ['bachelor', { en: 'Bachelor', tc: '學士', sc: '学士' }, 'c1'],
  ['master', { en: 'Master', tc: '碩士', sc: '硕士' }, 'c3'],
  ['doctoral', { en: 'Doctorate', tc: '博士', sc: '博士' }, 'c4'],
];

const at = (point: string) => figureAt(SERIES, point, 'HKD/month');

const ask = (edition: Edition) => ({
  edition,
  before: { bachelor: at('2020-07-bachelor'), doctoral: at('2020-07-doctoral') },
  now: {
    bachelor: edition.figure('rth-allowance-bachelor', 'HKD/month'),
    doctoral: edition.figure('rth-allowance-doctoral', 'HKD/month'),
  },
  living: edition.figure('rth-living-allowance-doctoral', 'HKD/month'),
  undated: {
    first: { bachelor: at('undated-1-bachelor'), master: at('undated-1-master') },
    second: { bachelor: at('undated-2-bachelor'), master: at('undated-2-master') },
  },
});

const viewOf = (edition: Edition, locale: Locale) =>
  seriesView(
    [SERIES],
    [
      {
        title: '',
        tracks: DEGREES.map(([part, label, ink]) =>
          track({ id: SERIES, part, label: label[locale], ink }, edition, locale),
        ),
      },
    ],
    locale,
  );

export default defineOutside({
  id: 'talent-allowances',
  chapter: 'talent',
  series: [SERIES],
  columns: {
    en: { label: 'From', value: 'A month' },
    tc: { label: '由何時起', value: '每月' },
    sc: { label: '由何时起', value: '每月' },
  },
  howToRead: {
    en: 'A step holds until the next reading. A solid dot was read on an official page, a hollow one elsewhere; the diamonds are those of the fact sheet, which were still plans. Levels without a date stand on no axis: the caution has them.',
    tc: '每一級維持至下一個讀數。實心點讀自官方網頁，空心點讀自其他來源；菱形為便覽的數字，撰文時仍屬計劃。沒有日期的數額不在時間軸上，另見注意事項。',
    sc: '每一级维持至下一个读数。实心点读自官方网页，空心点读自其他来源；菱形为便览的数字，撰文时仍属计划。没有日期的数额不在时间轴上，另见注意事项。',
  },
  ask,
  compose: ({ edition, before, now, living, undated }, locale) => {
    const { first, second } = undated;
    return {
      title: {
        en: sentence`For a doctorate ${before.doctoral} became ${now.doctoral}`,
        tc: sentence`博士的津貼由${before.doctoral}增至${now.doctoral}`,
        sc: sentence`博士的津贴由${before.doctoral}增至${now.doctoral}`,
      }[locale],
      sub: {
        en: sentence`Ceilings of the Research Talent Hub and of the schemes before it, by degree, over time`,
        tc: sentence`研究人才庫及其前身計劃津貼的上限，按學位及時間排列`,
        sc: sentence`研究人才库及其前身计划津贴的上限，按学位和时间排列`,
      }[locale],
      caution: {
        en: sentence`Earlier levels bear no date and are not drawn: ${first.bachelor} and ${first.master}, then ${second.bachelor} and ${second.master}. The extra ${living} for a doctor’s living is added to nothing.`,
        tc: sentence`較早的水平沒有日期，沒有畫出：先是${first.bachelor}及${first.master}，其後是${second.bachelor}及${second.master}。博士額外的生活津貼${living}不與任何數額相加。`,
        sc: sentence`较早的水平没有日期，没有画出：先是${first.bachelor}和${first.master}，其后是${second.bachelor}和${second.master}。博士额外的生活津贴${living}不与任何数额相加。`,
      }[locale],
      description: {
        en: sentence`Three lines of steps from ${plain('2018')} on, one a degree. The lowest goes from ${before.bachelor} to ${now.bachelor} for a bachelor’s degree, the highest from ${before.doctoral} to ${now.doctoral} for a doctorate. The last rise is the one that the fact sheet had announced.`,
        tc: sentence`由${plain('2018年')}起的三條階梯線，每個學位一條。最低的是學士，由${before.bachelor}升至${now.bachelor}；最高的是博士，由${before.doctoral}升至${now.doctoral}。最後一次上調即便覽所公布的一次。`,
        sc: sentence`由${plain('2018年')}起的三条阶梯线，每个学位一条。最低的是学士，由${before.bachelor}升至${now.bachelor}；最高的是博士，由${before.doctoral}升至${now.doctoral}。最后一次上调即便览所公布的一次。`,
      }[locale],
      view: viewOf(edition, locale),
    };
  },
});
