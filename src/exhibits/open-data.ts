import type { Locale, Localized } from '#src/i18n/locales.ts';
import { openData } from '#src/queries/digital-city.ts';
import { cards } from '#src/view/cards.ts';
import { stepRow } from '#src/view/fact-steps.ts';
import { plain, sentence, term } from '#src/view/sentence.ts';
import { rowMaker } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

const NAMES = {
  policy: { en: 'Open data policy', tc: '開放政府數據政策', sc: '开放政府数据政策' },
  portal: { en: 'DATA.GOV.HK', tc: '資料一線通', sc: '资料一线通' },
  spatial: { en: 'Spatial data portal (CSDI)', tc: '空間數據共享平台', sc: '空间数据共享平台' },
} as const satisfies Record<string, Localized>;

const LABELS = {
  fresh: { en: 'new datasets, counted since 2019', tc: '新數據集，由2019年起計', sc: '新数据集，从2019年起计' },
  portal: { en: 'datasets on the site', tc: '網站上的數據集', sc: '网站上的数据集' },
  spatial: { en: 'spatial datasets', tc: '空間數據集', sc: '空间数据集' },
} as const satisfies Record<string, Localized>;

const WORDS = {
  released: { en: 'released', tc: '開放', sc: '开放' },
  launched: { en: 'launched', tc: '推出', sc: '推出' },
  noStart: { en: 'when it began is not stated', tc: '文件沒有說明何時開始', sc: '文件没有说明何时开始' },
} as const satisfies Record<string, Localized>;

const YEARS = { first: 2019, last: 2022 };

type Answer = ReturnType<typeof openData>;

function viewOf({ releases, fresh, portal, spatialStart, spatial }: Answer, locale: Locale) {
  const row = rowMaker(LABELS, locale);
  return cards(YEARS, [
    {
      key: 'open-data-policy',
      name: NAMES.policy[locale],
      start: stepRow(releases, WORDS.released[locale], locale),
      counts: [row('fresh', fresh, 'c1')],
    },
    {
      key: 'data-gov-hk',
      name: NAMES.portal[locale],
      start: WORDS.noStart[locale],
      counts: [row('portal', portal, 'c1')],
    },
    {
      key: 'csdi-portal',
      name: NAMES.spatial[locale],
      start: stepRow(spatialStart, WORDS.launched[locale], locale),
      counts: [row('spatial', spatial, 'c1')],
    },
  ]);
}

export default defineExhibit({
  id: 'open-data',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'Statement', value: 'Date or number' },
    tc: { label: '事項', value: '日期或數字' },
    sc: { label: '事项', value: '日期或数字' },
  },
  howToRead: {
    en: 'Three cards for three counts. The numbers are drawn to no scale and never stacked, since the document does not say how far they overlap. Below each number stands its own date.',
    tc: '三個數目各佔一欄。數字不按比例繪畫，也不疊加，因為文件沒有說明重疊多少。各數字下方是本身的日期。',
    sc: '三个数目各占一栏。数字不按比例绘制，也不叠加，因为文件没有说明重叠多少。各数字下方是本身的日期。',
  },
  ask: openData,
  compose: (answer, locale) => {
    const { fresh, portal, spatial } = answer;
    const since = plain(String(YEARS.first));
    return {
      title: {
        en: sentence`${fresh} new datasets, ${portal} on one portal, ${spatial} on another: counts that cannot be joined`,
        tc: sentence`新數據集${fresh}個、一個網站${portal}個、另一網站${spatial}個：數目不能合併`,
        sc: sentence`新数据集${fresh}个、一个网站${portal}个、另一网站${spatial}个：数目不能合并`,
      }[locale],
      sub: {
        en: sentence`${term('open-data', 'Open data')} of the Government: released under the policy, on DATA.GOV.HK, and on the portal for ${term('spatial-data', 'spatial data')}`,
        tc: sentence`政府${term('open-data', '開放數據')}：按政策新開放的、資料一線通上的，以及${term('spatial-data', '空間數據')}網站上的`,
        sc: sentence`政府${term('open-data', '开放数据')}：按政策新开放的、资料一线通上的，以及${term('spatial-data', '空间数据')}网站上的`,
      }[locale],
      caution: {
        en: sentence`The new datasets are counted from ${since} to a day that is not stated. How far the counts overlap is not stated either.`,
        tc: sentence`新數據集由${since}年起計，截至何時沒有說明；各數目重疊多少，也沒有說明。`,
        sc: sentence`新数据集从${since}年起计，截至何时没有说明；各数目重叠多少，也没有说明。`,
      }[locale],
      description: {
        en: sentence`Three cards, nothing to scale: ${fresh}, new since ${since}, up to no stated date; ${portal} on DATA.GOV.HK; ${spatial} on the spatial data portal, without a date. They are not stacked.`,
        tc: sentence`三欄，不按比例：自${since}年起新開放的${fresh}，沒有截算日期；資料一線通上的${portal}；空間數據網站上的${spatial}，沒有日期。三者不疊加。`,
        sc: sentence`三栏，不按比例：自${since}年起新开放的${fresh}，没有截止日期；资料一线通上的${portal}；空间数据网站上的${spatial}，没有日期。三者不叠加。`,
      }[locale],
      view: viewOf(answer, locale),
    };
  },
});
