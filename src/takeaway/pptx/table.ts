import type { Locale } from '#src/i18n/locales.ts';
import type { TableGroup, TableRow } from './content.ts';
import { lineCount, lineHeight, wide } from './fit.ts';
import { across, TEXT, type Box } from './geometry.ts';
import { balanced, flow, heightOf, type LaidGroup, type LaidRow } from './table-flow.ts';

/** One table of several beside each other. */
export interface LaidTable {
  readonly box: Box;
  readonly rows: readonly LaidRow[];
  /** Widths of its columns: of names and what is said of them, or of both in one cell. */
  readonly columns: readonly number[];
  readonly size: number;
}

/** The room beside a cell in px, and over and under a row together in sizes of its text. */
export const CELL = { right: 24, row: 0.38, head: 0.55 } as const;
/** Narrower than this no table is set, by the count of its columns. */
const LEAST_WIDTH = { one: 380, two: 520 } as const;
const SIZES = [34, 32, 30, 28, 26, 24, TEXT.least] as const;
/** Programs measure a little differently: words that just fit here must not break there. */
const SLACK = 1.05;
/** In one column, what is said follows its name. */
export const BETWEEN = '  ';

interface Measures {
  readonly size: number;
  readonly width: number;
  readonly locale: Locale;
}

const longest = (texts: readonly string[], size: number) =>
  Math.max(0, ...texts.flatMap((text) => text.split('\n').map((line) => wide(line, size))));

function linesOf({ label, said }: TableRow, columns: readonly number[], size: number): number {
  const [first = 0, second] = columns;
  if (second === undefined) return lineCount(said === '' ? label : label + BETWEEN + said, size, first - CELL.right);
  if (said === '') return lineCount(label, size, first + second - CELL.right);
  return Math.max(lineCount(label, size, first - CELL.right), lineCount(said, size, second - CELL.right));
}

/** Han may break at every sign. */
const WORDS = /\s+|(?<=[\u2e80-\uffff])/u;

const longestWord = (texts: readonly string[], size: number) =>
  longest(
    texts.flatMap((text) => text.split(WORDS)),
    size,
  );

/** About how many lines rows take: exact enough to choose between widths. */
function roughly(rows: readonly TableRow[], [first = 0, second = 0]: readonly number[], size: number): number {
  const lines = (text: string, width: number) => Math.ceil((wide(text, size) * 1.06) / (width - CELL.right));
  return rows.reduce((sum, { label, said }) => sum + Math.max(lines(label, first), lines(said, second)), 0);
}

const SHARES = Array.from({ length: 11 }, (_, at) => 0.2 + at * 0.05);

/** Widths of the two columns: as wide as their words, else those at which the rows take fewest lines. No word is cut. */
function columnsOf(rows: readonly TableRow[], { size, width }: Measures): readonly number[] | null {
  const paired = rows.filter((row) => row.said !== '');
  if (paired.length === 0) return [width];
  const [labels, said] = [paired.map((row) => row.label), paired.map((row) => row.said)];
  const natural = [longest(labels, size) * SLACK + CELL.right, longest(said, size) * SLACK + CELL.right] as const;
  const whole = natural[0] + natural[1];
  if (whole <= width) return [natural[0], Math.min(width - natural[0], Math.max(natural[1], width * 0.3))];
  const least = [longestWord(labels, size) + CELL.right, longestWord(said, size) + CELL.right] as const;
  const choices = SHARES.map((share) => [width * share, width * (1 - share)] as const)
    .filter(([first, second]) => first >= least[0] && second >= least[1])
    .map((columns) => ({ columns, lines: roughly(paired, columns, size) }))
    .sort((one, other) => one.lines - other.lines);
  return choices[0]?.columns ?? null;
}

function laidRows(
  { heading, rows }: TableGroup,
  columns: readonly number[],
  { size, locale }: Measures,
  isLater: boolean,
): LaidGroup {
  const line = lineHeight(size, locale);
  const width = columns.reduce((sum, one) => sum + one, 0);
  const headed = lineCount(heading, size * 1.04, width - CELL.right) * line + CELL.head * size;
  const head: LaidRow = { label: heading, said: '', isHead: true, isApart: false, height: headed };
  const laid = rows.map((row, at): LaidRow => ({
    ...row,
    isHead: false,
    isApart: isLater && heading === '' && at === 0,
    height: linesOf(row, columns, size) * line + CELL.row * size,
  }));
  return heading === '' ? laid : [head, ...laid];
}

interface Tried extends Measures {
  readonly boxes: readonly Box[];
  readonly columns: readonly number[];
  readonly groups: readonly LaidGroup[];
}

function tried(
  groups: readonly TableGroup[],
  box: Box,
  count: number,
  { size, locale, isInline }: Manner,
): Tried | null {
  const boxes = across(box, count);
  const measures = { size, width: boxes[0]?.width ?? box.width, locale };
  const rows = groups.flatMap((group) => group.rows);
  const columns = isInline ? [measures.width] : columnsOf(rows, measures);
  return (
    columns && {
      ...measures,
      boxes,
      columns,
      groups: groups.map((group, at) => laidRows(group, columns, measures, at > 0)),
    }
  );
}

interface Manner {
  readonly size: number;
  readonly locale: Locale;
  readonly isInline: boolean;
}

const toTables = ({ boxes, columns, size }: Tried, tables: readonly (readonly LaidRow[])[]): readonly LaidTable[] =>
  tables.map((rows, at) => {
    const width = columns.reduce((sum, one) => sum + one, 0);
    const place = boxes[at] ?? { x: 0, y: 0, width: 0, height: 0 };
    return { box: { ...place, width, height: heightOf(rows) }, rows, columns, size };
  });

export interface LaidTables {
  readonly tables: readonly LaidTable[];
  /** Whether every row has its place. */
  readonly isWhole: boolean;
}

const countsIn = ({ width }: Box, least: number) =>
  Array.from({ length: Math.max(1, Math.floor(width / least)) }, (_, at) => at + 1);

/** The largest text at which all rows fit, in as few tables as can be; null where none is. */
function fitting(groups: readonly TableGroup[], box: Box, locale: Locale, isInline: boolean): LaidTables | null {
  for (const size of SIZES) {
    for (const count of countsIn(box, LEAST_WIDTH[isInline ? 'one' : 'two'])) {
      const trial = tried(groups, box, count, { size, locale, isInline });
      const tables = trial && balanced(trial.groups, count, box.height);
      if (tables) return { tables: toTables(trial, tables), isWhole: true };
    }
  }
  return null;
}

/** How the rows stand in a box, in two columns rather than one. */
export function layTables(groups: readonly TableGroup[], box: Box, locale: Locale): LaidTables {
  const whole = fitting(groups, box, locale, false) ?? fitting(groups, box, locale, true);
  if (whole) return whole;
  const count = countsIn(box, LEAST_WIDTH.one).length;
  const trial = tried(groups, box, count, { size: TEXT.least, locale, isInline: true });
  const tables = trial ? flow(trial.groups, box.height).slice(0, count) : [];
  return { tables: trial ? toTables(trial, tables) : [], isWhole: false };
}
