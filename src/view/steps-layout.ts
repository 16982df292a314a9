import { sayEventDate } from '#src/facts/date-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { dateMark, type DateMark } from './date-marks.ts';
import type { StepLane, StepRow } from './steps.ts';
import { labelLines, textWidth } from './text-width.ts';
import { WIDTHS } from './view.ts';

/** The years of the axis of buildings, both included; beyond the last it goes on by `beyond` of a year, for what may come later. */
export const AXIS = { first: 2019, last: 2025, beyond: 0.4 } as const;

/** What a drawing has at the least, in px, and the share of it that is left to the names of lanes; at 0 they stand above. */
export interface StepsSize {
  readonly width: number;
  readonly gutter: number;
  readonly first: number;
  readonly last: number;
  /** Px above the lanes. */
  readonly head: number;
}

export const STEPS_SIZES = {
  narrow: { width: WIDTHS.narrow, gutter: 0, first: AXIS.first, last: AXIS.last, head: 48 },
  wide: { width: WIDTHS.wide, gutter: 0.31, first: AXIS.first, last: AXIS.last, head: 48 },
  full: { width: WIDTHS.full, gutter: 0.25, first: AXIS.first, last: AXIS.last, head: 48 },
} as const satisfies Record<string, StepsSize>;

/** Sizes of text, distances and rows in px. */
export const STEPS = {
  name: 15,
  date: 14,
  word: 13.5,
  between: 6,
  clear: 10,
  line: 18,
  count: 20,
  row: 26,
  stacked: 40,
  pad: 16,
  /** Head room without a word on when the document was written. */
  bare: 26,
  /** The least room for the name of a year. */
  year: 36,
} as const;

export interface StepLabel {
  readonly side: 'left' | 'right';
  readonly date: string;
  readonly word: string;
  /** Word and date stand one above the other. */
  readonly stacked: boolean;
  /** How far from its mark it ends, in px. */
  readonly reach: number;
}

/** A step on the axis. Places are shares of the width of the drawing, `y` is the middle of the mark in px. */
export interface PlacedStep {
  readonly row: StepRow;
  readonly mark: DateMark;
  readonly from: number;
  readonly to: number;
  /** Where its tail ends; `to` where it has none. */
  readonly end: number;
  readonly y: number;
  readonly label: StepLabel;
}

/** A lane: its name in lines whose first baseline is at `nameY`, in px, as are all its places. */
export interface PlacedLane {
  readonly lane: StepLane;
  readonly top: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly nameY: number;
  /** The middle of the tiles of its buildings. */
  readonly countY: number;
  /** The baseline of the words under its name. */
  readonly noteY: number;
  readonly steps: readonly PlacedStep[];
}

/** Where a moment, in years, stands as a share of the width: linear from the first year to beyond the last. */
export const atYear = ({ gutter, first, last }: StepsSize, year: number) =>
  gutter + ((1 - gutter) * (year - first)) / (last + 1 + AXIS.beyond - first);

/** Beside its mark, right first; else in two lines on the left, where the axis has more room for what is late. */
function labelOf({ row, from, end }: Omit<PlacedStep, 'y' | 'label'>, size: StepsSize, locale: Locale): StepLabel {
  const said = { date: sayEventDate(row.date, locale), word: row.word };
  const [date, word] = [textWidth(said.date, STEPS.date), textWidth(said.word, STEPS.word)];
  const reach = STEPS.clear + date + STEPS.between + word;
  if (reach <= (1 - end) * size.width) return { ...said, side: 'right', stacked: false, reach };
  const stacked = reach > (from - size.gutter) * size.width;
  return { ...said, side: 'left', stacked, reach: stacked ? STEPS.clear + Math.max(date, word) : reach };
}

/** Whether a label stands, if only with its end, on the ground that starts at this share of the width. */
export const reachesGround = ({ from, end, label }: PlacedStep, ground: number, { width }: StepsSize) =>
  label.side === 'left' ? from > ground : end + label.reach / width > ground;

function placeSteps(rows: readonly StepRow[], size: StepsSize, locale: Locale): readonly Omit<PlacedStep, 'y'>[] {
  return rows.map((row) => {
    const mark = dateMark(row.date);
    const [from, to] = [atYear(size, mark.span[0]), atYear(size, mark.span[1])];
    const placed = { row, mark, from, to, end: mark.tail === 'none' ? to : 1 };
    return { ...placed, label: labelOf(placed, size, locale) };
  });
}

const rowHeight = ({ label }: Pick<PlacedStep, 'label'>) => (label.stacked ? STEPS.stacked : STEPS.row);
const sum = (heights: readonly number[]) => heights.reduce((all, height) => all + height, 0);

/** A lane from its top down: its name beside its steps or, without a gutter, above them; each step has a row. */
function placeLane(lane: StepLane, top: number, size: StepsSize, locale: Locale): PlacedLane {
  const room = size.gutter > 0 ? size.gutter * size.width - STEPS.clear : size.width;
  const name = lane.name === '' ? [] : labelLines(lane.name, STEPS.name, room);
  const nameEnd = name.length * STEPS.line;
  const noteEnd = nameEnd + (lane.note ? STEPS.line : 0);
  const named = noteEnd + (lane.count ? STEPS.count : 0);
  const placed = placeSteps(lane.steps, size, locale);
  const rows = placed.map(rowHeight);
  const beside = size.gutter > 0;
  const inner = beside ? Math.max(named, sum(rows)) : named + sum(rows);
  const stepsTop = top + STEPS.pad / 2 + (beside ? (inner - sum(rows)) / 2 : named);
  const nameTop = top + STEPS.pad / 2 + (beside ? (inner - named) / 2 : 0);
  return {
    lane,
    top,
    height: inner + STEPS.pad,
    name,
    nameY: nameTop + STEPS.line - 4,
    countY: nameTop + noteEnd + STEPS.count / 2,
    noteY: nameTop + nameEnd + STEPS.line - 4,
    steps: placed.map((step, at) => ({ ...step, y: stepsTop + sum(rows.slice(0, at)) + (rows[at] ?? 0) / 2 })),
  };
}

export interface LanesLayout {
  readonly lanes: readonly PlacedLane[];
  /** Where the lanes end, in px. */
  readonly end: number;
  /** Names of years at their middles, of as many as there is room for, hairlines at their starts and at the end of the last, as shares of the width. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly rules: readonly number[];
}

/** Lanes one below the other on a linear axis of time. No text meets another or the edge at the width of this size or more. */
export function lanesLayout(lanes: readonly StepLane[], size: StepsSize, locale: Locale): LanesLayout {
  const placed: PlacedLane[] = [];
  for (const lane of lanes) {
    const last = placed.at(-1);
    placed.push(placeLane(lane, last ? last.top + last.height : size.head, size, locale));
  }
  const years = Array.from({ length: size.last - size.first + 1 }, (_, at) => size.first + at);
  const every = Math.ceil(STEPS.year / ((atYear(size, size.first + 1) - size.gutter) * size.width));
  const last = placed.at(-1);
  return {
    lanes: placed,
    end: last ? last.top + last.height : size.head,
    years: years.filter((_, at) => at % every === every - 1).map((year) => ({ year, at: atYear(size, year + 0.5) })),
    rules: [...years, size.last + 1].map((year) => atYear(size, year)),
  };
}
