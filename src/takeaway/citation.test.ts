import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { derive, DERIVATION_IDS, type DerivationId } from '#src/queries/derivations.ts';
import { cite, type Cited } from './citation.ts';

const edition = indexEdition(readEdition('2023'));

const fact = (id: string): Cited => ({
  kind: 'fact',
  fact: edition.fact(id),
  figure: edition.figures.find((figure) => figure.id === id) ?? null,
});
const derived = (id: DerivationId): Cited => ({ kind: 'derived', figure: derive(edition, id) });
const inEach = (cited: Cited) => LOCALES.map((locale) => cite(cited, edition, locale));

const DOCUMENT = {
  en: 'Hong Kong Government, 《創新及科技》 (“Innovation and Technology”), fact sheet in Traditional Chinese, no date given (about early 2023, inferred)',
  tc: '香港特區政府：《創新及科技》便覽（繁體中文，沒有註明日期，據內容推斷約為2023年初版）',
  sc: '香港特区政府：《创新及科技》便览（繁体中文，未注明日期，据内容推断约为2023年初版）',
} as const;

describe('a citation', () => {
  test('of a printed figure says where it stands, its value and its cut-off', () => {
    expect(inEach(fact('itf-approved-amount'))).toEqual([
      `${DOCUMENT.en}, section “Innovation and Technology Fund”, sentence 4, 「撥款318億元」: HK$31.8 billion, as at end October 2022.`,
      `${DOCUMENT.tc}，「創新及科技基金」一節第4句「撥款318億元」：318億港元，截至2022年10月底。`,
      `${DOCUMENT.sc}，“创新及科技基金”一节第4句“撥款318億元”：318亿港元，截至2022年10月底。`,
    ]);
  });

  test('of a number that was counted says so', () => {
    const [en, tc, sc] = inEach(fact('itf-purposes'));
    expect(en).toMatch(/: 5 purposes, date not stated, counted from a list\.$/);
    expect(tc).toMatch(/，按清單點算。$/);
    expect(sc).toMatch(/，按清单清点。$/);
  });

  test('of a plan says that it was one', () => {
    expect(cite(fact('rth-allowance-doctoral'), edition, 'en')).toMatch(
      /HK\$35,000 a month, April 2023, planned when the document was written\.$/,
    );
  });

  test('of a dated event gives its date as vaguely as the document', () => {
    const [en, tc] = inEach(fact('itb-established'));
    expect(en).toMatch(/sentence 2, 「2015年11月成立」: November 2015\.$/);
    expect(tc).toMatch(/第2句「2015年11月成立」：2015年11月。$/);
  });

  test('of a statement without number or date gives what it says', () => {
    expect(cite(fact('rd-tax-no-cap'), edition, 'en')).toMatch(/: No limit on the additional deduction\.$/);
  });

  test('of a derived figure names the atlas, the formula and where its inputs stand', () => {
    const [en, tc, sc] = inEach(derived('rd-share-of-projects'));
    expect(en).toMatch(
      /^Hong Kong I&T Atlas, “.+”: about 13\.5%, as at end October 2022, worked out here\. Formula: .+\. /,
    );
    expect(en).toMatch(/section “Innovation and Technology Fund”, sentence 4\.$/);
    expect(tc).toMatch(/^香港創科圖集：「.+」，約13\.5%，截至2022年10月底，由本圖集推算。計算方法：/);
    expect(sc).toMatch(/^香港科创图集：/);
    expect(cite(derived('document-figures'), edition, 'en')).toMatch(/, 112 figures\.$/);
  });

  test('of a figure that rests on no statement leaves out where its inputs stand', () => {
    const figure = derive(edition, 'age-of-itf');
    const alone: Cited = {
      kind: 'derived',
      figure: { ...figure, origin: { ...figure.origin, from: [] } as Figure['origin'] },
    };
    expect(cite(alone, edition, 'en')).toMatch(/Formula: [^.]+\.$/);
  });

  test('ends with its address where one is given, apart from the words', () => {
    const address = 'https://example.org/en/figures?f=itf-schemes';
    expect(cite(fact('itf-schemes'), edition, 'en', address)).toMatch(/\. https:\S+itf-schemes$/);
    expect(cite(fact('itf-schemes'), edition, 'tc', address)).toMatch(/。https:\S+itf-schemes$/);
  });

  test('can be made of everything, in every language, without a doubled or missing mark', () => {
    const all = [...edition.facts.map(({ id }) => fact(id)), ...DERIVATION_IDS.map(derived)];
    const texts = all.flatMap((one) => LOCALES.map((locale): [Locale, string] => [locale, cite(one, edition, locale)]));
    const faulty = texts.filter(([locale, text]) => {
      const isEnded = locale === 'en' ? /[^.,;: ]\.$/.test(text) : /[^。，、；：]。$/.test(text);
      return !isEnded || /undefined|NaN| {2}|，，|。。|,,/.test(text);
    });
    expect(faulty).toEqual([]);
  });
});
