import { sayAsOf, sayEventDate } from '#src/facts/date-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { NameGroup, NamePart, NameRow, NamesView } from './names.ts';
import { sharedAsOf } from './sentence.ts';
import { labelLines, textWidth } from './text-width.ts';
import { WIDTHS, type Row, type WidthClass } from './view.ts';

/** Sizes of text, distances and cells in px; `glyph` is the room of the sign of a date. */
export const NAMES = {
  heading: 15,
  head: 14,
  note: 13,
  name: 15,
  said: 14,
  line: 19,
  number: 24,
  gap: 28,
  pad: 12,
  cell: 140,
  signed: 168,
  glyph: 28,
  dot: 14,
  between: 22,
} as const;

/** One cell, its lines broken; `y` and the first baselines of its texts are its own. */
export interface PlacedCell {
  readonly row: NameRow;
  readonly hatched: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly said: readonly string[];
}

export interface PlacedDots {
  readonly count: number;
  readonly across: number;
  readonly y: number;
}

/** A group: its heading in lines, from `y` down. */
export interface PlacedGroup {
  readonly group: NameGroup;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly head: readonly string[];
  readonly note: string;
  readonly dots: PlacedDots | null;
  readonly cells: readonly PlacedCell[];
  /** Height of its heading with its dots, and of all of it. */
  readonly headHeight: number;
  readonly height: number;
}

export interface PlacedPart {
  readonly part: NamePart;
  readonly y: number;
  readonly heading: readonly string[];
  readonly groups: readonly PlacedGroup[];
}

