import { describe, expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { numeralsIn } from '#src/facts/numerals.ts';
import { paragraphsOf } from '#src/facts/sentences.ts';
import { quirkChecks } from './quirk-checks.ts';
import { datedEvents } from './timeline.ts';

const edition = indexEdition(readEdition('2023'));
const { entity, fact, figure, withoutCaution } = quirkChecks(edition);
const aliases = (id: string) => entity(id).aliases.tc;

/** Named and numbered as in `data/ISSUES.md`. */
describe('a defect of the text', () => {
  test('1 資科辦 and 資料辦 are one office', () => {
    expect(aliases('ogcio')).toEqual(expect.arrayContaining(['資科辦', '資料辦']));
    expect(edition.entities.filter(({ aliases: { tc } }) => tc.includes('資料辦'))).toHaveLength(1);
  });
  test('2 the misprint of Lok Ma Chau is a name for it, and no second place', () => {
    const places = edition.entities.filter(({ kind, name }) => kind === 'place' && name.tc.startsWith('落馬'));
    expect(places.map(({ name }) => name.tc).join()).not.toContain('落馬州');
    expect(places.some(({ aliases: { tc } }) => tc.join().includes('落馬州'))).toBe(true);
  });
  test('3 no locator uses the word with the Simplified character', () => {
    const locators = [...edition.facts, ...edition.entities].map(({ source }) => source.locator);
    expect(locators.filter((locator) => locator.includes('创'))).toEqual([]);
  });
  test('4 the bureau of 2015 is one body under both spellings, renamed once', () => {
    expect(aliases('itb')).toContain('創新科技局');
    expect(entity('itib').relations).toContainEqual({ kind: 'successor-of', target: 'itb' });
    expect(edition.facts.filter(({ id }) => id.endsWith('-renamed'))).toHaveLength(1);
  });
  test('5 the years of three buildings are years, and say that the word is missing', () => {
    const built = ['data-technology-hub-completed', 'mars-centre-completed', 'advanced-manufacturing-centre-completed'];
    expect(built.map((id) => fact(id).event?.kind)).toEqual(['year', 'year', 'year']);
    expect(withoutCaution(...built)).toEqual([]);
  });
  test('6 the wrong portal address is never a link', () => {
    expect(JSON.stringify([edition.facts, edition.entities])).not.toMatch(/csdi?\.gov\.hk/);
    expect(withoutCaution('csdi-portal-launched')).toEqual([]);
  });
  test('7 a space or a comma between thousands makes one number', () => {
    expect(numeralsIn('39 217')).toEqual([39_217]);
    expect(numeralsIn('20,000')).toEqual([20_000]);
  });
  test('8 a page break cuts no sentence in two', () => {
    expect(paragraphsOf('甲：分頁切\n\n開的句子。\n\n乙。')).toEqual(['甲：分頁切開的句子。', '乙。']);
  });
  test('9 three sections have lost their headings and are sections still', () => {
    expect(edition.sections.filter(({ heading }) => heading === null).map(({ id }) => id)).toEqual([
      'innohk-research-clusters',
      'cyberport',
      'hong-kong-productivity-council',
    ]);
  });
  test('10 the cut end of the document is not made up: its last statement says that it breaks off', () => {
    const last = edition.facts.at(-1);
    expect(last?.source.section).toBe('digital-inclusion');
    expect(last?.caution?.en).toMatch(/ends|breaks|cut/);
  });
  test('11 when the document was written is inferred, between the last past and the first coming date', () => {
    expect(edition.written).toEqual({ from: '2022-12-29', to: '2023-03-31', inferred: true });
  });
  test('12 the shared facilities are at least four, counted from a list', () => {
    const { value, precision, stated } = fact('science-park-shared-facilities');
    expect([value, precision, stated]).toEqual([4, 'at-least', false]);
  });
  test('13 money of either spelling is one currency', () => {
    const money = edition.figures.filter(({ unit }) => unit.startsWith('HKD')).map(({ unit }) => unit);
    expect(new Set(money)).toEqual(new Set(['HKD', 'HKD/month']));
    expect(figure('tcfs-funding').unit).toBe(figure('itf-approved-amount').unit);
  });
  test('14 Cyberport the company and Cyberport the site are two names', () => {
    expect([entity('cyberport-company').kind, entity('cyberport').kind]).toEqual(['organisation', 'facility']);
  });
  test('15 the schemes of April 2019 come before the venue of July 2019', () => {
    const ids = datedEvents(edition).map(({ id }) => id);
    expect(ids.indexOf('esports-schemes-launched')).toBeLessThan(ids.indexOf('esports-venue-opened'));
  });
});
