import type { Locale, Localized } from '#src/i18n/locales.ts';
import type { SearchKind } from '#src/queries/search-document.ts';

/** What a group of results holds: one kind of thing, or things to begin with. */
export type GroupName = SearchKind | 'example';

export const GROUP_WORDS: Readonly<Record<GroupName, Localized>> = {
  page: { en: 'Pages', tc: '頁面', sc: '页面' },
  entity: { en: 'Names', tc: '名稱', sc: '名称' },
  term: { en: 'Glossary', tc: '詞彙', sc: '术语' },
  exhibit: { en: 'Charts and maps', tc: '圖表與地圖', sc: '图表与地图' },
  figure: { en: 'Figures and dates', tc: '數字與日期', sc: '数字与日期' },
  example: { en: 'For example', tc: '例如', sc: '例如' },
};

export const SEARCH_WORDS = {
  what: {
    en: 'Search by name or number, in any language',
    tc: '以名稱或數字搜尋，語言不限',
    sc: '按名称或数字搜索，语言不限',
  },
  results: { en: 'Results', tc: '結果', sc: '结果' },
} as const satisfies Record<string, Localized>;

const count: Localized<(total: number) => string> = {
  en: (total) => (total === 1 ? '1 result' : `${total} results`),
  tc: (total) => `${total}項結果`,
  sc: (total) => `${total}项结果`,
};

const countOfMore: Localized<(shown: number, total: number) => string> = {
  en: (shown, total) => `First ${shown} of ${total} results`,
  tc: (shown, total) => `共${total}項結果，列出首${shown}項`,
  sc: (shown, total) => `共${total}项结果，列出前${shown}项`,
};

/** How many results there are, and whether that is more than are shown. */
export const sayCount = (shown: number, total: number, locale: Locale) =>
  shown < total ? countOfMore[locale](shown, total) : count[locale](total);

/** Around the query in "Nothing found for …". */
export const NOTHING: Localized<readonly [before: string, after: string]> = {
  en: ['Nothing found for “', '”. Something to begin with:'],
  tc: ['找不到「', '」。可由此看起：'],
  sc: ['未找到“', '”。可从这里看起：'],
};

const LONGEST_ECHO = 40;

/** A query as it is repeated to the reader, cut at 40 characters. */
export function echo(query: string): string {
  const characters = Array.from(query.trim());
  return characters.length > LONGEST_ECHO ? `${characters.slice(0, LONGEST_ECHO).join('')}…` : characters.join('');
}
