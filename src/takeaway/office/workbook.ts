import { strToU8, zipSync } from 'fflate';
import { el, escapeXml, NAMESPACES, relationsFile, xmlFile } from './xml.ts';

/** A cell: a number, words, or nothing. */
export type Cell = number | string | null;

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** How wide each column is, in digits; what a program thinks best where there are none. */
  readonly widths?: readonly number[];
  /** The first row names the columns: it is bold and stays in sight. */
  readonly hasHead?: boolean;
}

/** A to Z, then AA. */
const columnName = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);

/** Formats of cells, by their place in the list of styles below. */
const STYLE = { plain: undefined, head: 1, whole: 2 } as const;

/** Programs read `_x0041_` in a text as the sign with that number. */
const written = (text: string) => escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));

interface At {
  readonly column: number;
  readonly row: number;
  readonly isHead: boolean;
}

function cell(value: Cell, { column, row, isHead }: At): string {
  const r = `${columnName(column)}${row + 1}`;
  if (value === null) return '';
  if (typeof value === 'number') {
    const s = Number.isInteger(value) && Math.abs(value) >= 1000 ? STYLE.whole : STYLE.plain;
    return el('c', { r, s }, `<v>${value}</v>`);
  }
  const words = el('is', {}, `<t xml:space="preserve">${written(value)}</t>`);
  return el('c', { r, s: isHead ? STYLE.head : STYLE.plain, t: 'inlineStr' }, words);
}

const FROZEN = el(
  'sheetViews',
  {},
  el(
    'sheetView',
    { workbookViewId: 0 },
    el('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
  ),
);

function sheetFile({ rows, widths = [], hasHead = false }: Sheet): string {
  const columns = widths.map((width, at) => el('col', { min: at + 1, max: at + 1, width, customWidth: 1 }));
  const lines = rows.map((cells, row) =>
    el(
      'row',
      { r: row + 1 },
      ...cells.map((value, column) => cell(value, { column, row, isHead: hasHead && row === 0 })),
    ),
  );
  return xmlFile(
    el(
      'worksheet',
      { xmlns: NAMESPACES.s },
      hasHead ? FROZEN : '',
      columns.length > 0 ? el('cols', {}, ...columns) : '',
      el('sheetData', {}, ...lines),
    ),
  );
}

const FONT = el('sz', { val: 11 }) + el('name', { val: 'Calibri' });

/** The three formats of `STYLE`: as it comes, bold, and whole numbers in groups of three. */
const STYLES = xmlFile(
  el(
    'styleSheet',
    { xmlns: NAMESPACES.s },
    el('fonts', { count: 2 }, el('font', {}, FONT), el('font', {}, el('b') + FONT)),
    el(
      'fills',
      { count: 2 },
      ...['none', 'gray125'].map((patternType) => el('fill', {}, el('patternFill', { patternType }))),
    ),
    el('borders', { count: 1 }, el('border', {}, el('left') + el('right') + el('top') + el('bottom'))),
    el('cellStyleXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    el(
      'cellXfs',
      { count: 3 },
      el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
      el('xf', { numFmtId: 0, fontId: 1, fillId: 0, borderId: 0, xfId: 0, applyFont: 1 }),
      el('xf', { numFmtId: 3, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: 1 }),
    ),
  ),
);

const OF_SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Nothing about a file's age, so that the same content gives the same bytes. */
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

const sheetPath = (at: number) => `xl/worksheets/sheet${at + 1}.xml`;

/** The bytes of a workbook: a table to work with, or the numbers that stand behind a chart of a slide. */
export function workbook(sheets: readonly Sheet[]): Uint8Array {
  const types = {
    'xl/workbook.xml': `${OF_SHEETS}.sheet.main+xml`,
    'xl/styles.xml': `${OF_SHEETS}.styles+xml`,
    ...Object.fromEntries(sheets.map((_, at) => [sheetPath(at), `${OF_SHEETS}.worksheet+xml`])),
  };
  const named = sheets.map(({ name }, at) => el('sheet', { name, sheetId: at + 1, 'r:id': `rId${at + 1}` }));
  const files = {
    '[Content_Types].xml': contentTypes({ rels: RELATIONS_TYPE, xml: 'application/xml' }, types),
    '_rels/.rels': relationsFile([{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': xmlFile(
      el('workbook', { xmlns: NAMESPACES.s, 'xmlns:r': NAMESPACES.r }, el('sheets', {}, ...named)),
    ),
    'xl/_rels/workbook.xml.rels': relationsFile([
      ...sheets.map((_, at) => ({ id: `rId${at + 1}`, kind: 'worksheet', target: sheetPath(at) })),
      { id: `rId${sheets.length + 1}`, kind: 'styles', target: 'xl/styles.xml' },
    ]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [sheetPath(at), sheetFile(sheet)])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), AGELESS);
}

/** The sheet that holds the numbers of a chart. */
export const CHART_SHEET = 'Sheet1';

/** A range of that sheet as a chart names it. */
export const range = (column: number, from: number, to: number): string =>
  `${CHART_SHEET}!$${columnName(column)}$${from + 1}${from === to ? '' : `:$${columnName(column)}$${to + 1}`}`;
