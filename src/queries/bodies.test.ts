import { expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition, MissingFact } from '#src/facts/edition.ts';
import { datedFact, policyBodies, runBy } from './bodies.ts';

const edition = indexEdition(readEdition('2023'));

test('a body keeps the events of the name it had before', () => {
  const { bureau, offices, committee, leader } = policyBodies(edition);
  expect(bureau.events.map(({ entity }) => entity)).toEqual(['itb', 'itib']);
  expect(offices.map(({ body, events }) => [body.id, events.length])).toEqual([
    ['itc', 0],
    ['ogcio', 0],
  ]);
  expect([committee.body.id, leader.id]).toEqual(['dedc', 'financial-secretary']);
});

test('what a body runs is known from either side, once, by the first word that holds', () => {
  const runs = runBy(edition, 'ogcio').map(({ entity, how }) => `${how} ${entity.id}`);
  expect(runs).toContain('set-up smart-government-innovation-lab');
  expect(runs).toContain('runs maker-in-china-hk');
  expect(new Set(runs).size).toBe(runs.length);
  expect(runBy(edition, 'hkstp').find(({ entity }) => entity.id === 'gba-innoacademy')?.how).toBe('set-up');
});

test('a statement without a date is missing where one is asked for', () => {
  expect(datedFact(edition, 'digital-economy-summit-month').event.kind).toBe('every-year');
  expect(() => datedFact(edition, 'san-tin-technopole-planned')).toThrow(MissingFact);
});
