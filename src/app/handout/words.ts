import type { Locale, Localized } from '#src/i18n/locales.ts';
import type { Choices, PerSheet } from './choices.ts';

export const HANDOUT_WORDS = {
  handout: { en: 'Hand-out', tc: '講義', sc: '讲义' },
  lede: {
    en: 'The slides on A4, each with its sources and its date in letters that can be read. What is chosen here stands in the address.',
    tc: '以A4紙列印投影片，並以可讀的字體附上各張的出處及日期。此處的選擇都記在網址內。',
    sc: '用A4纸打印幻灯片，并以可读的字号附上各张的出处和日期。此处的选择都记在网址里。',
  },
  perSheet: { en: 'Slides on a page', tc: '每頁張數', sc: '每页张数' },
  notes: { en: 'Notes', tc: '講稿', sc: '讲稿' },
  with: { en: 'With notes', tc: '附講稿', sc: '附讲稿' },
  without: { en: 'Without', tc: '不附', sc: '不附' },
  languages: { en: 'Languages', tc: '語文', sc: '语言' },
  print: { en: 'Print', tc: '列印', sc: '打印' },
  sheets: { en: 'The sheets', tc: '各頁預覽', sc: '各页预览' },
  drawing: { en: 'Drawing the slides', tc: '正在繪畫投影片', sc: '正在绘制幻灯片' },
  early: {
    en: 'Printed before every slide had been drawn.',
    tc: '列印時仍有投影片未繪畫完成。',
    sc: '打印时仍有幻灯片未绘制完成。',
  },
  continued: { en: '(continued)', tc: '（續）', sc: '（续）' },
  deckAddress: { en: 'Briefing: ', tc: '簡報網址：', sc: '简报网址：' },
  atlasAddress: { en: 'Atlas: ', tc: '圖集網址：', sc: '图集网址：' },
  origin: {
    en: 'Figures come from this document of the Hong Kong Government, in Traditional Chinese, unless marked as outside it. This is not an official publication.',
    tc: '數字除註明「便覽以外」者，均來自這份香港特別行政區政府文件。本講義並非官方刊物。',
    sc: '数字除注明“便览以外”者，均来自这份香港特别行政区政府文件（繁体中文）。本讲义并非官方出版物。',
  },
} as const satisfies Record<string, Localized>;

/** How many slides stand on a page, short. */
export const COUNTS: Readonly<Record<PerSheet, Localized>> = {
  one: { en: 'One', tc: '一張', sc: '一张' },
  two: { en: 'Two', tc: '兩張', sc: '两张' },
  four: { en: 'Four', tc: '四張', sc: '四张' },
  six: { en: 'Six', tc: '六張', sc: '六张' },
};

/** One language, or the pair that the leading one stands in. */
export const TONGUES: Localized<readonly [single: string, pair: string]> = {
  en: ['English', 'English and Traditional Chinese'],
  tc: ['中文', '中英對照'],
  sc: ['中文', '中英对照'],
};

const LOWER: Readonly<Record<PerSheet, string>> = {
  one: 'one to a page',
  two: 'two to a page',
  four: 'four to a page',
  six: 'six to a page',
};

/** What the hand-out is, at the head of each sheet. */
export const sayKind: Localized<(choices: Choices) => string> = {
  en: ({ perSheet, hasNotes }) => `Hand-out, ${LOWER[perSheet]}${hasNotes ? ', with notes' : ''}`,
  tc: ({ perSheet, hasNotes }) => `講義，每頁${COUNTS[perSheet].tc}${hasNotes ? '，附講稿' : ''}`,
  sc: ({ perSheet, hasNotes }) => `讲义，每页${COUNTS[perSheet].sc}${hasNotes ? '，附讲稿' : ''}`,
};

export const sayPage: Localized<(number: number, of: number) => string> = {
  en: (number, of) => `Page ${number} of ${of}`,
  tc: (number, of) => `第${number}頁，共${of}頁`,
  sc: (number, of) => `第${number}页，共${of}页`,
};

/** How much there is to print. */
export const sayAmount: Localized<(slides: number, sheets: number) => string> = {
  en: (slides, sheets) => `${slides} slides on ${sheets} ${sheets === 1 ? 'page' : 'pages'}`,
  tc: (slides, sheets) => `${slides}張投影片，共${sheets}頁`,
  sc: (slides, sheets) => `${slides}张幻灯片，共${sheets}页`,
};

/** How far the drawing of the slides has come. */
export const sayProgress = (drawn: number, of: number, locale: Locale) =>
  `${HANDOUT_WORDS.drawing[locale]}${locale === 'en' ? ' ' : '　'}${drawn} / ${of}`;
