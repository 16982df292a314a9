import { describe, expect, test } from 'vitest';
import { outsideExhibits } from '#src/exhibits/outside/registry.ts';
import { exhibits } from '#src/exhibits/registry.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { sayFigure } from '#src/facts/words.ts';
import { HTML_LANG, LOCALES } from '#src/i18n/locales.ts';
import { citeTable, tableReference } from '#src/takeaway/citation.ts';
import { writeCsv } from '#src/takeaway/csv.ts';
import { writeJson } from '#src/takeaway/json.ts';
import { readWorkbook } from '#src/takeaway/office/sample-workbook.ts';
import { readCsv } from '#src/takeaway/sample-csv.ts';
import type { Cell } from '#src/takeaway/taken-table.ts';
import { writeXlsx } from '#src/takeaway/xlsx.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { exhibitTable } from './exhibit-table.ts';
import { tableRows } from './table-rows.ts';
import { measureIn } from './use-exhibit.ts';

const edition = indexEdition(readEdition('2023'));

/** Every exhibit in every language and measure, as a page shows it. */
const shown = [...exhibits, ...outsideExhibits].flatMap((exhibit) =>
  LOCALES.flatMap((locale) =>
    (exhibit.measures.length > 0 ? exhibit.measures.map(({ id }) => id) : [measureIn(exhibit, undefined)]).map(
      (measure) => {
        const composed = exhibit.compose(edition, locale, measure);
        if ('missing' in composed) throw new Error(`${exhibit.id}: ${composed.missing} is not stated`);
        const address = `http://localhost/${locale}/#${exhibit.id}`;
        const table = exhibitTable(exhibit, { composed, edition, locale, measure }, address);
        // What a page's own table shows, row by row.
        const displayed = tableRows(composed.view, edition, locale).map(({ label, value }) => ({
          label,
          said: typeof value === 'string' ? value : sayFigure(value, locale).text,
          number: typeof value === 'string' || value.nature === 'event' ? null : value.value,
        }));
        return { name: `${exhibit.id} ${locale} ${measure}`, exhibit, locale, composed, table, address, displayed };
      },
    ),
  ),
);

type Displayed = (typeof shown)[number]['displayed'];

/** The three cells of each row that a page shows, in a file that may leave a column out. */
function readBack(rows: readonly (readonly Cell[])[], hasNumbers: boolean): Displayed {
  return rows.map((row) => ({
    label: String(row[0]),
    said: String(row[hasNumbers ? 2 : 1] ?? ''),
    number: hasNumbers && row[1] !== '' && row[1] !== null && row[1] !== undefined ? Number(row[1]) : null,
  }));
}

const hasNumbers = (displayed: Displayed) => displayed.some(({ number }) => number !== null);

describe(`${shown.length} tables of exhibits`, () => {
  test('come back from CSV as they are displayed', () => {
    expect(shown.length).toBeGreaterThan(120);
    for (const { name, table, displayed } of shown) {
      const [heads = [], ...rows] = readCsv(writeCsv(table));
      expect([name, readBack(rows, hasNumbers(displayed))]).toEqual([name, displayed]);
      for (const row of rows) expect(row.length).toBe(heads.length);
    }
  });

  test('come back from XLSX as they are displayed, numbers as numbers, with no formula', () => {
    for (const { name, table, displayed, composed, locale, address } of shown) {
      const [sheet, about] = readWorkbook(writeXlsx(table));
      const [, ...rows] = sheet?.rows ?? [];
      expect([name, readBack(rows, hasNumbers(displayed))]).toEqual([name, displayed]);
      const numbers = hasNumbers(displayed) ? rows.map((row) => row[1] ?? null) : rows.map(() => null);
      expect([name, numbers]).toEqual([name, displayed.map(({ number }) => number)]);
      expect(sheet?.formulas).toBe(0);
      const said = about?.rows.map((row) => row[1]) ?? [];
      expect(said).toContain(plainSentence(composed.title, locale));
      expect(said).toContain(address);
    }
  });

  test('come back from JSON as they are displayed, with where each row stands', () => {
    for (const { name, table, displayed, locale, composed, address } of shown) {
      const file = JSON.parse(writeJson(table)) as {
        readonly title: string;
        readonly language: string;
        readonly address: string;
        readonly edition: { readonly written: { readonly inferred: boolean } } | null;
        readonly outside: string | null;
        readonly rows: readonly {
          readonly label: string;
          readonly shown: string;
          readonly value: number | null;
          readonly figure: { readonly unit: string; readonly precision: string } | null;
          readonly sources: readonly { readonly section: string; readonly locator: string }[];
        }[];
      };
      expect([
        name,
        file.rows.map(({ label, shown: said, value }) => ({ label, said: said ?? '', number: value })),
      ]).toEqual([name, displayed]);
      expect(file).toMatchObject({
        title: plainSentence(composed.title, locale),
        language: HTML_LANG[locale],
        address,
      });
      const isOfDocument = table.about.outside?.document !== '';
      expect([name, file.edition?.written.inferred ?? null]).toEqual([name, isOfDocument || null]);
      expect([name, file.outside]).toEqual([name, composed.outside?.source ?? null]);
      expect([name, file.rows.filter(({ figure, value }) => value !== null && !figure?.unit)]).toEqual([name, []]);
      const isPlaced =
        composed.view.kind === 'places' ||
        composed.outside !== undefined ||
        file.rows.some(({ sources }) => sources.length > 0);
      expect(isPlaced).toBe(true);
    }
  });

  test('of the document can be cited, saying that its date is inferred', () => {
    for (const { table, locale, address } of shown) {
      if (table.about.outside) continue;
      const text = citeTable(table);
      expect(text).toContain(table.about.title);
      expect(text).toContain(address);
      expect(text).toMatch({ en: /inferred/, tc: /據內容推斷/, sc: /据内容推断/ }[locale]);
      expect(text).not.toMatch(/undefined| {2}|\.\.|。。|，，/);
      expect(tableReference(table, '2026-11-27').note).toMatch(/inferred|推斷|推断/);
    }
  });

  test('from outside are cited as their publishers’, and as the document’s only where a row of theirs is', () => {
    const outside = shown.filter(({ composed }) => composed.outside);
    const named = { en: 'Hong Kong Government, 《', tc: '香港特區政府：《', sc: '香港特区政府：《' };
    for (const { name, table, composed, locale, address } of outside) {
      const hasPlaces = table.details?.some(({ sources }) => Array.isArray(sources) && sources.length > 0) ?? false;
      const { note, key } = tableReference(table, '2026-11-27');
      for (const text of [citeTable(table), note]) {
        expect([name, text.includes(named[locale])]).toEqual([name, hasPlaces]);
        expect(text).toContain(composed.outside?.source.trim());
        expect(text).not.toMatch(/undefined| {2}|\.\.|。。|，，/);
      }
      expect(citeTable(table)).toContain(address);
      expect(key).not.toContain('2023');
    }
    expect(outside.length).toBeGreaterThan(40);
    expect(outside.filter(({ table }) => table.about.outside?.document !== '').length).toBeGreaterThan(3);
  });
});
