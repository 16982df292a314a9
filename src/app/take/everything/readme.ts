import type { Edition } from '#src/facts/edition.ts';
import { sayDay } from '#src/i18n/calendar.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { LICENCE_TEXT } from '../../pages/about/statements.ts';

interface Said {
  readonly edition: string;
  readonly from: string;
  readonly to: string;
  readonly made: string;
}

const TEXT: Localized<(said: Said) => readonly string[]> = {
  en: ({ edition, from, to, made }) => [
    'Hong Kong I&T Atlas: its data',
    'Not an official publication.',
    `All of it but outside/ comes from one public document, the Hong Kong Government’s fact sheet “Innovation and Technology” (edition ${edition}). The document bears no date. That it was written between ${from} and ${to} is inferred from what it says; what it calls planned was planned then. Made by the atlas of ${made}.`,
    'en/, tc/, sc/: the same in English, Traditional Chinese (Hong Kong) and Simplified Chinese.',
    'exhibits/: the rows of each chart, one file for each way to measure; figures: every figure of the document and every figure derived here; sites: every place with its position, which comes from outside the document. Citations are there as text, for BibTeX and as CSL-JSON.',
    'outside/: what was read later in other pages, each with its publisher, counting rule and grade. None of it is in the fact sheet; never join or add it to figures of the fact sheet.',
    'CSV is UTF-8 with a byte order mark and lines that end in CRLF. A text that a spreadsheet could take for a formula has an apostrophe before it. “As shown” is what the atlas displays, with its word of precision; the number beside it is plain. A column that no row fills is left out.',
    'JSON says the same, and of each row its unit, precision, status, cut-off, kind of origin, and section, sentence and words to find it by.',
    'Do not add figures up: most overlap. Use no number without its word of precision and its date.',
  ],
  tc: ({ edition, from, to, made }) => [
    '香港創科圖集：數據',
    '並非官方刊物。',
    `除outside/外，全部數據出自一份公開文件，即香港特區政府的便覽《創新及科技》（${edition}版）。文件沒有註明日期；撰寫時間在${from}至${to}之間，是由內文推斷的。標為計劃的，是當時的計劃。由${made}版的圖集製作。`,
    'en/、tc/、sc/：英文、繁體中文（香港）及簡體中文，內容相同。',
    'exhibits/：每張圖的數據，每種量度方式一個檔案；figures：文件的所有數字，以及由本圖集推算的數字；sites：所有地點及其位置，位置來自文件以外的資料。引用另有文字、BibTeX及CSL-JSON格式。',
    'outside/：其後在其他網頁讀到的數據，各載發布機構、點算準則及來源級別。便覽均沒有這些數據；不要與便覽的數字相連或相加。',
    'CSV採用UTF-8編碼，附位元組順序記號，每行以CRLF結束。可能被試算表當作算式的文字，前面加上撇號。「顯示為」一欄是圖集所顯示的，連同準確程度的用詞；旁邊是純數字。各行均空白的欄不列出。',
    'JSON內容相同，另載每行的單位、準確程度、狀況、截止日期、來歷，以及章節、句子和檢索字句。',
    '不要把數字相加：大部分互有重疊。引用數字時，請連同準確程度的用詞及日期。',
  ],
  sc: ({ edition, from, to, made }) => [
    '香港科创图集：数据',
    '并非官方出版物。',
    `除outside/外，全部数据出自一份公开文件，即香港特区政府的便览《创新及科技》（${edition}版）。文件未注明日期；撰写时间在${from}至${to}之间，是由内文推断的。标为计划的，是当时的计划。由${made}版的图集制作。`,
    'en/、tc/、sc/：英文、繁体中文（香港）和简体中文，内容相同。',
    'exhibits/：每张图的数据，每种衡量方式一个文件；figures：文件的所有数字，以及由本图集推算的数字；sites：所有地点及其位置，位置来自文件以外的资料。引用另有文字、BibTeX和CSL-JSON格式。',
    'outside/：其后在其他网页读到的数据，各载发布机构、清点规则及来源级别。便览均没有这些数据；不要与便览的数字相连或相加。',
    'CSV采用UTF-8编码，附字节顺序标记，每行以CRLF结束。可能被电子表格当作公式的文字，前面加上撇号。“显示为”一栏是图集所显示的，连同精确程度的用词；旁边是纯数字。各行均空白的栏不列出。',
    'JSON内容相同，另载每行的单位、精确程度、状况、截止日期、来历，以及章节、句子和检索字句。',
    '不要把数字相加：大部分互有重叠。引用数字时，请连同精确程度的用词和日期。',
  ],
};

interface About {
  readonly edition: Edition;
  /** The ISO day that the atlas was built on. */
  readonly made: string;
}

/** What the archive holds and how it is to be read, in one language. */
export function readmeText({ edition, made }: About, locale: Locale): string {
  const { from, to } = edition.written;
  const said = {
    edition: edition.id,
    from: sayDay(from, locale),
    to: sayDay(to, locale),
    made: sayDay(made, locale),
  };
  const licences = LICENCE_TEXT[locale].map((text) => plainSentence(text, locale));
  return [...TEXT[locale](said), ...licences].join('\r\n\r\n') + '\r\n';
}
