import type { Localized } from '#src/i18n/locales.ts';
import type { ChangeFacet } from '#src/queries/edition-changes/change-facets.ts';
import type { ChangeState } from '#src/queries/edition-changes/compare-editions.ts';

export const WORDS = {
  lede: {
    en: 'What a later edition of the document states otherwise, statement by statement: what changed, and what is only counted otherwise and must not be compared.',
    tc: '逐項對照文件較新版本的不同說法：哪些有改動，哪些只是改了計算方法而不可比較。',
    sc: '逐项对照文件较新版本的不同说法：哪些有改动，哪些只是改了计算方法而不可比较。',
  },
  choose: { en: 'The two editions', tc: '兩個版本', sc: '两个版本' },
  older: { en: 'Older', tc: '較舊', sc: '较旧' },
  newer: { en: 'Newer', tc: '較新', sc: '较新' },
  here: { en: 'Editions at hand', tc: '現有版本', sc: '现有版本' },
  save: { en: 'Save this edition as one file', tc: '把此版本儲存為單一檔案', sc: '把此版本保存为单一文件' },
  close: { en: 'Close this file', tc: '關閉此檔案', sc: '关闭此文件' },
  own: { en: 'your file, not part of the atlas', tc: '自備檔案，不屬本圖集', sc: '自备文件，不属本图集' },
  outside: { en: 'outside the fact sheet', tc: '便覽以外', sc: '便览以外' },
  open: { en: 'Open the file of an edition', tc: '打開版本檔案', sc: '打开版本文件' },
  drop: { en: 'or drop it anywhere on this page', tc: '或把檔案拖放到本頁任何位置', sc: '或把文件拖放到本页任意位置' },
  privacy: {
    en: 'The file is read by this page alone and checked as the atlas’s own data is. Nothing is sent or stored; reload or close the window and it is gone.',
    tc: '檔案只由此頁面讀取，並按圖集自身數據的標準檢查，不會傳送或儲存；重新載入或關閉視窗後即告消失。',
    sc: '文件只由此页面读取，并按图集自身数据的标准检查，不会传送或保存；重新加载或关闭窗口后即消失。',
  },
  only: {
    en: 'There is one edition here, so nothing can be compared yet. Open the file of another one. To make one, save this edition as a file, change it, and open it again; if its sum is no longer right, the page says what it should be. The case below shows what comes of it.',
    tc: '這裏只有一個版本，暫時無從比較。請打開另一個版本的檔案。如要自製，可先把此版本儲存為檔案，修改後再打開；若校驗值不再相符，本頁會說明應為何值。下面的實例顯示比較的結果。',
    sc: '这里只有一个版本，暂时无从比较。请打开另一个版本的文件。如要自制，可先把此版本保存为文件，修改后再打开；若校验值不再相符，本页会说明应为何值。下面的实例显示比较的结果。',
  },
  twice: {
    en: 'Both are the same edition: nothing can differ.',
    tc: '兩者是同一版本，不會有分別。',
    sc: '两者是同一版本，不会有分别。',
  },
  changes: { en: 'What changed', tc: '改動', sc: '改动' },
  all: { en: 'all', tc: '全部', sc: '全部' },
  differing: { en: 'all but the same', tc: '不變以外的全部', sc: '不变以外的全部' },
  showAll: { en: 'Show all changes', tc: '顯示全部改動', sc: '显示全部改动' },
  filters: { en: 'Show only', tc: '只顯示', sc: '只显示' },
  none: {
    en: 'Nothing here suits all of this.',
    tc: '這裏沒有內容同時符合以上條件。',
    sc: '这里没有内容同时符合以上条件。',
  },
  noChange: {
    en: 'Nothing that the two editions state differs.',
    tc: '兩個版本的陳述沒有分別。',
    sc: '两个版本的陈述没有分别。',
  },
  what: { en: 'Statement', tc: '陳述', sc: '陈述' },
  about: { en: 'About', tc: '對象', sc: '对象' },
  date: { en: 'date', tc: '日期', sc: '日期' },
  how: { en: 'What changed', tc: '改動', sc: '改动' },
  notHere: { en: 'not stated', tc: '沒有載列', sc: '没有载列' },
  wordless: { en: 'without a number', tc: '沒有數字', sc: '没有数字' },
  card: { en: 'The statement in both editions', tc: '兩個版本的陳述', sc: '两个版本的陈述' },
  reason: { en: 'Why it is not comparable', tc: '為何不可比較', sc: '为何不可比较' },
  difference: { en: 'Difference', tc: '差額', sc: '差额' },
  document: { en: 'Source', tc: '來源', sc: '来源' },
  case: {
    en: 'A real case: the count fell because it was counted otherwise',
    tc: '實例：數目下跌，只因計算方法改變',
    sc: '实例：数目下跌，只因计算方法改变',
  },
  loading: { en: 'Loading the editions', tc: '正在載入版本', sc: '正在加载版本' },
} as const satisfies Record<string, Localized>;

