import { existsSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { loadPage } from '#src/app/pages.ts';
import { exhibits } from '#src/exhibits/registry.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { figureRows } from '#src/queries/figure-rows.ts';
import { PRERENDERED, readPath, writePath } from '#src/state/routes.ts';
import { COVERAGE_FILE } from './coverage.ts';
import { exhibitsByFact, listsByFact } from './coverage/facts.ts';
import { coverageReport } from './coverage/report.ts';
import { ROWS } from './coverage/rows.ts';
import { testTitles } from './coverage/test-names.ts';

const edition = indexEdition(readEdition('2023'));
const INVENTORY = '../shared/source';

/** The ids in a file of the inventory beside the project. */
const idsIn = (name: string): readonly string[] => {
  const entries = JSON.parse(readFileSync(`${INVENTORY}/${name}.json`, 'utf8')) as readonly { readonly id: string }[];
  return entries.map(({ id }) => id);
};

test('the table in docs is the one the code writes', async () => {
  const options = (await resolveConfig(COVERAGE_FILE)) ?? {};
  const written = await format(coverageReport(edition), { ...options, parser: 'markdown' });
  expect(readFileSync(COVERAGE_FILE, 'utf8')).toBe(written);
});

test('every topic of the document has its row', () => {
  expect(ROWS.map(({ row }) => row)).toEqual(Array.from({ length: 34 }, (_, at) => 67 + at));
});

describe.each(ROWS)('row $row, $topic', ({ on, exhibits: named, traps }) => {
  test('its exhibits stand on its page', async () => {
    const pages = await Promise.all(on.map(loadPage));
    const ids = new Set(pages.flatMap((page) => page.exhibits.map(({ id }) => id)));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('its trap has a test by its name', () => {
    const titles = testTitles();
    expect(traps.length).toBeGreaterThan(0);
    expect(traps.filter((title) => !titles.has(title))).toEqual([]);
  });
});

test('every quirk in the list of the data has a test by its number', () => {
  const numbers = [...readFileSync('data/ISSUES.md', 'utf8').matchAll(/^\| (\d+) /gm)].map(([, number]) => number);
  const titles = [...testTitles()];
  expect(numbers).toHaveLength(45);
  expect(numbers.filter((number) => !titles.some((title) => title.startsWith(`${number} `)))).toEqual([]);
});

test('every exhibit stands on some page', async () => {
  const pages = await Promise.all(PRERENDERED.map((path) => loadPage(readPath(`/en${path}`).route)));
  const shown = new Set(pages.flatMap((page) => page.exhibits.map(({ id }) => id)));
  expect(exhibits.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test('every statement has a row on the page of figures', () => {
  const rows = new Set(figureRows(edition).map(({ id }) => id));
  expect(edition.facts.filter(({ id }) => !rows.has(id))).toEqual([]);
});

test('every statement has the card of what it is about', () => {
  for (const { entity } of edition.facts) {
    const path = writePath('en', { page: 'entity', entity });
    expect(readPath(path).route).toEqual({ page: 'entity', entity: edition.entity(entity).id });
  }
});

test('every statement stands in an exhibit or in the list of a page', () => {
  const [shown, lists] = [exhibitsByFact(edition), listsByFact(edition)];
  const bare = edition.facts.filter(({ id }) => !shown.get(id)?.length && !lists.get(id)?.length);
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test.skipIf(!existsSync(INVENTORY))(
  'the inventory beside the project has no statement or name that is not here',
  () => {
    const facts = new Set(edition.facts.map(({ id }) => id));
    const entities = new Set(edition.entities.map(({ id }) => id));
    expect(idsIn('facts').filter((id) => !facts.has(id))).toEqual([]);
    expect(idsIn('entities').filter((id) => !entities.has(id))).toEqual([]);
  },
);
