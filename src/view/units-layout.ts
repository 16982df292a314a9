import { labelLines, textWidth } from './text-width.ts';
import { WIDTHS, type Row, type ViewOf, type WidthClass } from './view.ts';

/** Sizes of the units drawing in px. */
export const UNITS = { top: 30, zoom: 42, bar: 46, gap: 2, label: 14, pitch: 18, value: 19 } as const;

/** The pitch of squares that reads best on a screen and on a projector, in px. */
const BEST_PITCH = 4.6;
const ROWS = { least: 12, most: 60 } as const;

export interface Block {
  readonly row: Row;
  readonly left: number;
  readonly width: number;
  /** How many squares it has, the last one perhaps standing for less. */
  readonly squares: number;
  /** One line down each column of squares; its dashes are the squares. */
  readonly path: string;
}

export interface UnitGrid {
  readonly pitch: number;
  readonly side: number;
  readonly height: number;
  readonly blocks: readonly Block[];
}

const squaresOf = (value: number, each: number) => Math.ceil(value / each);

/** Squares to a column, so that the first block is a clean rectangle and the squares come closest to the best size. */
function rowsFor(first: number, all: number, width: number): number {
  let best = ROWS.least;
  let distance = Infinity;
  for (let rows = ROWS.least; rows <= ROWS.most; rows += 1) {
    const off = Math.abs(width / Math.ceil(all / rows) - BEST_PITCH);
    if (first % rows === 0 && off < distance) [best, distance] = [rows, off];
  }
  return best;
}

/** Down each column, and back up to the top of the next: the same few signs for each, which compress to next to nothing. */
function columnsPath(from: number, to: number, rows: number, pitch: number): string {
  const side = pitch * 0.8;
  const high = hundredth((rows - 1) * pitch + side);
  const columns: string[] = [];
  for (let at = from; at < to; at += rows) {
    const down = hundredth((Math.min(rows, to - at) - 1) * pitch + side);
    const start = at === from ? `M${hundredth((from / rows) * pitch + side / 2)} 0` : `m${hundredth(pitch)} -${high}`;
    columns.push(`${start}v${down}`);
  }
  return columns.join('');
}

const hundredth = (px: number) => Math.round(px * 100) / 100;

/** Every square of the whole, column by column, the blocks one after the other. */
export function unitGrid({ blocks, each }: Pick<ViewOf<'units'>, 'blocks' | 'each'>, width: WidthClass): UnitGrid {
  const total = blocks.reduce((sum, { figure }) => sum + figure.value, 0);
  const all = squaresOf(total, each);
  const first = squaresOf(blocks[0]?.figure.value ?? 0, each);
  const rows = rowsFor(first, all, WIDTHS[width]);
  // Whole hundredths of a px, so that steps from column to column add up to where the next block begins.
  const pitch = Math.floor((100 * WIDTHS[width]) / Math.ceil(all / rows)) / 100;
  const ends = blocks.map((_, at) =>
    squaresOf(
      blocks.slice(0, at + 1).reduce((sum, { figure }) => sum + figure.value, 0),
      each,
    ),
  );
  return {
    pitch,
    side: pitch * 0.8,
    height: (rows - 1) * pitch + pitch * 0.8,
    blocks: blocks.map((row, at) => {
      const [from, to] = [ends[at - 1] ?? 0, ends[at] ?? 0];
      const left = (from / rows) * pitch;
      return {
        row,
        left,
        width: Math.ceil(to / rows) * pitch - left - pitch * 0.2,
        squares: to - from,
        path: columnsPath(from, to, rows, pitch),
      };
    }),
  };
}

export interface PlacedPart {
  readonly row: Row<'percent'>;
  readonly left: number;
  readonly width: number;
  readonly lines: readonly string[];
  /** Lines above its label, where it has to stand below the label before it. */
  readonly drop: number;
  /** Where the label begins. */
  readonly labelLeft: number;
}

/** The parts of the opened block along one bar; a label too wide for its part drops below its neighbours'. */
export function placeParts(parts: readonly Row<'percent'>[], width: WidthClass): readonly PlacedPart[] {
  const scale = WIDTHS[width] / 100;
  let before = 0;
  const placed = parts.map((row) => {
    const left = before * scale;
    before += row.figure.value;
    const wide = row.figure.value * scale - (before < 100 ? UNITS.gap : 0);
    const lines = labelLines(row.label, UNITS.label, wide - 6);
    return { row, left, width: wide, lines, fits: lines.every((line) => textWidth(line, UNITS.label) <= wide - 4) };
  });
  const deepest = Math.max(...placed.filter(({ fits }) => fits).map(({ lines }) => lines.length), 1);
  return placed.map(({ fits, ...part }) => {
    if (fits) return { ...part, drop: 0, labelLeft: part.left };
    const labelLeft = Math.min(part.left, WIDTHS[width] - textWidth(part.row.label, UNITS.label));
    return { ...part, lines: [part.row.label], drop: deepest, labelLeft };
  });
}
