import { textWidth } from './text-width.ts';
import type { HalfWidth, ViewOf } from './view.ts';

type Slopes = ViewOf<'slopes'>;

/** Sizes of the drawing in px: the whole, the room round the plot, and the text of the point. */
export const SLOPES = {
  narrow: { width: 320, height: 330, top: 84, right: 16, bottom: 46, left: 46, text: 14 },
  wide: { width: 576, height: 316, top: 34, right: 104, bottom: 46, left: 52, text: 14.5 },
} as const satisfies Record<HalfWidth, unknown>;

const LINE_HEIGHT = 18;
const GAP = 12;

/** What a spend deducts by the two rates of a view. */
export function deductedIn({ rows: [limit, first, rest] }: Slopes, spend: number): number {
  const within = Math.min(spend, limit.figure.value);
  return (first.figure.value * within + rest.figure.value * (spend - within)) / 100;
}

/**
 * Where the axis across ends: at four times the limit, so that the break shows; for more spending at 2, 4 or 8 times a
 * power of ten.
 */
export function axisEnd(limit: number, spend: number): number {
  if (spend <= 4 * limit) return 4 * limit;
  const power = 10 ** Math.floor(Math.log10(spend));
  return [2, 4, 8, 20].map((times) => times * power).find((end) => end >= spend) ?? spend;
}

export interface SlopesLayout {
  /** The last spend on the axis across, and what it deducts. */
  readonly end: number;
  readonly top: number;
  readonly across: readonly number[];
  readonly up: readonly number[];
}

const QUARTERS = [0, 1, 2, 3, 4];

/** Both axes start at zero; ticks stand a quarter of the spend apart, up as many dollars as the second rate makes of it. */
export function slopesLayout(view: Slopes): SlopesLayout {
  const [limit, , rest] = view.rows;
  const end = axisEnd(limit.figure.value, view.spend.value);
  const step = end / 4;
  return {
    end,
    top: deductedIn(view, end),
    across: QUARTERS.map((quarter) => quarter * step),
    up: QUARTERS.map((quarter) => (quarter * step * rest.figure.value) / 100),
  };
}

/** From a spend or a deduction to px. */
export interface Scales {
  readonly x: (spend: number) => number;
  readonly y: (deduction: number) => number;
}

/**
 * Where the two lines of text of the reader's point stand: right of it and below the line, never across it, never past
 * the plot. `x` is the left edge, `y` the first baseline.
 */
export function pointLabel(view: Slopes, width: HalfWidth, lines: readonly string[], { x, y }: Scales) {
  const size = SLOPES[width];
  const layout = slopesLayout(view);
  const floor = y(0);
  // Beside the upper end of the line stands what its rate is of.
  const besideEnd = width === 'wide' && y(deductedIn(view, view.spend.value)) < size.top + 44;
  // Room for what browsers put between Han and digits, which the widths do not know of.
  const edge = besideEnd ? x(layout.end) : size.width - 6;
  const room = Math.max(...lines.map((line) => textWidth(line, size.text)));
  const spend = view.spend.value;
  const height = lines.length * LINE_HEIGHT;
  const lineAt = (px: number) => y(deductedIn(view, Math.max(0, ((px - x(0)) / (x(layout.end) - x(0))) * layout.end)));
  let left = Math.min(x(spend) + GAP, edge - room);
  let top = Math.min(Math.max(y(deductedIn(view, spend)) + 4, lineAt(left) + 4), floor - height - 4);
  while (lineAt(left) > top - 2 && left < edge - room) left += 2;
  if (lineAt(left) > top - 2) top = Math.min(lineAt(left) + 4, floor - height - 4);
  return { x: Math.round(left), y: Math.round(top + LINE_HEIGHT - 4), lineHeight: LINE_HEIGHT };
}
