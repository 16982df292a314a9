import type { Locale } from '#src/i18n/locales.ts';
import { emu } from './geometry.ts';
import { COLOURS, type Colour } from './look.ts';
import { noFill } from './shapes.ts';
import { BETWEEN, CELL, type LaidTable } from './table.ts';
import type { LaidRow } from './table-flow.ts';
import { paragraphOf, runs, solid, type Style } from './text.ts';
import { el } from '../office/xml.ts';

type Line = readonly [colour: Colour, px: number];

const EDGE: Line = ['ink', 2.5];
const HAIRLINE: Line = ['rule', 1.5];

const border = (name: string, line: Line | null) =>
  el(`a:${name}`, { w: line ? emu(line[1]) : 0 }, line ? solid(COLOURS[line[0]]) : noFill);

function cell(words: readonly string[], style: Style, line: Line, span: Readonly<Record<string, number>> = {}): string {
  const room = emu((CELL.row * style.size) / 2);
  const inside = { marL: 0, marR: emu(CELL.right), marT: room, marB: room, anchor: 't' };
  return el(
    'a:tc',
    span,
    el('a:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), paragraphOf(style, ...words)),
    el('a:tcPr', inside, border('lnL', null), border('lnR', null), border('lnT', null), border('lnB', line), noFill),
  );
}

/** Names are set plain and what is said of them bold, in two cells or in one. */
function rowXml({ label, said, isHead, height }: LaidRow, style: Style, line: Line, isInline: boolean): string {
  const bold: Style = { ...style, bold: true };
  const name = runs(label, isHead ? bold : style);
  const value = said === '' ? [] : runs(said, bold);
  const cells = isInline
    ? [cell([...name, ...(said === '' ? [] : [...runs(BETWEEN, style), ...value])], style, line)]
    : value.length === 0
      ? [cell(name, style, line, { gridSpan: 2 }), cell([], style, line, { hMerge: 1 })]
      : [cell(name, style, line), cell(value, style, line)];
  return el('a:tr', { h: emu(height) }, ...cells);
}

/** A table as the format has it: hairlines between its rows, ink under a head and over what belongs to none. */
export function tableXml({ rows, columns, size }: LaidTable, locale: Locale): string {
  const style: Style = { locale, size };
  return el(
    'a:tbl',
    {},
    el('a:tblPr', { firstRow: rows[0]?.isHead ? 1 : 0 }),
    el('a:tblGrid', {}, ...columns.map((width) => el('a:gridCol', { w: emu(width) }))),
    ...rows.map((row, at) => {
      const isEdge = row.isHead || rows[at + 1]?.isApart === true;
      return rowXml(row, style, isEdge ? EDGE : HAIRLINE, columns.length === 1);
    }),
  );
}
