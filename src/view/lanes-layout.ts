import type { Locale } from '#src/i18n/locales.ts';
import { isDatedRow, isRecurringRow, isUndatedRow, type LaneRow, type LanesView } from './lanes.ts';
import { momentOf } from './date-marks.ts';
import { atMoment, lanesAxis, onAxis, yearsOf, type AxisMark, type LanesAxis, type LanesSize } from './lanes-axis.ts';
import { legendLayout, type PlacedLegend } from './lanes-legend.ts';
import { packMarks, type Side } from './lanes-packing.ts';
import { labelLines, textWidth } from './text-width.ts';

/** Distances in px. */
export const LANES = { name: 13, line: 16, pad: 8, note: 22, years: 22 } as const;

/** A mark with its label; `y` is its middle in px. */
export interface PlacedMark extends AxisMark {
  readonly y: number;
  readonly side: Side;
}

/** A lane, in px: its name in lines whose first baseline is at `nameY`. */
export interface LaneBand {
  readonly key: string;
  readonly name: readonly string[];
  readonly nameY: number;
  readonly top: number;
  readonly height: number;
}

/** A row that stands on no axis: `at` is the share of the width where its sign starts. */
export interface PlacedApart {
  readonly row: LaneRow;
  readonly at: number;
  readonly y: number;
}

export interface LanesLayout {
  readonly axis: LanesAxis;
  readonly legend: PlacedLegend;
  /** Where the ground of plans starts, and whether what is said of the writing has room before it. */
  readonly plans: number;
  readonly noteFits: boolean;
  /** Where the axis line lies, and where the lanes end. */
  readonly base: number;
  readonly end: number;
  readonly named: ReturnType<typeof yearsOf>['named'];
  readonly rules: readonly number[];
  readonly bands: readonly LaneBand[];
  /** In the order of the view. */
  readonly marks: readonly PlacedMark[];
  readonly apart: readonly PlacedApart[];
  readonly height: number;
}

interface Band {
  readonly key: string;
  readonly name: string;
  readonly rows: number;
}

/** A band below another: as high as its rows or its name; both start at its top. */
function bandBelow(top: number, { key, name, rows }: Band, size: LanesSize): LaneBand {
  const lines = labelLines(name, LANES.name, size.gutter - LANES.pad);
  const height = Math.max(rows * size.row, lines.length * LANES.line) + LANES.pad;
  return { key, name: lines, nameY: top + LANES.pad / 2 + LANES.line - 4, top, height };
}

const middleOf = ({ top }: LaneBand, row: number, size: LanesSize) => top + LANES.pad / 2 + size.row * (row + 0.5);

function placeLanes(view: LanesView, axis: LanesAxis, top: number) {
  const { size } = axis;
  const marks = view.rows.filter(isDatedRow).map((row) => onAxis(axis, row));
  const bands: LaneBand[] = [];
  const placed = new Map<string, PlacedMark>();
  for (const { key, name } of view.lanes) {
    const own = marks.filter(({ row }) => row.lane === key);
    if (own.length === 0) continue;
    const places = packMarks(own, size);
    const rows = Math.max(...places.map(({ row }) => row)) + 1;
    const last = bands.at(-1);
    const band = bandBelow(last ? last.top + last.height : top, { key, name, rows }, size);
    bands.push(band);
    for (const [at, mark] of own.entries()) {
      const { row = 0, side = 'right' } = places[at] ?? {};
      placed.set(mark.row.key, { ...mark, side, y: middleOf(band, row, size) });
    }
  }
  return { bands, marks: marks.flatMap(({ row }) => placed.get(row.key) ?? []) };
}

/** Rows below the lanes in columns, which mean no time. */
function placeApart(view: LanesView, size: LanesSize, top: number) {
  const groups = [
    { key: 'recurring', name: view.headings.recurring, rows: view.rows.filter(isRecurringRow) },
    { key: 'undated', name: view.headings.undated, rows: view.rows.filter(isUndatedRow) },
  ].filter(({ rows }) => rows.length > 0);
  const bands: LaneBand[] = [];
  const apart: PlacedApart[] = [];
  const left = size.gutter / size.width;
  for (const { key, name, rows } of groups) {
    const last = bands.at(-1);
    const high = Math.ceil(rows.length / size.columns);
    const band = bandBelow(last ? last.top + last.height : top, { key, name, rows: high }, size);
    bands.push(band);
    for (const [at, row] of rows.entries()) {
      const column = (at % size.columns) / size.columns;
      const y = middleOf(band, Math.floor(at / size.columns), size);
      apart.push({ row, at: left + (1 - left) * column, y });
    }
  }
  return { bands, apart };
}

const bottomOf = (bands: readonly LaneBand[], top: number) => {
  const last = bands.at(-1);
  return last ? last.top + last.height : top;
};

/** The timeline with its axis across. No text meets another or the edge at the width of this size or more. */
export function lanesLayout(view: LanesView, size: LanesSize, locale: Locale): LanesLayout {
  const axis = lanesAxis(view, size);
  const legend = legendLayout(view.legend, size.width, locale);
  const base = legend.height + LANES.note + LANES.years;
  const lanes = placeLanes(view, axis, base);
  const end = bottomOf(lanes.bands, base);
  const below = placeApart(view, size, end + LANES.pad);
  const plans = atMoment(axis, momentOf(view.written.from));
  return {
    axis,
    legend,
    plans,
    noteFits: plans * size.width > textWidth(view.written.note, size.text) + 8,
    base,
    end,
    ...yearsOf(axis),
    bands: [...lanes.bands, ...below.bands],
    marks: lanes.marks,
    apart: below.apart,
    height: bottomOf(below.bands, end + LANES.pad),
  };
}
