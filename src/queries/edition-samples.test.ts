import { expect, test } from 'vitest';
import { compareEditions } from './edition-changes/compare-editions.ts';
import { countStates } from './edition-changes/change-facets.ts';
import { SAMPLE_EDITIONS } from './edition-samples.ts';

const { before, after } = SAMPLE_EDITIONS;
const changes = compareEditions(before, after);
const changeOf = (id: string) => changes.facts.find((change) => change.id === id);

test('the fall from 7,322 to 5,805 projects is a change of counting, with its reason and without a difference', () => {
  const projects = changeOf('itf-projects');
  expect([projects?.was?.value, projects?.is?.value]).toEqual([7322, 5805]);
  expect([projects?.state, projects?.because, projects?.difference]).toEqual(['redefined', ['said'], null]);
  expect(projects?.is?.redefines?.en).toMatch(/patent application grants/);
});

test('the money goes on, and is more by HK$48.2 million', () => {
  expect(changeOf('itf-funds')?.difference).toMatchObject({
    ok: true,
    value: { direction: 'more', figure: { value: 48_200_000, precision: 'exact' } },
  });
});

test('only the two counts with patent grants in them are redefined', () => {
  expect(changes.facts.filter(({ state }) => state === 'redefined').map(({ id }) => id)).toEqual([
    'itf-projects',
    'gsp-projects',
  ]);
  expect(countStates(changes)).toEqual({ redefined: 2, changed: 12, precision: 0, new: 0, gone: 0, same: 0 });
});

test('the lines of either month sum to its printed number of projects', () => {
  for (const edition of [before, after]) {
    const [total, ...lines] = edition.figures.filter(({ unit }) => unit === 'projects');
    expect(lines.reduce((sum, { value }) => sum + value, 0)).toBe(total?.value);
  }
});
