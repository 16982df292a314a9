import type { Edition, Fact } from '#src/facts/edition.ts';
import type { Figure, Place } from '#src/facts/figure.ts';
import { spell, spellEvent } from '#src/facts/spoken.ts';
import { yearOf } from '#src/i18n/calendar.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { sayList } from '#src/i18n/punctuation.ts';

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
  },
  tc: {
    document: (title, year) => `香港特區政府：《${title}》便覽（繁體中文，沒有註明日期，據內容推斷約為${year}年初版）`,
    sentence: (section, sentence) => `「${section}」一節第${sentence}句`,
    quote: (where, locator) => `${where}「${locator}」`,
    stated: (document, where, said) => `${document}，${where}：${said}。`,
    derived: (label, said, formula) => `香港創科圖集：「${label}」，${said}。計算方法：${formula}。`,
    inputs: (document, where) => `數字出自${document}，${where}。`,
    several: (figures) => `共${figures}個數字`,
  },
  sc: {
    document: (title, year) => `香港特区政府：《${title}》便览（繁体中文，未注明日期，据内容推断约为${year}年初版）`,
    sentence: (section, sentence) => `“${section}”一节第${sentence}句`,
    quote: (where, locator) => `${where}“${locator}”`,
    stated: (document, where, said) => `${document}，${where}：${said}。`,
    derived: (label, said, formula) => `香港科创图集：“${label}”，${said}。计算方法：${formula}。`,
    inputs: (document, where) => `数字出自${document}，${where}。`,
    several: (figures) => `共${figures}个数字`,
  },
};

const DOCUMENT_TITLE = { sc: '创新及科技' } as const;

function sayDocument({ document, written }: Edition, locale: Locale): string {
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
