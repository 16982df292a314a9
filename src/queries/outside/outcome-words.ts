import type { Localized } from '#src/i18n/locales.ts';
import type { Outcome } from './since.ts';

/** What became of something, in a word or two. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, Localized>> = {
  built: { en: 'built', tc: '已落成', sc: '已落成' },
  late: { en: 'later than planned', tc: '較計劃遲', sc: '晚于计划' },
  'as-planned': { en: 'as planned', tc: '一如計劃', sc: '符合计划' },
  'same-rule': { en: 'counted alike', tc: '點算相同', sc: '清点相同' },
  'other-rule': { en: 'counted otherwise', tc: '點算不同', sc: '清点不同' },
  'under-study': { en: 'under study', tc: '研究中', sc: '研究中' },
  'still-to-come': { en: 'end not found', tc: '結果未找到', sc: '结果未找到' },
  'not-found': { en: 'not found', tc: '未找到', sc: '未找到' },
};
