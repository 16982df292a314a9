import type { Figure } from '#src/facts/figure.ts';
import type { Localized } from '#src/i18n/locales.ts';
import type { LedgerFacet } from '#src/queries/money-facets.ts';
import { sentence, type Sentence } from '#src/view/sentence.ts';

/** Words of the ledger of money. */
export const WORDS = {
  filters: { en: 'Show only', tc: '只顯示', sc: '只显示' },
  all: { en: 'all', tc: '全部', sc: '全部' },
  showAll: { en: 'Show all', tc: '顯示全部', sc: '显示全部' },
  none: {
    en: 'No amount in the document suits all of these.',
    tc: '文件中沒有款額同時符合以上條件。',
    sc: '文件中没有款额同时符合以上条件。',
  },
  monthly: {
    en: 'Monthly allowances, in Hong Kong dollars a month',
    tc: '每月津貼（單位：每月港元）',
    sc: '每月津贴（单位：每月港元）',
  },
  amount: { en: 'Amount', tc: '款額', sc: '款额' },
  what: { en: 'What', tc: '用途', sc: '用途' },
  kind: { en: 'Kind', tc: '性質', sc: '性质' },
  part: { en: 'Part of', tc: '所屬款額', sc: '所属款额' },
  date: { en: 'Date or as at', tc: '日期或截至', sc: '日期或截至' },
  source: { en: 'Sentence', tc: '出處', sc: '出处' },
  compare: { en: 'Comparison', tc: '比較', sc: '比较' },
} as const satisfies Record<string, Localized>;

/** The finding in two phrases, so that a narrow window breaks it by sense. */
export const TITLE: Localized<readonly [finding: string, reason: string]> = {
  en: ['The document’s amounts of money overlap, ', 'so they have no total'],
  tc: ['文件中的款額互有重疊，', '因此沒有總數'],
  sc: ['文件中的款额互有重叠，', '因此没有总数'],
};

export const FACET_WORDS: Readonly<Record<LedgerFacet, Localized>> = {
  nature: { en: 'Kind', tc: '性質', sc: '性质' },
  section: { en: 'Section', tc: '章節', sc: '章节' },
  'as-of': { en: 'Date', tc: '日期', sc: '日期' },
};

/** How many amounts of how many kinds there are, and the trap. */
export const subtitle: Localized<(amounts: Figure, kinds: Figure) => Sentence> = {
  en: (amounts, kinds) =>
    sentence`${amounts} amounts of ${kinds} kinds in the order of the document, then monthly allowances. They must not be added.`,
  tc: (amounts, kinds) => sentence`${amounts}項款額，分屬${kinds}種性質，按文件次序排列，其後為每月津貼。不能相加。`,
  sc: (amounts, kinds) => sentence`${amounts}项款额，分属${kinds}种性质，按文件次序排列，其后为每月津贴。不能相加。`,
};

/** How many rows are shown of how many. */
export const shownOf: Localized<(shown: number, of: number) => string> = {
  en: (shown, of) => `${shown} of ${of} rows`,
  tc: (shown, of) => `${of}行中的${shown}行`,
  sc: (shown, of) => `${of}行中的${shown}行`,
};

/** That an amount is already counted inside another. */
export const partOf: Localized<(whole: string) => string> = {
  en: (whole) => `Part of “${whole}”`,
  tc: (whole) => `屬「${whole}」的一部分`,
  sc: (whole) => `属“${whole}”的一部分`,
};