export interface NamesLayout {
  readonly parts: readonly PlacedPart[];
  readonly width: number;
  readonly height: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const last = <T>(list: readonly T[]) => list.at(-1);

/** Whether a cell says with a sign when it is: it has a date, or it is still to come without one. */
export const isSigned = (row: NameRow): boolean => 'status' in row;

/** What a cell writes below its name. */
function saidOf(row: NameRow, says: boolean, locale: Locale): string {
  if ('date' in row) return sayEventDate(row.date, locale);
  return says ? row.said : '';
}

interface CellsRoom {
  readonly width: number;
  readonly locale: Locale;
}

interface CellText {
  readonly row: NameRow;
  readonly hatched: boolean;
  readonly name: readonly string[];
  readonly said: readonly string[];
}

function cellText(row: NameRow, group: NameGroup, { width, locale }: CellsRoom): CellText {
  const room = width - 2 * NAMES.pad;
  const hatched = row === group.rest;
  const said = saidOf(row, hatched || group.says === true, locale);
  return {
    row,
    hatched,
    name: labelLines(row.label, NAMES.name, room),
    said: said === '' ? [] : labelLines(said, NAMES.said, room - (isSigned(row) ? NAMES.glyph : 0)),
  };
}

/** Only a word that is too wide for its line does not fit. */
const fits = ({ row, name, said }: CellText, width: number) =>
  name.every((line) => textWidth(line, NAMES.name) <= width - 2 * NAMES.pad) &&
  said.every((line) => textWidth(line, NAMES.said) <= width - 2 * NAMES.pad - (isSigned(row) ? NAMES.glyph : 0));

const cellHeight = ({ name, said }: CellText) => (name.length + said.length) * NAMES.line + 2 * NAMES.pad - 3;

function stretch(cell: PlacedCell, group: NameGroup, room: CellsRoom): PlacedCell {
  const width = room.width - cell.x;
  const text = cellText(cell.row, group, { ...room, width });
  return { ...cell, ...text, width, height: cell.x === 0 ? cellHeight(text) : cell.height };
}

/** The most cells beside each other that fit their words, as even in number from row to row as they come. */
function placeCells(group: NameGroup, room: CellsRoom, top: number): readonly PlacedCell[] {
  const rows: readonly NameRow[] = [...(group.names ?? []), ...(group.rest ? [group.rest] : [])];
  if (rows.length === 0) return [];
  const texts = (columns: number) => rows.map((row) => cellText(row, group, { ...room, width: room.width / columns }));
  let columns = Math.max(1, Math.floor(room.width / (rows.some(isSigned) ? NAMES.signed : NAMES.cell)));
  columns = Math.ceil(rows.length / Math.ceil(rows.length / columns));
  while (columns > 1 && !texts(columns).every((text) => fits(text, room.width / columns))) columns -= 1;
  const width = room.width / columns;
  const cells: PlacedCell[] = [];
  let y = top;
  const all = texts(columns);
  for (let from = 0; from < all.length; from += columns) {
    const line = all.slice(from, from + columns);
    const height = Math.max(...line.map(cellHeight));
    cells.push(...line.map((text, at) => ({ ...text, x: at * width, y, width, height })));
    y += height;
  }
  const end = last(cells);
  // What is not said fills its row.
  return end?.hatched ? [...cells.slice(0, -1), stretch(end, group, room)] : cells;
}

/** What is noted under a count: its date, where it has one or the counts do not share it. */
function noteOf(head: string | Row, dated: boolean, locale: Locale): string {
  if (typeof head === 'string') return '';
  const { event, asOf } = head.figure;
  if (event) return sayEventDate(event, locale);
  return dated ? sayAsOf(asOf, locale) : '';
}

function placeDots({ head, dots }: NameGroup, width: number, y: number): PlacedDots | null {
  if (typeof head === 'string' || dots !== true) return null;
  const count = head.figure.value;
  // The last place is for the sign that there are more.
  return { count, across: Math.floor((width - NAMES.dot) / NAMES.dot), y };
}

interface Frame extends CellsRoom {
  readonly x: number;
  readonly y: number;
  readonly dated: boolean;
}

/** The heading of a group and its dots; cells stand below it. */
function placeHead(group: NameGroup, { x, y, width, dated, locale }: Frame): PlacedGroup {
  const { head } = group;
  const counted = typeof head !== 'string';
  const lines = labelLines(counted ? head.label : head, NAMES.head, width);
  const note = noteOf(head, dated, locale);
  const words = (counted ? NAMES.number : 0) + (lines.length + (note === '' ? 0 : 1)) * NAMES.line;
  const dots = placeDots(group, width, words + 14);
  const height = words + (dots ? Math.ceil(dots.count / dots.across) * NAMES.dot + 12 : 0);
  return { group, x, y, width, head: lines, note, dots, cells: [], headHeight: height, height };
}

/** Groups beside each other: what has cells has them from one height down. */
function placeRow(row: readonly Spanned[], column: number, frame: Frame): readonly PlacedGroup[] {
  let { x } = frame;
  const heads = row.map(({ group, span }) => {
    const width = span * (column + NAMES.gap) - NAMES.gap;
    const placed = placeHead(group, { ...frame, x, width });
    x += width + NAMES.gap;
    return placed;
  });
  const withCells = heads.filter(({ group: { names = [], rest } }) => names.length > 0 || rest);
  const top = Math.max(0, ...withCells.map(({ headHeight }) => headHeight)) + 10;
  return heads.map((head) => {
    const cells = placeCells(head.group, { width: head.width, locale: frame.locale }, top);
    const end = last(cells);
    return { ...head, cells, height: end ? end.y + end.height : head.height };
  });
}

interface Spanned {
  readonly group: NameGroup;
  readonly span: number;
}

/** Groups row by row: as many as the columns have room for. */
function rowsOf({ groups }: NamePart, across: number): readonly (readonly Spanned[])[] {
  const rows: Spanned[][] = [];
  let left = 0;
  for (const group of groups) {
    const span = Math.min(group.span ?? 1, across);
    const row = rows.at(-1);
    if (row === undefined || span > left) {
      rows.push([{ group, span }]);
      left = across;
    } else row.push({ group, span });
    left -= span;
  }
  return rows;
}

function placePart(part: NamePart, y: number, frame: Omit<Frame, 'x' | 'y'> & { readonly across: number }): PlacedPart {
  const heading = part.heading === undefined ? [] : labelLines(part.heading, NAMES.heading, frame.width);
  const width = (frame.width + NAMES.gap) / frame.across - NAMES.gap;
  const groups: PlacedGroup[] = [];
  let top = y + (heading.length > 0 ? heading.length * NAMES.line + 16 : 0);
  for (const row of rowsOf(part, frame.across)) {
    groups.push(...placeRow(row, width, { ...frame, x: 0, y: top }));
    top = Math.max(...groups.map((one) => one.y + one.height)) + NAMES.between;
  }
  return { part, y, heading, groups };
}

const endOf = ({ groups }: PlacedPart) => Math.max(...groups.map(({ y, height }) => y + height));
const counts = (view: NamesView) => view.rows.flatMap((row) => ('figure' in row ? [row.figure] : []));

/** Every group at its place. Parts stand one below the other; no word leaves its cell. */
export function namesLayout(view: NamesView, width: WidthClass, locale: Locale): NamesLayout {
  const figures = counts(view);
  const frame = { width: WIDTHS[width], locale, dated: figures.length > 0 && sharedAsOf(figures) === null };
  const parts: PlacedPart[] = [];
  for (const part of view.parts) {
    const before = last(parts);
    const y = before ? endOf(before) + 2 * NAMES.between : 0;
    parts.push(placePart(part, y, { ...frame, across: part.across?.[width] ?? 1 }));
  }
  return { parts, width: frame.width, height: Math.ceil(sum(parts.slice(-1).map(endOf))) + 2 };
}
