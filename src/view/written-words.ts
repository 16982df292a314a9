import type { Localized } from '#src/i18n/locales.ts';

/** On an axis of time: when the document was written, and what comes after. */
export const WRITTEN: Localized = { en: 'document written', tc: '文件撰寫期間', sc: '文件撰写期间' };
export const AFTER: Localized = { en: 'plans', tc: '計劃', sc: '计划' };
