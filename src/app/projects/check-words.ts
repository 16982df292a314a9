import type { Localized } from '#src/i18n/locales.ts';
import type { Encoding, EncodingReason } from '#src/queries/project-list/encoding.ts';
import type { UnitFault } from '#src/queries/project-list/file-part.ts';
import type { MoneyUnit } from '#src/queries/project-list/heads.ts';
import type { RowFault } from '#src/queries/project-list/list-reader.ts';
import type { FileRefusal } from '#src/queries/project-list/read-file.ts';

export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  big5: 'Big5',
  'windows-1252': 'Windows-1252',
};

export const ENCODING_REASONS: Readonly<Record<EncodingReason, Localized>> = {
  mark: { en: 'the file begins with its mark', tc: '檔案以其標記開始', sc: '文件以其标记开始' },
  ascii: {
    en: 'all letters are plain ones, alike in most encodings',
    tc: '全屬基本字母，各種編碼大多相同',
    sc: '全属基本字母，各种编码大多相同',
  },
  holds: { en: 'all its bytes follow its rules', tc: '全部位元組合乎其規則', sc: '全部字节合乎其规则' },
  pairs: {
    en: 'it is no UTF-8, and its bytes come in the pairs of common Chinese characters',
    tc: '並非UTF-8，而位元組成對，屬常用漢字',
    sc: '并非UTF-8，而字节成对，属常用汉字',
  },
  rest: {
    en: 'it is neither UTF-8 nor Big5; see whether names with accents and quotes look right',
    tc: '並非UTF-8或Big5；請看帶符號的名稱及引號是否正確',
    sc: '并非UTF-8或Big5；请看带符号的名称及引号是否正确',
  },
  reader: { en: 'as you chose', tc: '由你選定', sc: '由你选定' },
};

export const UNIT_WORDS: Readonly<Record<MoneyUnit, Localized>> = {
  million: { en: 'HK$ million', tc: '百萬港元', sc: '百万港元' },
  dollar: { en: 'HK$', tc: '港元', sc: '港元' },
};

export const UNIT_SAID: Readonly<Record<'asHeaded' | 'chosen', Localized>> = {
  asHeaded: { en: 'as its heads say', tc: '按欄名所示', sc: '按列名所示' },
  chosen: {
    en: 'as you chose; its heads say otherwise',
    tc: '由你選定，與欄名不同',
    sc: '由你选定，与列名不同',
  },
};

/** The heads name a unit that the amounts cannot be in. */
export const UNIT_ASKED: Localized<(head: string, largest: string) => string> = {
  en: (head, largest) =>
    `The heads say ${head}, but the largest amount is ${largest}: no project is of that size. Nothing was changed. Say which unit the amounts are in; until then the file is not counted.`,
  tc: (head, largest) =>
    `欄名寫明單位是${head}，但最大金額為${largest}，項目不可能有此規模。內容沒有改動；請選定金額單位，在此之前檔案不會計入。`,
  sc: (head, largest) =>
    `列名写明单位是${head}，但最大金额为${largest}，项目不可能有此规模。内容没有改动；请选定金额单位，在此之前文件不会计入。`,
};

export const UNFIT_WORDS: Readonly<Record<UnitFault, Localized>> = {
  'finer-than-cents': {
    en: 'not possible: some amounts would be finer than a cent',
    tc: '不可行：部分金額會小於一仙',
    sc: '不可行：部分金额会小于一分',
  },
  'too-large-to-add': {
    en: 'not possible: the sum would be too large to be exact',
    tc: '不可行：總和過大，不能準確',
    sc: '不可行：总和过大，不能精确',
  },
};

export const COLUMN_WORDS: Readonly<Record<'unknown' | 'absent', Localized<(heads: string) => string>>> = {
  unknown: {
    en: (heads) => `Columns that the official list does not have were left out: ${heads}`,
    tc: (heads) => `略去官方名單沒有的欄：${heads}`,
    sc: (heads) => `略去官方名单没有的列：${heads}`,
  },
  absent: {
    en: (heads) => `Columns that it does without: ${heads}`,
    tc: (heads) => `檔案沒有的欄：${heads}`,
    sc: (heads) => `文件没有的列：${heads}`,
  },
};

/** Where a fault stands. */
export const SPOT: Localized<(line: string, column: string) => string> = {
  en: (line, column) => `Line ${line}, character ${column}`,
  tc: (line, column) => `第${line}行第${column}個字元`,
  sc: (line, column) => `第${line}行第${column}个字符`,
};

export const ROW_FAULTS: Readonly<Record<RowFault['code'], Localized>> = {
  'stray-quote': {
    en: 'a quotation mark inside a cell without quotes',
    tc: '沒有引號的儲存格內有引號',
    sc: '没有引号的单元格内有引号',
  },
  'after-quote': {
    en: 'text after the closing quotation mark',
    tc: '結束引號之後仍有文字',
    sc: '结束引号之后仍有文字',
  },
  'control-character': { en: 'a control character', tc: '控制字元', sc: '控制字符' },
  'too-few-cells': { en: 'fewer cells than heads', tc: '儲存格少於欄名', sc: '单元格少于列名' },
  'too-many-cells': { en: 'more cells than heads', tc: '儲存格多於欄名', sc: '单元格多于列名' },
  'cell-empty': { en: 'the cell is empty', tc: '儲存格空白', sc: '单元格空白' },
  'amount-not-a-number': { en: 'the amount is no number', tc: '金額並非數字', sc: '金额并非数字' },
  'amount-negative': { en: 'the amount is below zero', tc: '金額為負數', sc: '金额为负数' },
  'amount-too-fine': {
    en: 'the amount has more than eight decimals',
    tc: '金額多於八位小數',
    sc: '金额多于八位小数',
  },
  'amount-too-large': {
    en: 'the amount is too long to be exact',
    tc: '金額位數過多，不能準確',
    sc: '金额位数过多，不能精确',
  },
};

