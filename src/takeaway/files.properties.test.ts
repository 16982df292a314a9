import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';
import { writeJson } from './json.ts';
import { readWorkbook } from './office/sample-workbook.ts';
import { readCsv } from './sample-csv.ts';
import { nastyCell, nastyText, sampleTable } from './sample-table.ts';
import { cellsFor, harmless, harmlessCell, plainText, type Cell } from './taken-table.ts';
import { writeXlsx } from './xlsx.ts';

const COLUMNS = 4;
const ROWS = 5;
/** 100 tables of 20 cells are 2,000 cells. */
const TABLES = { numRuns: 100 };

const anyRows = fc.array(fc.array(nastyCell, { minLength: COLUMNS, maxLength: COLUMNS }), {
  minLength: ROWS,
  maxLength: ROWS,
});

/** Written apart from the guard: the signs that ASVS names, in half and full width, and what is not seen before them. */
const ACTS = /^(?:\p{Cc}|[\s\u200b\ufeff]*[=+\-@＝＋－＠])/u;

/** What a table holds, as it should come back. */
function wanted(rows: readonly (readonly Cell[])[]) {
  return cellsFor('file', sampleTable(rows)).rows.map((row) => row.map(harmlessCell));
}

/** The same when a file has told everything as text. */
const asText = (cell: Cell) => String(cell ?? '');

test('2,000 fuzzed cells come back from CSV as they were, none of them a formula, numbers as numbers', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const [, ...read] = readCsv(writeCsv(sampleTable(rows)));
      const all = wanted(rows);
      expect(read).toEqual(all.map((row) => row.map(asText)));
      const pairs = all.flatMap((row, at) => row.map((cell, column) => ({ cell, back: read[at]?.[column] ?? '' })));
      const numbers = pairs.filter(({ cell }) => typeof cell === 'number');
      expect(numbers.map(({ back }) => Number(back))).toEqual(numbers.map(({ cell }) => Number(cell) + 0));
      const texts = pairs.filter(({ cell }) => typeof cell === 'string');
      expect(texts.filter(({ back }) => ACTS.test(back))).toEqual([]);
    }),
    TABLES,
  );
});

test('2,000 fuzzed cells come back from XLSX as they were, without a formula, numbers as numbers', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const [sheet, about] = readWorkbook(writeXlsx(sampleTable(rows)));
      expect((sheet?.formulas ?? 1) + (about?.formulas ?? 1)).toBe(0);
      const all = wanted(rows);
      const read = sheet?.rows.slice(1).map((row) => all[0]?.map((_, at) => row[at] ?? null));
      expect(read).toEqual(all.map((row) => row.map((cell) => (Object.is(cell, -0) ? 0 : cell))));
      expect((read ?? []).flat().filter((cell) => typeof cell === 'string' && ACTS.test(cell))).toEqual([]);
    }),
    TABLES,
  );
});

test('2,000 fuzzed cells come back from JSON as they were', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { rows: read } = JSON.parse(writeJson(sampleTable(rows))) as { rows: Readonly<Record<string, Cell>>[] };
      const clean = (cell: Cell): Cell => {
        if (typeof cell === 'string') return cell === '' ? null : plainText(cell);
        return typeof cell === 'number' && !Number.isFinite(cell) ? null : cell;
      };
      const back = rows.map((row) => row.map(clean).map((cell) => (Object.is(cell, -0) ? 0 : cell)));
      expect(read.map((row) => ['a', 'b', 'c', 'd'].map((id) => row[id]))).toEqual(back);
    }),
    TABLES,
  );
});

test('the guard puts one sign before a text or none, and makes no two texts one', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const guarded = harmless(text);
      expect([text, `'${text}`]).toContain(guarded);
      // Two texts never become one.
      expect(harmless(`'${text}`)).not.toBe(guarded);
    }),
    { numRuns: 2000 },
  );
});
