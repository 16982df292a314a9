import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition, type Fact } from '#src/facts/edition.ts';
import { readingFigure } from './milestone-figure.ts';
import { findReading, series, SERIES_IDS } from './series-data.ts';
import { OUTCOMES, SINCE, type Outcome, type SinceEntry } from './since.ts';

const edition = indexEdition(readEdition('2023'));
const told = new Set(SINCE.flatMap(({ facts }) => facts));

/** Plans and dated figures that the page leaves out, with the reason. None so far. */
const LEFT_OUT: Readonly<Record<string, string>> = {};

const isPlan = ({ status }: Fact) => status === 'planned' || status === 'announced';
const hasCutOff = ({ asOf }: Fact) => asOf !== null && asOf !== 'not-stated';

test('every plan of the document, and every figure with a cut-off, is told of or left out for a reason', () => {
  const due = edition.facts.filter((fact) => isPlan(fact) || hasCutOff(fact));
  expect(due.length).toBeGreaterThan(40);
  expect(due.filter(({ id }) => !told.has(id) && !(id in LEFT_OUT)).map(({ id }) => id)).toEqual([]);
});

test('every statement of the document that stands in a series is told of', () => {
  const allowances = ['rth-allowance-bachelor', 'rth-allowance-master', 'rth-allowance-doctoral'];
  const stated = SERIES_IDS.flatMap((id) => series(id).document.map(({ fact }) => fact));
  expect(stated).toEqual(expect.arrayContaining(allowances));
  // Injections and shares have no later figure of their own kind: they stand on the page of money over time.
  const elsewhere = ['itf-initial-injection', 'itf-subsequent-injections'];
  expect([...new Set(stated)].filter((id) => !told.has(id) && !elsewhere.includes(id))).toEqual([]);
});

test('nothing is told twice, and every statement is there', () => {
  const facts = SINCE.flatMap((entry) => entry.facts);
  expect(new Set(facts).size).toBe(facts.length);
  expect(facts.filter((id) => !edition.facts.some((fact) => fact.id === id))).toEqual([]);
  expect(new Set(SINCE.map(({ id }) => id)).size).toBe(SINCE.length);
  expect(OUTCOMES.filter((outcome) => !SINCE.some((entry) => entry.outcome === outcome))).toEqual([]);
});

describe('what was found later', () => {
  const later = SINCE.flatMap((entry) => entry.later.map((id) => ({ id, entry })));

  test.each(later)('$id is there, dated and graded', ({ id }) => {
    const figure = readingFigure(id);
    expect(figure?.origin.kind).toBe('series');
    expect(figure?.asOf !== 'not-stated' || figure.event !== undefined).toBe(true);
    expect(figure?.origin.kind === 'series' && figure.origin.source.publisher.en).toBeTruthy();
  });

  /** What must be so of the points for an outcome to be told. */
  const proofs: Readonly<Record<Outcome, (pair: ReturnType<typeof pairOf>) => boolean>> = {
    'not-found': ({ found }) => found.length === 0,
    'same-rule': ({ found, isCountedAlike }) => found.length > 0 && isCountedAlike,
    'other-rule': ({ found, isCountedAlike }) => found.length > 0 && !isCountedAlike,
    late: ({ done, due }) => done.length > 0 && done.every((end) => due.every((day) => end > day)),
    built: ({ done }) => done.length > 0,
    'under-study': ({ found }) => found.length > 0,
    'still-to-come': ({ found }) => found.at(-1)?.point.status === 'planned',
    'as-planned': ({ found, facts }) =>
      found.length > 0 && found.every(({ point }) => facts.some(({ value }) => value === point.value)),
  };

  function pairOf({ facts: ids, later: points }: SinceEntry) {
    const found = points.flatMap((id) => findReading(id) ?? []);
    const facts = edition.facts.filter(({ id }) => ids.includes(id));
    return {
      found,
      facts,
      isCountedAlike: found.every(({ series: of, point }) =>
        of.document.some(({ fact, rule, part }) => ids.includes(fact) && rule === point.rule && part === point.part),
      ),
      done: found.filter(({ point }) => point.status === 'completed').map(({ point }) => point.date ?? ''),
      due: facts.flatMap(({ event }) => (event && 'to' in event ? [event.to] : [])),
    };
  }

  test.each(SINCE)('the outcome of $id is what the points say', (entry) => {
    const pair = pairOf(entry);
    expect(pair.found).toHaveLength(entry.later.length);
    expect(proofs[entry.outcome](pair)).toBe(true);
    expect(proofs['not-found'](pair)).toBe(entry.outcome === 'not-found');
  });
});
