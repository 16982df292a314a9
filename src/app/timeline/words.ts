import type { Localized } from '#src/i18n/locales.ts';
import type { TimelineFacet } from '#src/queries/timeline-facets.ts';

export const WORDS = {
  filters: { en: 'Which steps are shown', tc: '顯示哪些事項', sc: '显示哪些事项' },
  years: { en: 'Years', tc: '年份', sc: '年份' },
  all: { en: 'all', tc: '全部', sc: '全部' },
  showAll: { en: 'Show all', tc: '顯示全部', sc: '显示全部' },
  none: { en: 'No step suits all of these.', tc: '沒有事項符合所有條件。', sc: '没有事项符合所有条件。' },
  list: { en: 'Year by year', tc: '逐年列出', sc: '逐年列出' },
  lead: {
    en: 'Every dated statement of the document: events, and under them the amounts and rules that repeat their date.',
    tc: '文件中所有有日期的陳述：先列事項，重複其日期的款額及規則列於其下。',
    sc: '文件中所有有日期的陈述：先列事项，重复其日期的款额及规则列在其下。',
  },
  apart: { en: 'Without a date of their own', tc: '沒有自己的日期', sc: '没有自己的日期' },
  noDate: { en: 'no date stated', tc: '文件未載日期', sc: '文件未载日期' },
} as const satisfies Record<string, Localized>;

export const FACET_WORDS: Readonly<Record<TimelineFacet, Localized>> = {
  lane: { en: 'Subject', tc: '範疇', sc: '领域' },
  state: { en: 'Status', tc: '狀況', sc: '状况' },
};

/** How many of the dated events are shown. */
export const shownOf: Localized<(shown: number, of: number) => string> = {
  en: (shown, of) => `${shown} of ${of} dated events`,
  tc: (shown, of) => `${of}件有日期的事項，顯示${shown}件`,
  sc: (shown, of) => `${of}件有日期的事项，显示${shown}件`,
};
