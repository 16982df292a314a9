import type { FileFault, FileFaultCode } from '#src/facts/edition-file/file-fault.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { sayProblem } from './problem-words.ts';

/** What can be wrong with the file of an edition, and what to do; `#` stands for what was met or allowed. */
const FAULTS: Readonly<Record<Exclude<FileFaultCode, 'content'>, Localized>> = {
  'too-large': {
    en: 'The file is larger than the # bytes an edition may have; it was not read.',
    tc: '檔案大於版本檔案所容許的#位元組，沒有讀取。',
    sc: '文件大于版本文件所允许的#字节，没有读取。',
  },
  unreadable: {
    en: 'The browser could not read the file. It may have been moved or locked: choose it again.',
    tc: '瀏覽器無法讀取檔案。檔案或已移動或被鎖定，請重新選擇。',
    sc: '浏览器无法读取文件。文件可能已移动或被锁定，请重新选择。',
  },
  empty: { en: 'The file is empty.', tc: '檔案是空的。', sc: '文件是空的。' },
  'other-kind': {
    en: 'This is a # file. An edition is text that ends with .json.',
    tc: '這是#檔案。版本檔案是以 .json 結尾的文字檔。',
    sc: '这是#文件。版本文件是以 .json 结尾的文本文件。',
  },
  'utf-16': {
    en: 'The text is encoded as UTF-16. Save it as UTF-8.',
    tc: '文字以UTF-16編碼。請另存為UTF-8。',
    sc: '文字以UTF-16编码。请另存为UTF-8。',
  },
  'not-utf-8': {
    en: 'Here stand bytes that are no UTF-8 text. Save the file as UTF-8.',
    tc: '此處的內容並非UTF-8文字。請另存為UTF-8。',
    sc: '此处的内容并非UTF-8文字。请另存为UTF-8。',
  },
  cut: {
    en: 'The file ends in the middle. Copy or save it again in full.',
    tc: '檔案中途截斷。請重新完整複製或儲存。',
    sc: '文件中途截断。请重新完整复制或保存。',
  },
  'not-json': {
    en: 'The text cannot be read as JSON from “#” on.',
    tc: '由「#」起，文字無法讀作JSON。',
    sc: '从“#”起，文字无法读作JSON。',
  },
  'too-deep': {
    en: 'Lists and objects stand in one another more than # levels deep, which no edition does.',
    tc: '清單與物件嵌套超過#層，版本檔案不會如此。',
    sc: '列表与对象嵌套超过#层，版本文件不会如此。',
  },
  'forbidden-key': {
    en: 'The key # is not allowed in any file. Do not use this file.',
    tc: '任何檔案都不容許鍵名#。請勿使用此檔案。',
    sc: '任何文件都不允许键名#。请勿使用此文件。',
  },
  'key-twice': { en: 'The key # is given twice.', tc: '鍵名#出現兩次。', sc: '键名#出现两次。' },
  'too-long': {
    en: 'This text is longer than # characters.',
    tc: '此段文字超過#字。',
    sc: '此段文字超过#字。',
  },
  'too-many': { en: 'This list has more than # entries.', tc: '此清單超過#項。', sc: '此列表超过#项。' },
  'other-app': {
    en: 'This is no edition of this atlas: its format is not “#”.',
    tc: '這並非本圖集的版本檔案：格式不是「#」。',
    sc: '这并非本图集的版本文件：格式不是“#”。',
  },
  newer: {
    en: 'The file was saved by a later atlas (format #). Open it there.',
    tc: '檔案由較新的圖集儲存（格式#）。請用該版本開啟。',
    sc: '文件由较新的图集保存（格式#）。请用该版本打开。',
  },
  version: {
    en: 'There is no format # of editions.',
    tc: '版本檔案並無格式#。',
    sc: '版本文件没有格式#。',
  },
  'no-checksum': {
    en: 'The checksum is missing. For this content it is #.',
    tc: '缺少校驗值。按此內容應為#。',
    sc: '缺少校验值。按此内容应为#。',
  },
  checksum: {
    en: 'The checksum is wrong: the file was changed after it was saved. For this content it is #.',
    tc: '校驗值不符：檔案儲存後曾被改動。按此內容應為#。',
    sc: '校验值不符：文件保存后曾被改动。按此内容应为#。',
  },
  'unknown-key': { en: 'No edition has the key #.', tc: '版本檔案並無鍵名#。', sc: '版本文件没有键名#。' },
};

/** What is wrong, in the language of the reader. */
export const sayFault = ({ code, detail }: FileFault, locale: Locale): string =>
  code === 'content' ? sayProblem(detail, locale) : FAULTS[code][locale].replace('#', () => detail);
