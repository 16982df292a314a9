import type { Edition, Fact } from '#src/facts/edition.ts';
import type { Reference } from './bibliography.ts';
import type { Figure, Place } from '#src/facts/figure.ts';
import { spell, spellEvent } from '#src/facts/spoken.ts';
import { yearOf } from '#src/i18n/calendar.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { HTML_LANG } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { sayList } from '#src/i18n/punctuation.ts';
import { isOfDocument, type TakenTable } from './taken-table.ts';

/** What is cited: a statement of the document with its figure, if it has one, or a figure worked out here. */
export type Cited =
  | { readonly kind: 'fact'; readonly fact: Fact; readonly figure: Figure | null }
  | { readonly kind: 'derived'; readonly figure: Figure };

/** No more sentences are named; beyond that a citation says how many figures there are. */
const MOST_PLACES = 4;

interface Words {
  /** Publisher, title, form, and that the date is an inference. */
  readonly document: (title: string, year: number) => string;
  readonly sentence: (section: string, sentence: number) => string;
  readonly stated: (document: string, where: string, said: string) => string;
  readonly quote: (where: string, locator: string) => string;
  readonly derived: (label: string, said: string, formula: string) => string;
  readonly inputs: (document: string, where: string) => string;
  readonly several: (figures: number) => string;
  readonly table: (title: string, edition: string) => string;
  /** Something that is not, or not only, of an edition. */
  readonly tableOutside: (title: string) => string;
  readonly government: string;
  readonly atlas: string;
}

const WORDS: Localized<Words> = {
  en: {
    document: (title, year) =>
      `Hong Kong Government, 《${title}》 (“Innovation and Technology”), fact sheet in Traditional Chinese, no date given (about early ${year}, inferred)`,
    sentence: (section, sentence) => `section “${section}”, sentence ${sentence}`,
    quote: (where, locator) => `${where}, 「${locator}」`,
    stated: (document, where, said) => `${document}, ${where}: ${said}.`,
    derived: (label, said, formula) => `Hong Kong I&T Atlas, “${label}”: ${said}. Formula: ${formula}.`,
    inputs: (document, where) => ` Figures from ${document}, ${where}.`,
    several: (figures) => `${figures} figures`,
    table: (title, edition) => `Hong Kong I&T Atlas, “${title}”, edition ${edition}, not an official publication.`,
    tableOutside: (title) => `Hong Kong I&T Atlas, “${title}”, not an official publication.`,
    government: 'Hong Kong Government',
    atlas: 'Hong Kong I&T Atlas',
  },
  tc: {
    document: (title, year) => `香港特區政府：《${title}》便覽（繁體中文，沒有註明日期，據內容推斷約為${year}年初版）`,
    sentence: (section, sentence) => `「${section}」一節第${sentence}句`,
    quote: (where, locator) => `${where}「${locator}」`,
    stated: (document, where, said) => `${document}，${where}：${said}。`,
    derived: (label, said, formula) => `香港創科圖集：「${label}」，${said}。計算方法：${formula}。`,
    inputs: (document, where) => `數字出自${document}，${where}。`,
    several: (figures) => `共${figures}個數字`,
    table: (title, edition) => `香港創科圖集：「${title}」（${edition}版，並非官方刊物）。`,
    tableOutside: (title) => `香港創科圖集：「${title}」（並非官方刊物）。`,
    government: '香港特區政府',
    atlas: '香港創科圖集',
  },
  sc: {
    document: (title, year) => `香港特区政府：《${title}》便览（繁体中文，未注明日期，据内容推断约为${year}年初版）`,
    sentence: (section, sentence) => `“${section}”一节第${sentence}句`,
    quote: (where, locator) => `${where}“${locator}”`,
    stated: (document, where, said) => `${document}，${where}：${said}。`,
    derived: (label, said, formula) => `香港科创图集：“${label}”，${said}。计算方法：${formula}。`,
    inputs: (document, where) => `数字出自${document}，${where}。`,
    several: (figures) => `共${figures}个数字`,
    table: (title, edition) => `香港科创图集：“${title}”（${edition}版，并非官方出版物）。`,
    tableOutside: (title) => `香港科创图集：“${title}”（并非官方出版物）。`,
    government: '香港特区政府',
    atlas: '香港科创图集',
  },
};

const DOCUMENT_TITLE = { sc: '创新及科技' } as const;

function sayDocument({ document, written }: Pick<Edition, 'document' | 'written'>, locale: Locale): string {
  const title = locale === 'sc' ? DOCUMENT_TITLE.sc : document.title;
  return WORDS[locale].document(title, yearOf(written.to));
}

const sayPlace = (edition: Edition, { section, sentence }: Pick<Place, 'section' | 'sentence'>, locale: Locale) =>
  WORDS[locale].sentence(edition.section(section).name[locale], sentence);

