import { strToU8, zipSync } from 'fflate';
import { el, escapeXml, NAMESPACES, relationsFile, xmlFile } from './xml.ts';

/** A cell: a number, words, or nothing. */
export type Cell = number | string | null;

const columnName = (at: number) => String.fromCharCode(65 + at);

function cell(value: Cell, column: number, row: number): string {
  const r = `${columnName(column)}${row + 1}`;
  if (value === null) return '';
  if (typeof value === 'number') return el('c', { r }, `<v>${value}</v>`);
  return el('c', { r, t: 'inlineStr' }, el('is', {}, `<t xml:space="preserve">${escapeXml(value)}</t>`));
}

const TYPES: Readonly<Record<string, string>> = {
  'xl/workbook.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  'xl/worksheets/sheet1.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
};

/** Nothing about a file's age, so that the same briefing gives the same bytes. */
export const AGELESS = { mtime: new Date(2000, 0, 1) } as const;

export const contentTypes = (
  defaults: Readonly<Record<string, string>>,
  overrides: Readonly<Record<string, string>>,
): string =>
  xmlFile(
    el(
      'Types',
      { xmlns: NAMESPACES.types },
      ...Object.entries(defaults).map(([Extension, ContentType]) => el('Default', { Extension, ContentType })),
      ...Object.entries(overrides).map(([part, ContentType]) => el('Override', { PartName: `/${part}`, ContentType })),
    ),
  );

export const RELATIONS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** The numbers of a chart as a workbook of one sheet, which a program opens when a reader edits the chart. */
export function workbook(rows: readonly (readonly Cell[])[]): Uint8Array {
  const sheet = rows.map((cells, at) =>
    el('row', { r: at + 1 }, ...cells.map((value, column) => cell(value, column, at))),
  );
  const files = {
    '[Content_Types].xml': contentTypes({ rels: RELATIONS_TYPE, xml: 'application/xml' }, TYPES),
    '_rels/.rels': relationsFile([{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': xmlFile(
      el(
        'workbook',
        { xmlns: NAMESPACES.s, 'xmlns:r': NAMESPACES.r },
        el('sheets', {}, el('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })),
      ),
    ),
    'xl/_rels/workbook.xml.rels': relationsFile([
      { id: 'rId1', kind: 'worksheet', target: 'xl/worksheets/sheet1.xml' },
    ]),
    'xl/worksheets/sheet1.xml': xmlFile(el('worksheet', { xmlns: NAMESPACES.s }, el('sheetData', {}, ...sheet))),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), AGELESS);
}

/** A range of the sheet as a chart names it. */
export const range = (column: number, from: number, to: number): string =>
  `Sheet1!$${columnName(column)}$${from + 1}${from === to ? '' : `:$${columnName(column)}$${to + 1}`}`;
