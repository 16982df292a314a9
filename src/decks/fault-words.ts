import type { Localized } from '#src/i18n/locales.ts';

/** What can be wrong with a deck file, and what to do; `#` stands for what was met or allowed. */
export const FAULT_WORDS = {
  'too-large': {
    en: 'The file is larger than the # bytes a briefing may have. Choose a briefing saved by this atlas.',
    tc: '檔案大於簡報所容許的#位元組。請選擇由本圖集儲存的簡報。',
    sc: '文件大于简报所允许的#字节。请选择由本图集保存的简报。',
  },
  unreadable: {
    en: 'The browser could not read the file. It may have been moved or locked: choose it again.',
    tc: '瀏覽器無法讀取檔案。檔案或已移動或被鎖定，請重新選擇。',
    sc: '浏览器无法读取文件。文件可能已移动或被锁定，请重新选择。',
  },
  empty: {
    en: 'The file is empty. Save the briefing again, or choose another file.',
    tc: '檔案是空的。請重新儲存簡報，或選擇另一個檔案。',
    sc: '文件是空的。请重新保存简报，或选择另一个文件。',
  },
  archive: {
    en: 'This is a # file, not a briefing of this atlas. Choose the file that ends with .json.',
    tc: '這是#檔案，並非本圖集的簡報。請選擇以 .json 結尾的檔案。',
    sc: '这是#文件，并非本图集的简报。请选择以 .json 结尾的文件。',
  },
  'utf-16': {
    en: 'The text is encoded as UTF-16. Save it as UTF-8.',
    tc: '文字以UTF-16編碼。請另存為UTF-8。',
    sc: '文字以UTF-16编码。请另存为UTF-8。',
  },
  'not-utf-8': {
    en: 'The file is no UTF-8 text. Choose a briefing saved by this atlas.',
    tc: '檔案並非UTF-8文字。請選擇由本圖集儲存的簡報。',
    sc: '文件并非UTF-8文字。请选择由本图集保存的简报。',
  },
  cut: {
    en: 'The file ends in the middle. Copy or save it again in full.',
    tc: '檔案中途截斷。請重新完整複製或儲存。',
    sc: '文件中途截断。请重新完整复制或保存。',
  },
  'not-json': {
    en: 'The text cannot be read as JSON #. Undo what was changed by hand, or choose another file.',
    tc: '文字無法讀作JSON #。請還原人手改動，或選擇另一個檔案。',
    sc: '文字无法读作JSON #。请还原手工改动，或选择另一个文件。',
  },
  'too-deep': {
    en: 'Lists and objects stand in one another more than # levels deep, which no briefing does. Choose another file.',
    tc: '清單與物件嵌套超過#層，簡報不會如此。請選擇另一個檔案。',
    sc: '列表与对象嵌套超过#层，简报不会如此。请选择另一个文件。',
  },
  'forbidden-key': {
    en: 'The key # is not allowed in any file. Do not use this file.',
    tc: '任何檔案都不容許鍵名#。請勿使用此檔案。',
    sc: '任何文件都不允许键名#。请勿使用此文件。',
  },
  'other-app': {
    en: 'This is no briefing of this atlas: its format is not “#”. Choose another file.',
    tc: '這並非本圖集的簡報：格式不是「#」。請選擇另一個檔案。',
    sc: '这并非本图集的简报：格式不是“#”。请选择另一个文件。',
  },
  newer: {
    en: 'The briefing was saved by a later atlas (format #). Open it there.',
    tc: '簡報由較新的圖集儲存（格式#）。請用該版本開啟。',
    sc: '简报由较新的图集保存（格式#）。请用该版本打开。',
  },
  version: {
    en: 'There is no format # of briefings. Save the briefing again.',
    tc: '簡報並無格式#。請重新儲存簡報。',
    sc: '简报没有格式#。请重新保存简报。',
  },
  checksum: {
    en: 'The file was changed after it was saved: its sum is #. Use an unchanged copy.',
    tc: '檔案儲存後曾被改動：校驗值為#。請使用未經改動的副本。',
    sc: '文件保存后曾被改动：校验值为#。请使用未经改动的副本。',
  },
  missing: {
    en: 'This is missing. Save the briefing again, or use another copy.',
    tc: '此項缺失。請重新儲存簡報，或使用另一份副本。',
    sc: '此项缺失。请重新保存简报，或使用另一份副本。',
  },
  'unknown-key': {
    en: 'No briefing has the key #. Take it out, or use another copy.',
    tc: '簡報並無鍵名#。請刪去，或使用另一份副本。',
    sc: '简报没有键名#。请删去，或使用另一份副本。',
  },
  'wrong-type': {
    en: 'This should be another kind of value. Use another copy.',
    tc: '此項的資料類型不符。請使用另一份副本。',
    sc: '此项的数据类型不符。请使用另一份副本。',
  },
  'not-id': {
    en: 'This is no id: lower-case letters, digits and hyphens. Use another copy.',
    tc: '這並非識別碼（只可用小寫字母、數字及連字號）。請使用另一份副本。',
    sc: '这并非标识符（只可用小写字母、数字及连字符）。请使用另一份副本。',
  },
  'not-allowed': {
    en: 'This is none of the values allowed here. Use another copy.',
    tc: '此值並非這裏所容許的值。請使用另一份副本。',
    sc: '此值并非这里所允许的值。请使用另一份副本。',
  },
  'out-of-range': {
    en: 'This number is outside what is allowed here. Use another copy.',
    tc: '此數超出這裏所容許的範圍。請使用另一份副本。',
    sc: '此数超出这里所允许的范围。请使用另一份副本。',
  },
  'too-long': {
    en: 'The text is longer than # characters. Shorten it.',
    tc: '文字超過#字。請縮短。',
    sc: '文字超过#字。请缩短。',
  },
  'too-many': {
    en: 'There are more than # entries. Take some out.',
    tc: '超過#項。請刪減。',
    sc: '超过#项。请删减。',
  },
  'none-there': {
    en: 'There must be at least one entry. Use another copy.',
    tc: '最少要有一項。請使用另一份副本。',
    sc: '至少要有一项。请使用另一份副本。',
  },
  blank: {
    en: 'The text is empty. Fill it in.',
    tc: '文字是空的。請填寫。',
    sc: '文字是空的。请填写。',
  },
  twice: {
    en: 'The id # occurs twice. Give one of them another.',
    tc: '識別碼#出現兩次。請更改其中一個。',
    sc: '标识符#出现两次。请更改其中一个。',
  },
  layout: {
    en: 'What the slide shows does not fit its layout “#”. Choose another layout.',
    tc: '投影片的內容與版式「#」不符。請選擇另一種版式。',
    sc: '幻灯片的内容与版式“#”不符。请选择另一种版式。',
  },
  heading: {
    en: 'A slide of layout “#” needs a heading. Write one.',
    tc: '版式「#」的投影片需要標題。請填寫。',
    sc: '版式“#”的幻灯片需要标题。请填写。',
  },
  slot: {
    en: 'A brace stands alone: a figure is written as its id between two braces. Put it right.',
    tc: '大括號不成對：數字應寫成兩個大括號之間的識別碼。請更正。',
    sc: '大括号不成对：数字应写成两个大括号之间的标识符。请更正。',
  },
  'unknown-figure': {
    en: 'The document states nothing with the id #. Name another figure.',
    tc: '文件並無識別碼為#的數字。請改用另一個數字。',
    sc: '文件中没有标识符为#的数字。请改用另一个数字。',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type FaultCode = keyof typeof FAULT_WORDS;
