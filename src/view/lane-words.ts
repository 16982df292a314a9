import type { Localized } from '#src/i18n/locales.ts';
import type { TimelineLane, TimelineState } from '#src/queries/timeline-facets.ts';
import type { LegendMark } from './lanes.ts';

export const LANE_WORDS: Readonly<Record<TimelineLane, Localized>> = {
  policy: { en: 'Policy and bodies', tc: '政策及機構', sc: '政策及机构' },
  funding: { en: 'Funding', tc: '資助', sc: '资助' },
  buildings: { en: 'Buildings', tc: '樓宇及用地', sc: '楼宇及用地' },
  schemes: { en: 'Schemes and events', tc: '計劃及活動', sc: '计划及活动' },
  cooperation: { en: 'Mainland co-operation', tc: '與內地合作', sc: '与内地合作' },
  digital: { en: 'Digital government', tc: '數碼政府', sc: '数字政府' },
  inclusion: { en: 'Digital inclusion', tc: '數碼共融', sc: '数字共融' },
};

export const STATE_WORDS: Readonly<Record<TimelineState, Localized>> = {
  happened: { en: 'Happened', tc: '已發生', sc: '已发生' },
  'under-way': { en: 'Under way', tc: '進行中', sc: '进行中' },
  planned: { en: 'Planned', tc: '計劃中', sc: '计划中' },
  earliest: { en: 'At the earliest', tc: '最快', sc: '最快' },
  recurring: { en: 'Every year', tc: '每年一度', sc: '每年一度' },
};

export const LEGEND_LEAD: Localized = {
  en: 'The vaguer the date, the wider the mark',
  tc: '日期愈含糊，標記愈闊',
  sc: '日期越模糊，标记越宽',
};

export const LEGEND_WORDS: readonly { readonly mark: LegendMark; readonly words: Localized }[] = [
  { mark: 'day', words: { en: 'day', tc: '日', sc: '日' } },
  { mark: 'month', words: { en: 'month', tc: '月', sc: '月' } },
  { mark: 'half-year', words: { en: 'half-year', tc: '半年', sc: '半年' } },
  { mark: 'year', words: { en: 'year', tc: '年', sc: '年' } },
  { mark: 'financial-year', words: { en: 'financial year', tc: '財政年度', sc: '财政年度' } },
  { mark: 'year-end', words: { en: 'end of year', tc: '年底', sc: '年底' } },
  { mark: 'phased-from-year-end', words: { en: 'in phases from end of year', tc: '年底起分階段', sc: '年底起分阶段' } },
  { mark: 'since', words: { en: 'since then, under way', tc: '自此起，進行中', sc: '自此起，进行中' } },
  { mark: 'earliest', words: { en: 'at the earliest', tc: '最快', sc: '最快' } },
  { mark: 'every-year', words: { en: 'every year', tc: '每年一度', sc: '每年一度' } },
  { mark: 'planned', words: { en: 'planned', tc: '計劃中', sc: '计划中' } },
];
