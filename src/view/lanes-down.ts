import type { Locale } from '#src/i18n/locales.ts';
import { momentOf, type DateMark } from './date-marks.ts';
import { isDatedRow, isRecurringRow, isUndatedRow, type LaneEvent, type LaneRow, type LanesView } from './lanes.ts';
import { markOf, TAILS } from './lanes-axis.ts';
import { legendLayout, type PlacedLegend } from './lanes-legend.ts';
import { breakLines } from './line-breaks.ts';
import { textWidth, labelLines } from './text-width.ts';
import { WIDTHS } from './view.ts';

/** Sizes and distances in px: a year across takes `year`, and every row is as high as a finger. */
export const DOWN = {
  year: 44,
  left: 2,
  text: 82,
  label: 14,
  more: 12,
  line: 18,
  row: 44,
  head: 34,
  band: 40,
} as const;

/** No body is narrower than this: a month is no point. */
const LEAST = 5;

/** A year that has events, its name, and where its axis across starts. */
export interface DownYear {
  readonly year: number;
  readonly y: number;
}

/** A row read downwards; px, `y` is its middle. Without a mark it stands on no axis. */
export interface DownRow {
  readonly row: LaneRow;
  readonly y: number;
  readonly label: readonly string[];
  readonly lane: string;
  readonly mark: { readonly look: DateMark; readonly from: number; readonly to: number; readonly tail: number } | null;
}

export interface DownLayout {
  readonly legend: PlacedLegend;
  readonly years: readonly DownYear[];
  readonly rows: readonly DownRow[];
  readonly heads: readonly { readonly words: string; readonly y: number }[];
  /** What is said of when the document was written, and where; plans come below. Null where no plan is shown. */
  readonly written: { readonly y: number; readonly note: readonly string[] } | null;
  /** Where the plans end. */
  readonly end: number;
  readonly height: number;
}

const yearOf = ({ date }: LaneEvent) => Number(date.from.slice(0, 4));

/** A mark to the scale of its own year: the strip of every row is one year wide. */
function markIn(row: LaneEvent): DownRow['mark'] {
  const look = markOf(row);
  const at = (moment: number) => DOWN.left + (moment - yearOf(row)) * DOWN.year;
  const [from, to] = [at(look.span[0]), at(look.span[1])];
  const widened = look.body === 'bar' ? Math.max(0, LEAST - (to - from)) / 2 : 0;
  return { look, from: from - widened, to: to + widened, tail: TAILS[look.tail] };
}

const room = WIDTHS.narrow - DOWN.text;

class Column {
  readonly years: DownYear[] = [];
  readonly rows: DownRow[] = [];
  readonly heads: { readonly words: string; readonly y: number }[] = [];
  y: number;
  readonly #laneNames: ReadonlyMap<string, string>;

  constructor(top: number, laneNames: ReadonlyMap<string, string>) {
    this.y = top;
    this.#laneNames = laneNames;
  }

  head(words: string) {
    this.heads.push({ words, y: this.y + DOWN.head - 12 });
    this.y += DOWN.head;
  }

  year(year: number) {
    this.years.push({ year, y: this.y + DOWN.head - 12 });
    this.y += DOWN.head;
  }

  row(row: LaneRow) {
    const label = labelLines(row.short, DOWN.label, room);
    const height = Math.max(DOWN.row, (label.length + 1) * DOWN.line + 8);
    const lane = this.#laneNames.get(row.lane) ?? '';
    this.rows.push({ row, label, lane, y: this.y + height / 2, mark: isDatedRow(row) ? markIn(row) : null });
    this.y += height;
  }
}

/** The band of when the document was written; what comes below it is still to come. */
function writtenBand({ note }: LanesView['written'], column: Column): NonNullable<DownLayout['written']> {
  const lines = breakLines(note, { width: WIDTHS.narrow - 16, measure: (text) => textWidth(text, DOWN.more) });
  const placed = { y: column.y + 10, note: lines };
  column.y += 26 + lines.length * 16;
  return placed;
}

/** The timeline read downwards: years one below the other, years without a dated step left out. */
export function downLayout(view: LanesView, locale: Locale): DownLayout {
  const legend = legendLayout(view.legend, WIDTHS.narrow, locale);
  const column = new Column(legend.height + 8, new Map(view.lanes.map(({ key, name }) => [key, name])));
  const begins = momentOf(view.written.from);
  let written: DownLayout['written'] = null;
  let shown = 0;
  for (const row of view.rows.filter(isDatedRow)) {
    if (!written && momentOf(row.date.from) > begins) written = writtenBand(view.written, column);
    if (yearOf(row) !== shown) column.year(yearOf(row));
    shown = yearOf(row);
    column.row(row);
  }
  const end = column.y;
  for (const [words, rows] of [
    [view.headings.recurring, view.rows.filter(isRecurringRow)],
    [view.headings.undated, view.rows.filter(isUndatedRow)],
  ] as const) {
    if (rows.length === 0) continue;
    column.head(words);
    for (const row of rows) column.row(row);
  }
  const { years, rows, heads, y } = column;
  return { legend, years, rows, heads, written, end, height: y + 4 };
}