const SAVE_AS: Localized = {
  en: 'Open it in its own program and save it as CSV (UTF-8).',
  tc: '請用相應程式打開，另存為CSV（UTF-8）。',
  sc: '请用相应程序打开，另存为CSV（UTF-8）。',
};
const SEE_WHOLE: Localized = {
  en: 'See whether it was saved whole.',
  tc: '請確定檔案已完整儲存。',
  sc: '请确认文件已完整保存。',
};
const MEND: Localized = {
  en: 'Mend the place in a text editor, and choose the file again.',
  tc: '請用文字編輯器修正該處，再選擇檔案。',
  sc: '请用文本编辑器修正该处，再选择文件。',
};
const HEADS_NEXT: Localized = {
  en: 'The first row must be the heads of the official English list.',
  tc: '首行須為官方英文名單的欄名。',
  sc: '首行须为官方英文名单的列名。',
};

type FaultCode = FileRefusal['fault']['code'];

export const FILE_FAULTS: Readonly<Record<FaultCode, readonly [what: Localized, next: Localized]>> = {
  empty: [{ en: 'The file is empty.', tc: '檔案是空的。', sc: '文件是空的。' }, SEE_WHOLE],
  zip: [
    {
      en: 'This is a spreadsheet or a packed file, not CSV.',
      tc: '這是試算表或壓縮檔案，並非CSV。',
      sc: '这是电子表格或压缩文件，并非CSV。',
    },
    SAVE_AS,
  ],
  pdf: [{ en: 'This is a PDF, not CSV.', tc: '這是PDF，並非CSV。', sc: '这是PDF，并非CSV。' }, SAVE_AS],
  markup: [
    {
      en: 'This is a web page or formatted text, not CSV.',
      tc: '這是網頁或帶格式的文字，並非CSV。',
      sc: '这是网页或带格式的文字，并非CSV。',
    },
    SAVE_AS,
  ],
  binary: [{ en: 'This is no text.', tc: '這不是文字檔。', sc: '这不是文本文件。' }, SAVE_AS],
  'too-large': [
    {
      en: 'The open files together would have more than 300 MB.',
      tc: '打開的檔案合共超過300 MB。',
      sc: '打开的文件合计超过300 MB。',
    },
    { en: 'Close others, or split it.', tc: '請關閉其他檔案，或分拆檔案。', sc: '请关闭其他文件，或拆分文件。' },
  ],
  unreadable: [
    { en: 'The browser could not read the file.', tc: '瀏覽器無法讀取檔案。', sc: '浏览器无法读取文件。' },
    {
      en: 'It may have changed, be a folder, or be open elsewhere. Choose it again.',
      tc: '檔案可能已改動、屬資料夾，或正被其他程式使用。請重新選擇。',
      sc: '文件可能已改动、属文件夹，或正被其他程序使用。请重新选择。',
    },
  ],
  'unclosed-quote': [
    {
      en: 'A quotation mark opens here that nothing closes.',
      tc: '此處的引號沒有結束。',
      sc: '此处的引号没有结束。',
    },
    MEND,
  ],
  'cell-too-long': [
    { en: 'A cell begins here that does not end.', tc: '此處的儲存格沒有終結。', sc: '此处的单元格没有结束。' },
    MEND,
  ],
  'column-missing': [{ en: 'Columns are missing', tc: '缺少的欄', sc: '缺少的列' }, HEADS_NEXT],
  'column-twice': [{ en: 'Columns stand there twice', tc: '重複的欄', sc: '重复的列' }, HEADS_NEXT],
  'units-differ': [
    { en: 'Two columns of money name different units', tc: '兩個金額欄的單位不同', sc: '两个金额列的单位不同' },
    HEADS_NEXT,
  ],
  'no-rows': [{ en: 'No row of the file is in order.', tc: '檔案沒有無誤的行。', sc: '文件没有无误的行。' }, SEE_WHOLE],
  'too-many-rows': [
    {
      en: 'The open files together would have more than 1,000,000 rows.',
      tc: '打開的檔案合共超過1,000,000行。',
      sc: '打开的文件合计超过1,000,000行。',
    },
    { en: 'Close others, or split it.', tc: '請關閉其他檔案，或分拆檔案。', sc: '请关闭其他文件，或拆分文件。' },
  ],
  'too-many-programmes': [
    {
      en: 'It names more than 2,000 programmes: another column stands under that head.',
      tc: '檔案有逾2,000個計劃名稱：該欄名下並非計劃。',
      sc: '文件有逾2,000个计划名称：该列名下并非计划。',
    },
    HEADS_NEXT,
  ],
};
