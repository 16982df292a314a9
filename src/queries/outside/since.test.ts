import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition, type Fact } from '#src/facts/edition.ts';
import { readingFigure } from './milestone-figure.ts';
import { findReading, series, SERIES_IDS } from './series-data.ts';
import { OUTCOMES, SINCE } from './since.ts';

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

  test.each(SINCE)('the outcome of $id is what the points say', ({ facts, later: ids, outcome }) => {
    const found = ids.flatMap((id) => findReading(id) ?? []);
    expect(found).toHaveLength(ids.length);
    const isCountedAlike = found.every(({ series: of, point }) =>
      of.document.some(({ fact, rule, part }) => facts.includes(fact) && rule === point.rule && part === point.part),
    );
    const ends = found.filter(({ point }) => point.status === 'completed').map(({ point }) => point.date ?? '');
    const due = edition.facts.flatMap(({ id, event }) =>
      facts.includes(id) && event && 'to' in event ? [event.to] : [],
    );
    expect(ids.length === 0).toBe(outcome === 'not-found');
    if (outcome === 'same-rule') expect(isCountedAlike).toBe(true);
    if (outcome === 'other-rule') expect(isCountedAlike).toBe(false);
    if (outcome === 'late') expect(ends.every((end) => due.every((day) => end > day))).toBe(true);
    if (outcome === 'built') expect(ends.length).toBeGreaterThan(0);
    if (outcome === 'still-to-come') expect(found.at(-1)?.point.status).toBe('planned');
    if (outcome === 'as-planned')
      for (const { point } of found)
        expect(edition.figures.some(({ id, value }) => facts.includes(id) && value === point.value)).toBe(true);
  });
});
