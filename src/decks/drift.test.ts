import { expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition, type EditionData, type Fact } from '#src/facts/edition.ts';
import { driftOf } from './drift.ts';
import { sampleDeck } from './sample-deck.ts';
import { editionHash, statementPrint } from './statements.ts';

const data = readEdition('2023');
const edition = indexEdition(data);

/** A deck made on the edition as it is; each slide rests on a fact, an event and a derived figure. */
const deck = {
  ...sampleDeck,
  edition: { id: data.id, hash: editionHash(data) },
  slides: sampleDeck.slides.map((slide, at) => ({
    ...slide,
    rests: (at === 0 ? ['itf-schemes'] : ['itf-approved-amount', 'itf-established', 'derived:itf-total-injected']).map(
      (statement) => ({ statement, was: statementPrint(edition, statement) ?? '' }),
    ),
  })),
};

const copyWith = (id: string, change: Partial<Fact>): EditionData => ({
  ...data,
  facts: data.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact)),
});
const driftIn = (other: EditionData) => driftOf(deck, indexEdition(other));
const statesIn = (other: EditionData) => driftIn(other).slides.map(({ state }) => state);

test('there is none in the edition a deck was made on', () => {
  expect(driftIn(structuredClone(data))).toEqual({
    sameEdition: true,
    slides: deck.slides.map(({ id }) => ({ slide: id, state: 'same', changes: [] })),
  });
});

test('a changed figure is found on each slide that rests on it, with what it was and is', () => {
  const other = copyWith('itf-approved-amount', { value: 32_000_000_000 });
  expect(statesIn(other)).toEqual(['same', ...Array<string>(6).fill('changed')]);
  const [change] = driftIn(other).slides[1]?.changes ?? [];
  expect(change?.statement).toBe('itf-approved-amount');
  expect(change?.was).toMatch(/^31800000000 HKD /);
  expect(change?.is).toMatch(/^32000000000 HKD /);
  expect(driftIn(other).sameEdition).toBe(false);
});

test.each([
  ['precision', { precision: 'about' }],
  ['status', { status: 'planned' }],
  ['cut-off', { asOf: { kind: 'month-end', month: '2023-10' } }],
  ['unit', { unit: 'projects' }],
  ['date', { event: { kind: 'year', from: '2000-01-01', to: '2000-12-31' } }],
] as const)('a change of its %s alone is a change', (_, change) => {
  expect(statesIn(copyWith('itf-approved-amount', change))[1]).toBe('changed');
});

test('a moved date and a changed input of a derived figure are changes', () => {
  const later = { event: { kind: 'year', from: '2000-01-01', to: '2000-12-31' } } as const;
  expect(statesIn(copyWith('itf-established', later))[1]).toBe('changed');
  const more = driftIn(copyWith('itf-subsequent-injections', { value: 41_000_000_000 })).slides[1]?.changes;
  expect(more?.map(({ statement }) => statement)).toEqual(['derived:itf-total-injected']);
});

test('a statement that is no more is gone, and so is what was derived from it', () => {
  const less = { ...data, facts: data.facts.filter(({ id }) => id !== 'itf-subsequent-injections') };
  expect(statesIn(less)).toEqual(['same', ...Array<string>(6).fill('gone')]);
});

test('other words for a statement, and a change no slide rests on, are no drift of a slide', () => {
  const words = { en: 'Other words', tc: '其他', sc: '其他' };
  expect(driftIn(copyWith('itf-approved-amount', { label: words, caution: words })).sameEdition).toBe(true);
  const elsewhere = driftIn(copyWith('iam-smart-services', { value: 300 }));
  expect(elsewhere.sameEdition).toBe(false);
  expect(new Set(elsewhere.slides.map(({ state }) => state))).toEqual(new Set(['same']));
});
