import type { Locale } from '#src/i18n/locales.ts';
import type { TableGroup, TableRow } from './content.ts';
import { lineCount, lineHeight, wide } from './fit.ts';
import { across, emu, TEXT, type Box } from './geometry.ts';
import { COLOURS, type Colour } from './look.ts';
import { noFill, textBody } from './shapes.ts';
import { paragraph, solid, type Style } from './text.ts';
import { el } from './xml.ts';

/** A row as it is laid out: the head of a group takes both columns. */
interface LaidRow extends TableRow {
  readonly isHead: boolean;
  readonly height: number;
}

/** One table of several beside each other. */
export interface LaidTable {
  readonly box: Box;
  readonly rows: readonly LaidRow[];
  /** Widths of its two columns; the second is 0 where no row has words of its own. */
  readonly columns: readonly [number, number];
  readonly size: number;
}

const PAD = { row: 12, head: 16, cell: 20 } as const;
const LEAST_WIDTH = 380;
const SIZES = [TEXT.body, 28, 26, 24, TEXT.least] as const;

interface Measures {
  readonly size: number;
  readonly width: number;
  readonly locale: Locale;
}

/** How wide the words of the rows get: their longest, but never more than most of the table. */
function columnsOf(rows: readonly TableRow[], { size, width }: Measures): readonly [number, number] {
  const longest = (part: keyof TableRow) =>
    Math.max(0, ...rows.map((row) => Math.max(...row[part].split('\n').map((line) => wide(line, size)))));
  const said = longest('said');
  if (said === 0) return [width, 0];
  const label = longest('label') + PAD.cell;
  if (label + said + 4 <= width) return [label, width - label];
  const second = Math.min(said + 4, width * (label > said ? 0.42 : 0.6));
  return [width - second, second];
}

function laidRows({ heading, rows }: TableGroup, columns: readonly [number, number], measures: Measures) {
  const { size, width, locale } = measures;
  const line = lineHeight(size, locale);
  const head = { label: heading, said: '', isHead: true, height: lineCount(heading, size, width) * line + PAD.head };
  const [first, second] = columns;
  const laid = rows.map((row): LaidRow => {
    const own = row.said === '' ? width : first - PAD.cell;
    const lines = Math.max(lineCount(row.label, size, own), second > 0 ? lineCount(row.said, size, second) : 1);
    return { ...row, isHead: false, height: lines * line + PAD.row };
  });
  return heading === '' ? laid : [head, ...laid];
}

const heightOf = (rows: readonly LaidRow[]) => rows.reduce((sum, { height }) => sum + height, 0);

/** Rows from one table to the next, none higher than this; a head never stands last. */
function flow(rows: readonly LaidRow[], most: number): readonly (readonly LaidRow[])[] {
  const tables: LaidRow[][] = [[]];
  for (const [at, row] of rows.entries()) {
    const table = tables.at(-1) ?? [];
    const next = row.isHead ? (rows[at + 1]?.height ?? 0) : 0;
    if (table.length > 0 && heightOf(table) + row.height + next > most) tables.push([row]);
    else table.push(row);
  }
  return tables;
}

/** The same, as even as so many tables can be; null where they are too low for the rows. */
function balanced(rows: readonly LaidRow[], count: number, most: number) {
  const fits = (height: number) => {
    const tables = flow(rows, height);
    return tables.length <= count && tables.every((table) => heightOf(table) <= most) ? tables : null;
  };
  const least = Math.ceil(heightOf(rows) / count);
  for (let height = least; height < most; height += 12) {
    const tables = fits(height);
    if (tables) return tables;
  }
  return fits(most);
}

function laidOut(groups: readonly TableGroup[], box: Box, [size, count]: readonly [number, number], locale: Locale) {
  const boxes = across(box, count);
  const measures = { size, width: boxes[0]?.width ?? box.width, locale };
  const columns = columnsOf(
    groups.flatMap(({ rows }) => rows),
    measures,
  );
  const rows = groups.flatMap((group) => laidRows(group, columns, measures));
  return { boxes, columns, rows, tables: balanced(rows, count, box.height) };
}

/** How the rows stand in a box, and whether all of them do: the largest text at which they fit, in as few tables as can be. */
export function layTables(
  groups: readonly TableGroup[],
  box: Box,
  locale: Locale,
): { readonly tables: readonly LaidTable[]; readonly isWhole: boolean } {
  const most = Math.max(1, Math.floor(box.width / LEAST_WIDTH));
  const counts = Array.from({ length: most }, (_, at) => at + 1);
  const toTables = (
    { boxes, columns }: ReturnType<typeof laidOut>,
    tables: readonly (readonly LaidRow[])[],
    size: number,
  ) => tables.map((rows, at) => ({ box: { ...(boxes[at] ?? box), height: heightOf(rows) }, rows, columns, size }));
  for (const size of SIZES) {
    for (const count of counts) {
      const laid = laidOut(groups, box, [size, count], locale);
      if (laid.tables) return { tables: toTables(laid, laid.tables, size), isWhole: true };
    }
  }
  const laid = laidOut(groups, box, [TEXT.least, most], locale);
  const cut = flow(laid.rows, box.height).slice(0, most);
  return { tables: toTables(laid, cut, TEXT.least), isWhole: false };
}

const border = (name: string, line: readonly [Colour, number] | null) =>
  el(`a:${name}`, line ? { w: emu(line[1]) } : { w: 0 }, line ? solid(COLOURS[line[0]]) : noFill);

const cellProperties = (line: readonly [Colour, number]) =>
  el(
    'a:tcPr',
    { marL: 0, marR: emu(PAD.cell / 2), marT: emu(PAD.row / 2), marB: emu(PAD.row / 2), anchor: 't' },
    border('lnL', null),
    border('lnR', null),
    border('lnT', null),
    border('lnB', line),
    noFill,
  );

type Span = Readonly<Record<string, number>>;

const cell = (text: string, style: Style, line: readonly [Colour, number], span: Span = {}) =>
  el(
    'a:tc',
    span,
    textBody('t', [paragraph(text, style)], 'a:txBody').replace('<a:normAutofit/>', ''),
    cellProperties(line),
  );

function rowXml({ label, said, isHead, height }: LaidRow, style: Style, isSingle: boolean): string {
  const line: readonly [Colour, number] = isHead ? ['ink', 2] : ['rule', 1.5];
  const first: Style = { ...style, bold: isHead };
  const second: Style = { ...style, bold: true };
  const cells = isSingle
    ? [cell(label, first, line)]
    : isHead || said === ''
      ? [cell(label, first, line, { gridSpan: 2 }), cell('', style, line, { hMerge: 1 })]
      : [cell(label, first, line), cell(said, second, line)];
  return el('a:tr', { h: emu(height) }, ...cells);
}

/** A table as the format has it: hairlines between its rows, ink under a head. */
export function tableXml({ rows, columns, size }: LaidTable, locale: Locale): string {
  const used = columns.filter((width) => width > 0);
  const style: Style = { locale, size };
  return el(
    'a:tbl',
    {},
    el('a:tblPr', { firstRow: rows[0]?.isHead ? 1 : 0 }),
    el('a:tblGrid', {}, ...used.map((width) => el('a:gridCol', { w: emu(width) }))),
    ...rows.map((row) => rowXml(row, style, used.length === 1)),
  );
}