export const STATE_WORDS: Readonly<Record<ChangeState, Localized>> = {
  redefined: { en: 'redefined', tc: '定義已改', sc: '定义已改' },
  changed: { en: 'changed', tc: '有改動', sc: '有改动' },
  precision: { en: 'precision changed', tc: '準確程度有變', sc: '精确程度有变' },
  new: { en: 'new', tc: '新增', sc: '新增' },
  gone: { en: 'gone', tc: '不再載列', sc: '不再载列' },
  same: { en: 'same', tc: '不變', sc: '不变' },
};

/** What each state means, under its heading. */
export const STATE_NOTES: Readonly<Record<ChangeState, Localized>> = {
  redefined: {
    en: 'What is counted, its unit or its base is another one. The two numbers must not be compared.',
    tc: '計算對象、單位或基數已不同，兩個數字不可比較。',
    sc: '计算对象、单位或基数已不同，两个数字不可比较。',
  },
  changed: {
    en: 'The same thing with another value, date or status.',
    tc: '同一事項，數值、日期或狀況不同。',
    sc: '同一事项，数值、日期或状况不同。',
  },
  precision: {
    en: 'The same value, stated more or less firmly.',
    tc: '數值相同，說法的準確程度不同。',
    sc: '数值相同，说法的精确程度不同。',
  },
  new: { en: 'Only the newer edition states it.', tc: '只見於較新版本。', sc: '只见于较新版本。' },
  gone: {
    en: 'Only the older edition states it. That need not mean that it no longer holds.',
    tc: '只見於較舊版本，但不代表已不成立。',
    sc: '只见于较旧版本，但不代表已不成立。',
  },
  same: {
    en: 'Value, date, status and precision are as before.',
    tc: '數值、日期、狀況及準確程度均與之前相同。',
    sc: '数值、日期、状况及精确程度均与之前相同。',
  },
};

export const FACET_WORDS: Readonly<Record<ChangeFacet, Localized>> = {
  state: { en: 'State', tc: '狀態', sc: '状态' },
  section: { en: 'Section', tc: '章節', sc: '章节' },
};

export const shownOf: Localized<(shown: string, of: string) => string> = {
  en: (shown, of) => `${shown} of ${of} statements`,
  tc: (shown, of) => `${of}項陳述中的${shown}項`,
  sc: (shown, of) => `${of}项陈述中的${shown}项`,
};

/** An address that names an edition which is not here: most often a file that was open in another window. */
export const missing: Localized<(names: string) => string> = {
  en: (names) => `Not open in this window: ${names}. Open the file again to compare it.`,
  tc: (names) => `此視窗沒有打開${names}。請重新打開檔案再作比較。`,
  sc: (names) => `此窗口没有打开${names}。请重新打开文件再作比较。`,
};

export const refusedWith: Localized<(count: string) => string> = {
  en: (count) => `This file was refused, and nothing of it was taken. Problems: ${count}.`,
  tc: (count) => `檔案不獲接納，內容一概沒有採用。問題共${count}個。`,
  sc: (count) => `文件未被接纳，内容一概没有采用。问题共${count}个。`,
};

export const firstOf: Localized<(told: string) => string> = {
  en: (told) => `The first ${told}:`,
  tc: (told) => `首${told}個：`,
  sc: (told) => `前${told}个：`,
};

export const sayLine: Localized<(line: number, column: number) => string> = {
  en: (line, column) => `line ${line}, column ${column}`,
  tc: (line, column) => `第${line}行第${column}字`,
  sc: (line, column) => `第${line}行第${column}字`,
};

/** Before the amount by which something moved. */
export const MOVED: Localized<Readonly<Record<'more' | 'less', string>>> = {
  en: { more: 'more by ', less: 'less by ' },
  tc: { more: '增加', less: '減少' },
  sc: { more: '增加', less: '减少' },
};
