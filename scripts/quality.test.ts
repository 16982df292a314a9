import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { titlesIn } from './coverage/test-names.ts';
import { readBench } from './quality/bench.ts';
import { CHAPTERS } from './quality/promises.ts';
import { qualityReport } from './quality/report.ts';
import { isOf, latest, type Result } from './quality/results.ts';

const promises = CHAPTERS.flatMap((chapter) => chapter.promises);

describe.each(promises)('promise $id', ({ tests, open = '' }) => {
  test('has tests that are there by their names, or says why not', () => {
    expect(tests.length + open.length).toBeGreaterThan(0);
    const gone = tests.filter(({ file, title }) => !titlesIn(readFileSync(file, 'utf8')).includes(title));
    expect(gone).toEqual([]);
  });
});

test('no promise is made twice', () => {
  const ids = promises.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

const ran = (change: Partial<Result>): Result => ({
  file: 'e2e/long-reading.spec.ts',
  title: '32 changes of page leave no element and no listener behind',
  passed: true,
  day: '2026-11-27',
  at: 2,
  figures: ['heap grew by 0.4 MB'],
  ...change,
});

test('the report tells how many tests of a promise passed, when, and what they measured', () => {
  const failed = ran({ passed: false, at: 1 });
  const other = ran({ title: '504 changes of page leave no element and no listener behind', passed: false });
  const report = qualityReport({ results: [failed, ran({}), other], budgets: [], bench: [] });
  expect(report).toContain('| 1 of 2 passed, 2026-11-27; heap grew by 0.4 MB |');
});

test('a title fits what it became when it ran, and nothing else', () => {
  expect(isOf('${a} pages (part ${b + 1})', '12 pages (part 3)')).toBe(true);
  expect(isOf('%s is told', 'a file is told')).toBe(true);
  expect(isOf('a page (whole)', 'a page whole')).toBe(false);
  expect(latest([ran({ at: 3, passed: false }), ran({})]).map(({ passed }) => passed)).toEqual([false]);
});

test('the report quotes what the bench left: the whole, and parts that ran alone since', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const leave = (name: string, day: string) => {
    writeFileSync(join(folder, name), `printed by ${name}\n`);
    utimesSync(join(folder, name), new Date(day), new Date(day));
  };
  leave('bench-list-reading.txt', '2026-11-25');
  leave('bench.txt', '2026-11-26');
  leave('bench-list-queries.txt', '2026-11-27');
  const report = qualityReport({ results: [], budgets: [], bench: readBench(folder) });
  rmSync(folder, { recursive: true });
  expect(report.match(/printed by .*/g)).toEqual(['printed by bench.txt', 'printed by bench-list-queries.txt']);
  expect(report).toContain('`npm run bench -- list-queries` printed on 2026-11-27.');
  expect(report).not.toContain('has not been run');
});
