import type { Localized } from '#src/i18n/locales.ts';

/** A slip or gap of the document, and what the atlas does about it; the whole list is data/ISSUES.md. */
export interface Quirk {
  readonly id: string;
  readonly what: Localized;
  readonly treated: Localized;
}

export const QUIRKS: readonly Quirk[] = [
  {
    id: 'end',
    what: {
      en: 'The text ends in the middle of a word.',
      tc: '內文在詞語中間中斷。',
      sc: '内文在词语中间中断。',
    },
    treated: {
      en: 'The end of the section on digital inclusion is missing, and any date of issue with it. Nothing was supplied.',
      tc: '數碼共融一節的結尾，以及可能有的出版日期，均告缺失。圖集沒有補上。',
      sc: '数字包容一节的结尾，以及可能有的出版日期，均告缺失。图集没有补上。',
    },
  },
  {
    id: 'office',
    what: {
      en: 'The short name of one office is misprinted through several sections.',
      tc: '有一個辦公室的簡稱在多節中誤植。',
      sc: '有一个办公室的简称在多节中误植。',
    },
    treated: {
      en: 'It is one office here, found under either form. The words to find a sentence by keep the misprint.',
      tc: '圖集視作同一辦公室，兩種寫法都可找到。檢索字句保留誤植。',
      sc: '图集视作同一办公室，两种写法都可找到。检索字句保留误植。',
    },
  },
  {
    id: 'address',
    what: {
      en: 'The web address of the portal for spatial data is misprinted.',
      tc: '空間數據入門網站的網址誤植。',
      sc: '空间数据门户网站的网址误植。',
    },
    treated: {
      en: 'No address of the document is offered as a link.',
      tc: '圖集不把文件中的網址做成連結。',
      sc: '图集不把文件中的网址做成链接。',
    },
  },
  {
    id: 'headings',
    what: {
      en: 'The headings of three sections were lost when the text was taken from the document.',
      tc: '由文件抽取文字時，有幾節的標題遺失。',
      sc: '从文件提取文字时，有几节的标题丢失。',
    },
    treated: {
      en: 'They are sections of their own here, and begin at the Chinese name of their subject.',
      tc: '圖集仍把它們各自成節，由主題的中文名稱起計。',
      sc: '图集仍把它们各自成节，由主题的中文名称起计。',
    },
  },
  {
    id: 'tens',
    what: {
      en: 'Several different sums of money happen to be equally large.',
      tc: '有幾筆不同的款項數額恰好相同。',
      sc: '有几笔不同的款项数额恰好相同。',
    },
    treated: {
      en: 'Each keeps its kind (allocated, committed, cost, set aside), and they are never added or merged.',
      tc: '各按性質（撥款、投放、成本、預留）分開，從不相加或合併。',
      sc: '各按性质（拨款、投放、成本、预留）分开，从不相加或合并。',
    },
  },
  {
    id: 'shares',
    what: {
      en: 'The shares of projects by field do not come to the whole, and their sentence has no date.',
      tc: '各範疇的項目比例加起來不足整體，該句也沒有日期。',
      sc: '各领域的项目比例加起来不足整体，该句也没有日期。',
    },
    treated: {
      en: 'The rest is hatched as not itemised. The cut-off of the sentence before it is carried over.',
      tc: '餘下部分以斜線表示文件未列明；日期沿用前一句的截止時間。',
      sc: '余下部分以斜线表示文件未列明；日期沿用前一句的截止时间。',
    },
  },
  {
    id: 'thousands',
    what: {
      en: 'Thousands are set apart by spaces, but in one place by commas; the years of three buildings lack their sign.',
      tc: '千位以空格分隔，只有一處用逗號；有幾座大樓的年份漏了「年」字。',
      sc: '千位以空格分隔，只有一处用逗号；有几座大楼的年份漏了“年”字。',
    },
    treated: {
      en: 'All are read alike and shown in one form. The cards concerned say so.',
      tc: '圖集一律同樣解讀，並統一寫法；相關詳情會註明。',
      sc: '图集一律同样解读，并统一写法；相关详情会注明。',
    },
  },
];
