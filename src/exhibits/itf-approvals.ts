import type { Localized } from '#src/i18n/locales.ts';
import { approvedInAll } from '#src/queries/capital.ts';
import { sentence } from '#src/view/sentence.ts';
import { rowMaker, tiles } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

/** What each row is called. */
const LABELS = {
  amount: { en: 'approved from the Fund', tc: '由基金批出', sc: '由基金批出' },
  projects: { en: 'projects approved', tc: '獲批項目', sc: '获批项目' },
  mean: {
    en: 'a project on average, across unlike schemes',
    tc: '平均每個項目（各計劃性質不同）',
    sc: '平均每个项目（各计划性质不同）',
  },
} as const satisfies Record<string, Localized>;

export default defineExhibit({
  id: 'itf-approvals',
  chapter: 'funding',
  columns: {
    en: { label: 'What is counted', value: 'Number' },
    tc: { label: '計算的事項', value: '數字' },
    sc: { label: '统计事项', value: '数字' },
  },
  howToRead: {
    en: 'Each number has its own unit, so nothing is drawn to a scale. The last one is worked out here and says little: the projects belong to very different schemes.',
    tc: '各個數字單位不同，因此不按比例繪畫。最後一個是由本圖集推算，參考價值有限，因為項目來自性質迥異的計劃。',
    sc: '各个数字单位不同，因此不按比例绘制。最后一个由本图集推算，参考价值有限，因为项目来自性质迥异的计划。',
  },
  ask: approvedInAll,
  compose: ({ amount, projects, mean }, locale) => {
    const row = rowMaker(LABELS, locale);
    return {
      title: {
        en: sentence`The Fund has approved ${amount} for ${projects} projects`,
        tc: sentence`基金為${projects}個項目批出${amount}`,
        sc: sentence`基金为${projects}个项目批出${amount}`,
      }[locale],
      sub: {
        en: sentence`Innovation and Technology Fund, all schemes together`,
        tc: sentence`創新及科技基金，所有計劃合計`,
        sc: sentence`创新及科技基金，所有计划合计`,
      }[locale],
      caution: {
        en: sentence`When the counting begins is not said. The mean joins unlike projects.`,
        tc: sentence`文件沒有說明由何時起計。平均數混合了不同性質的項目。`,
        sc: sentence`文件没有说明从何时起算。平均数混合了不同性质的项目。`,
      }[locale],
      description: {
        en: sentence`Two numbers with one date: ${amount} approved, ${projects} approved. A third is derived: on average ${mean}.`,
        tc: sentence`兩個同一截止日期的數字：批出${amount}，獲批${projects}。第三個由本圖集推算：平均${mean}。`,
        sc: sentence`两个同一截止日期的数字：批出${amount}，获批${projects}。第三个由本图集推算：平均${mean}。`,
      }[locale],
      view: tiles([row('amount', amount, 'c1'), row('projects', projects, 'c1'), row('mean', mean, 'c1')]),
    };
  },
});
