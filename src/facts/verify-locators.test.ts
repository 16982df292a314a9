import { describe, expect, test } from 'vitest';
import { accountForDigits } from './digit-groups.ts';
import { readDocumentBeside, readEdition, readNotShown } from './edition-on-disk.ts';
import type { EditionData, Fact } from './edition.ts';
import { verifyLocators } from './verify-locators.ts';

const document = readDocumentBeside();
const edition = readEdition('2023');

function withFact(id: string, change: Partial<Fact>): EditionData {
  return { ...edition, facts: edition.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact)) };
}
const sourceOf = (id: string) =>
  edition.facts.find((fact) => fact.id === id)?.source ?? { section: '', sentence: 0, locator: '' };
const at = (id: string, change: Partial<Fact['source']>) => withFact(id, { source: { ...sourceOf(id), ...change } });

const ERRORS: readonly (readonly [what: string, edition: EditionData, path: string])[] = [
  ['two digits transposed', withFact('itf-approved-projects', { value: 39271 }), 'facts/itf-approved-projects'],
  ['a number ten times too large', withFact('itf-approved-amount', { value: 318e9 }), 'facts/itf-approved-amount'],
  ['a wrong count in words', withFact('itf-schemes', { value: 18 }), 'facts/itf-schemes'],
  ['a lost hedge', withFact('innohk-researchers', { precision: 'exact' }), 'facts/innohk-researchers'],
  ['a hedge of the wrong kind', withFact('iam-smart-services', { precision: 'about' }), 'facts/iam-smart-services'],
  ['a hedge that is not printed', withFact('itf-rd-projects', { precision: 'over' }), 'facts/itf-rd-projects'],
  ['the sentence after the right one', at('itf-approved-amount', { sentence: 5 }), 'facts/itf-approved-amount'],
  ['another section', at('itf-schemes', { section: 'talent' }), 'facts/itf-schemes'],
  ['a locator that is not printed', at('itf-schemes', { locator: '十八項計劃' }), 'facts/itf-schemes'],
  ['a locator that occurs often', at('itf-schemes', { locator: '計劃' }), 'facts/itf-schemes'],
  [
    'a wrong cut-off month',
    withFact('itf-approved-projects', { asOf: { kind: 'month-end', month: '2022-11' } }),
    'facts/itf-approved-projects',
  ],
  [
    'a wrong year',
    withFact('itf-established', { event: { kind: 'year', from: '1998-01-01', to: '1998-12-31' } }),
    'facts/itf-established',
  ],
  [
    'a wrong number of sentences',
    { ...edition, sections: edition.sections.map((section) => ({ ...section, sentences: section.sentences + 1 })) },
    'sections/talent',
  ],
];

if (document === null) {
  test('no copy of the document lies beside the repository, so nothing is verified against it', () => {
    console.warn('NOT VERIFIED: ../shared/source/fact-sheet.zh-Hant.txt is not there.');
    expect(readDocumentBeside()).toBeNull();
  });
} else {
  console.info('Verifying edition 2023 against ../shared/source/fact-sheet.zh-Hant.txt.');

  describe('edition 2023 against the document', () => {
    test('every locator, number, hedge, date, section and sentence is as printed', () => {
      expect(verifyLocators(edition, document)).toEqual([]);
    });

    test.each(ERRORS)('%s is found', (_, wrong, path) => {
      expect(verifyLocators(wrong, document).map((fault) => fault.path)).toContain(path);
    });

    test('every digit group is a fact’s or is listed with the reason why not', () => {
      const { groups, unaccounted, idle } = accountForDigits(edition, document, readNotShown('2023'));
      expect(unaccounted).toEqual([]);
      expect(idle).toEqual([]);
      expect(groups).toHaveLength(178);
    });

    test('a digit group is missed when its fact is taken away', () => {
      const without = { ...edition, facts: edition.facts.filter(({ id }) => id !== 'wifi-hk-hotspots') };
      const { unaccounted } = accountForDigits(without, document, readNotShown('2023'));
      expect(unaccounted.map(({ text }) => text)).toEqual(['2022', '12', '46 400']);
    });

    test('a digit group listed as not shown without need is called idle', () => {
      const listed = { ...sourceOf('wifi-hk-hotspots'), because: { en: 'x', tc: 'x', sc: 'x' } };
      const { idle } = accountForDigits(edition, document, [...readNotShown('2023'), listed]);
      expect(idle).toEqual([listed]);
    });
  });
}
