import type { Grade } from '#src/facts/series.ts';
import type { Localized } from '#src/i18n/locales.ts';

/** What everything of the layer wears. */
export const BADGE: Localized = { en: 'outside the fact sheet', tc: '便覽以外', sc: '便览以外' };

/** How good the page is that a point was read in. */
export const GRADE_WORDS: Readonly<Record<Grade | 'document', Localized>> = {
  official: { en: 'official page', tc: '官方網頁', sc: '官方网页' },
  'official-elsewhere': {
    en: 'official text on another host',
    tc: '官方文本，載於其他網站',
    sc: '官方文本，载于其他网站',
  },
  'media-quoting': {
    en: 'news report quoting an official',
    tc: '引述官方的新聞報道',
    sc: '引述官方的新闻报道',
  },
  secondary: { en: 'secondary source', tc: '二手資料', sc: '二手资料' },
  document: { en: 'the fact sheet', tc: '便覽', sc: '便览' },
};

/** Heads of what a table says besides of a number of the layer. */
export const OUTSIDE_HEADS = {
  rule: { en: 'Counting rule', tc: '點算準則', sc: '清点规则' },
  grade: { en: 'Grade of the source', tc: '來源級別', sc: '来源级别' },
} as const satisfies Record<string, Localized>;

/** In place of a date that its source does not give. */
export const UNDATED: Localized = { en: 'undated', tc: '沒有日期', sc: '没有日期' };

/** Who published what is shown, as a sentence. */
export const sayPublishers: Localized<(publishers: string) => string> = {
  en: (publishers) => `Outside the fact sheet: ${publishers}. `,
  tc: (publishers) => `便覽以外：${publishers}。`,
  sc: (publishers) => `便览以外：${publishers}。`,
};