/** Value, precision, date and status in words; of a dated event its date; else what is stated. */
function sayStatement({ fact, figure }: Extract<Cited, { kind: 'fact' }>, locale: Locale): string {
  if (figure) return spell(figure, locale);
  if (fact.event) return spellEvent({ date: fact.event, status: fact.status }, locale);
  return fact.label[locale];
}

function sayInputs(edition: Edition, figures: readonly Figure[], locale: Locale): string {
  const places = figures.flatMap(({ origin }) => (origin.kind === 'stated' ? [sayPlace(edition, origin, locale)] : []));
  const distinct = [...new Set(places)];
  return distinct.length > MOST_PLACES ? WORDS[locale].several(figures.length) : sayList(distinct, locale);
}

/** How to cite a figure or statement: who says it, where it stands, how firm and how old it is; with its address where one is given. */
export function cite(cited: Cited, edition: Edition, locale: Locale, address = ''): string {
  const words = WORDS[locale];
  const document = sayDocument(edition, locale);
  const link = address === '' ? '' : `${locale === 'en' ? ' ' : ''}${address}`;
  if (cited.kind === 'fact') {
    const { source } = cited.fact;
    const where = words.quote(sayPlace(edition, source, locale), source.locator);
    return words.stated(document, where, sayStatement(cited, locale)) + link;
  }
  const { label, origin } = cited.figure;
  if (origin.kind !== 'derived') throw new TypeError(`${cited.figure.id} is not derived`);
  const derived = words.derived(label[locale], spell(cited.figure, locale), origin.formula[locale]);
  const where = sayInputs(edition, origin.from, locale);
  return derived + (where === '' ? '' : words.inputs(document, where)) + link;
}

const spaced = (locale: Locale, ...texts: readonly string[]) =>
  texts.filter((text) => text !== '').join(locale === 'en' ? ' ' : '');

/** Where the rows stand in the document, with what it is called; nothing where none of them does. */
function sayFigures({ about, locale }: TakenTable): string {
  if (!isOfDocument(about)) return '';
  const where = (about.outside?.document ?? about.source).trim().replace(/[.。]$/u, '');
  return WORDS[locale].inputs(sayDocument(about.edition, locale), where).trim();
}

/** How to cite an exhibit or a table: what it says, whose figures they are, where they stand, its address. */
export function citeTable(table: TakenTable): string {
  const { about, locale } = table;
  const { title, outside, edition, address } = about;
  const words = WORDS[locale];
  const name = outside ? words.tableOutside(title) : words.table(title, edition.id);
  return spaced(locale, name, outside?.said.trim() ?? '', sayFigures(table), address);
}

/** Year, made up of what the document itself tells: it bears no date. */
const inferredYear = ({ written }: Pick<Edition, 'written'>) => ({ year: yearOf(written.to), isInferred: true });

/** An exhibit or a table for a reference manager: the atlas made it on a day, out of a document without one. */
export function tableReference({ about, locale }: TakenTable, made: string): Reference {
  return {
    key: ['hk-it-atlas', ...(about.outside ? [] : [about.edition.id]), about.id].join('-'),
    type: 'webpage',
    author: WORDS[locale].atlas,
    title: about.title,
    date: { year: yearOf(made), isInferred: false },
    note: spaced(
      locale,
      `${messages.notOfficial[locale]}${locale === 'en' ? '.' : '。'}`,
      citedDocument(about, locale),
    ),
    address: about.address,
    language: HTML_LANG[locale],
  };
}

function citedDocument({ edition, source, outside }: TakenTable['about'], locale: Locale): string {
  const document = `${sayDocument(edition, locale)}${locale === 'en' ? '.' : '。'}`;
  if (!outside) return spaced(locale, document, source.trim());
  const rest = outside.document === '' ? [] : [document, outside.document.trim()];
  return spaced(locale, outside.said.trim(), ...rest);
}

interface ReferenceTo {
  readonly cited: Cited;
  readonly edition: Edition;
  readonly locale: Locale;
  readonly address: string;
  /** The day that the atlas was built on. */
  readonly made: string;
}

/** A figure for a reference manager: a statement is the document's, what is worked out is the atlas's. */
export function figureReference({ cited, edition, locale, address, made }: ReferenceTo): Reference {
  const words = WORDS[locale];
  const { id } = cited.kind === 'fact' ? cited.fact : cited.figure;
  const shared = {
    key: `hk-it-atlas-${edition.id}-${id.replace(/[^\w]+/g, '-')}`,
    note: cite(cited, edition, locale),
    address,
  };
  if (cited.kind === 'derived')
    return {
      ...shared,
      type: 'webpage',
      author: words.atlas,
      title: cited.figure.label[locale],
      date: { year: yearOf(made), isInferred: false },
      language: HTML_LANG[locale],
    };
  return {
    ...shared,
    type: 'report',
    author: words.government,
    title: edition.document.title,
    date: inferredYear(edition),
    language: HTML_LANG.tc,
  };
}
