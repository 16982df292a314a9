import type { Figure } from '#src/facts/figure.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { sayAsOf } from '#src/facts/date-words.ts';
import type { Edition } from '#src/facts/edition.ts';
import { PRECISION_WORDS } from '#src/facts/precision-words.ts';
import { unitName } from '#src/facts/unit-words.ts';
import { STATUS_WORDS } from '#src/facts/vocabulary-words.ts';
import type { FigureFacet, FigureOption, KindChoice } from '#src/queries/figure-facets.ts';
import type { RowKind } from '#src/queries/figure-rows.ts';
import type { FigureOrder } from '#src/queries/find-figures.ts';
import { sentence, type Sentence } from '#src/view/sentence.ts';

/** Words of the table of figures. */
export const WORDS = {
  filters: { en: 'Show only', tc: '只顯示', sc: '只显示' },
  find: { en: 'Words or a number', tc: '字詞或數字', sc: '字词或数字' },
  all: { en: 'all', tc: '全部', sc: '全部' },
  showAll: { en: 'Show all', tc: '顯示全部', sc: '显示全部' },
  showDerived: { en: 'Show derived', tc: '顯示推算', sc: '显示推算' },
  order: { en: 'Order', tc: '排序', sc: '排序' },
  none: {
    en: 'Nothing here suits all of this.',
    tc: '這裏沒有內容同時符合以上條件。',
    sc: '这里没有内容同时符合以上条件。',
  },
  elsewhere: { en: 'Also:', tc: '另有：', sc: '另有：' },
  table: { en: 'Figures', tc: '數字', sc: '数字' },
  value: { en: 'Value', tc: '數值', sc: '数值' },
  unit: { en: 'Unit', tc: '單位', sc: '单位' },
  figure: { en: 'Figure', tc: '內容', sc: '内容' },
  date: { en: 'Date or as at', tc: '日期或截至', sc: '日期或截至' },
  precision: { en: 'Precision', tc: '準確程度', sc: '精确程度' },
  section: { en: 'Section', tc: '章節', sc: '章节' },
  compare: { en: 'Comparison', tc: '比較', sc: '比较' },
  several: { en: 'several sections', tc: '不只一節', sc: '不止一节' },
  event: { en: 'date of an event', tc: '事項的日期', sc: '事项的日期' },
} as const satisfies Record<string, Localized>;

/** The finding of the page in phrases, so that a narrow window breaks it by sense. */
export const titleOf: Localized<
  (count: { readonly [K in 'all' | 'printed' | 'counted']: Figure }) => readonly Sentence[]
> = {
  en: ({ all, printed, counted }) => [
    sentence`${all} figures: `,
    sentence`${printed} printed in the document, `,
    sentence`${counted} counted from its lists`,
  ],
  tc: ({ all, printed, counted }) => [
    sentence`${all}個數字：`,
    sentence`${printed}個由文件載明，`,
    sentence`${counted}個按清單點算`,
  ],
  sc: ({ all, printed, counted }) => [
    sentence`${all}个数字：`,
    sentence`${printed}个由文件载明，`,
    sentence`${counted}个按清单点算`,
  ],
};

export const FACET_WORDS: Readonly<Record<FigureFacet, Localized>> = {
  kind: { en: 'Kind', tc: '類別', sc: '类别' },
  section: WORDS.section,
  unit: WORDS.unit,
  precision: WORDS.precision,
  'as-of': { en: 'As at', tc: '截至', sc: '截至' },
  status: { en: 'Status', tc: '狀況', sc: '状况' },
};

export const KIND_WORDS: Readonly<Record<KindChoice, Localized>> = {
  numbers: { en: 'numbers', tc: '數字', sc: '数字' },
  'with-derived': { en: 'numbers and derived', tc: '數字及推算', sc: '数字及推算' },
  printed: { en: 'printed', tc: '文件載明', sc: '文件载明' },
  counted: { en: 'counted from lists', tc: '按清單點算', sc: '按清单点算' },
  derived: { en: 'derived here', tc: '由本圖集推算', sc: '由本图集推算' },
  dates: { en: 'dates without a number', tc: '只有日期', sc: '只有日期' },
  statements: { en: 'neither number nor date', tc: '沒有數字或日期', sc: '没有数字或日期' },
};

/** Which kind to choose to see a kind of row. */
export const KIND_OF_ROW: Readonly<Record<RowKind, KindChoice>> = {
  printed: 'printed',
  counted: 'counted',
  derived: 'derived',
  date: 'dates',
  statement: 'statements',
};

export const ORDER_WORDS: Readonly<Record<FigureOrder, Localized>> = {
  document: { en: 'as in the document', tc: '按文件次序', sc: '按文件次序' },
  value: { en: 'by unit, largest first', tc: '按單位，由大至小', sc: '按单位，由大到小' },
  name: { en: 'by name', tc: '按名稱', sc: '按名称' },
  date: { en: 'by date, earliest first', tc: '按日期，由早至遲', sc: '按日期，由早到晚' },
  precision: { en: 'by precision', tc: '按準確程度', sc: '按精确程度' },
};

/** How many rows are shown of how many there are of the kind. */
export const shownOf: Localized<(shown: number, of: number) => string> = {
  en: (shown, of) => `${shown} of ${of} rows`,
  tc: (shown, of) => `${of}行中的${shown}行`,
  sc: (shown, of) => `${of}行中的${shown}行`,
};

/** A choice in words. */
export function sayChoice(facet: FigureFacet, { choice, example }: FigureOption, edition: Edition, locale: Locale) {
  if (facet === 'kind') return KIND_WORDS[choice as KindChoice][locale];
  const { figure, fact, section } = example ?? {};
  if (facet === 'section') return section ? edition.section(section).short[locale] : WORDS.several[locale];
  if (facet === 'as-of') return choice === 'event' || !figure ? WORDS.event[locale] : sayAsOf(figure.asOf, locale);
  const status = (figure ?? fact)?.status;
  if (facet === 'status') return status ? STATUS_WORDS[status][locale] : '';
  if (!figure) return '';
  return facet === 'unit' ? unitName(figure.unit, locale) : PRECISION_WORDS[figure.precision][locale];
}
