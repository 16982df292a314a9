import type { Localized } from '#src/i18n/locales.ts';
import type { Precision } from './vocabulary.ts';

/** How exactly a value is stated, for a legend or a card. */
export const PRECISION_WORDS: Readonly<Record<Precision, Localized>> = {
  exact: { en: 'as printed', tc: '如文件所載', sc: '如文件所载' },
  about: { en: 'about', tc: '約', sc: '约' },
  over: { en: 'more than', tc: '超過', sc: '超过' },
  'at-least': { en: 'at least', tc: '至少', sc: '至少' },
  'n-odd': { en: 'a little over a round number', tc: '整數有餘', sc: '整数有余' },
  nearly: { en: 'nearly', tc: '接近', sc: '接近' },
  'up-to': { en: 'up to', tc: '最多', sc: '最多' },
  cap: { en: 'ceiling', tc: '上限', sc: '上限' },
};
