import type { Figure } from '#src/facts/figure.ts';
import { sayFigure } from '#src/facts/words.ts';
import { digits } from '#src/i18n/format.ts';
import { PAUSE } from '#src/i18n/punctuation.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { JoinStyle } from '#src/queries/outside/joins.ts';
import type { SeriesPanel, SeriesRow, SeriesTrack } from './series.ts';
import { boxesAlong, placeLabels, type Box, type PlacedLabel, type Spot, type Wanted } from './series-labels.ts';
import { atMoment, axisName, spanOf, valueTicks, type TimeScale } from './series-scale.ts';
import { textWidth } from './text-width.ts';
import type { Row, WidthClass } from './view.ts';
import { WIDTHS } from './view.ts';

/** Sizes of the drawing in px: its width, the room for names of values, that at the right end, the height of one plot or of two. */
export const SERIES = {
  narrow: { width: WIDTHS.narrow, left: 40, right: 12, plot: 230, plots: 150 },
  wide: { width: WIDTHS.wide, left: 48, right: 16, plot: 230, plots: 160 },
  full: { width: WIDTHS.full, left: 56, right: 20, plot: 280, plots: 112 },
} as const satisfies Record<WidthClass, unknown>;

/** Px above a plot for the name of its values, and below it for the names of the years. */
export const HEAD = 30;
export const FOOT = 30;
export const DOT = 5;

/** A reading as a mark: across as wide as its date is vague. */
export interface PlacedReading {
  readonly row: SeriesRow & { readonly figure: Figure };
  readonly track: SeriesTrack;
  readonly at: Spot;
  readonly from: number;
  readonly to: number;
}

export interface PlacedJoin {
  readonly key: string;
  readonly path: string;
  readonly style: JoinStyle;
  readonly ink: Row['ink'];
}

export interface PanelLayout {
  readonly top: number;
  readonly bottom: number;
  readonly name: string;
  readonly ticks: readonly { readonly said: string; readonly y: number }[];
  readonly readings: readonly PlacedReading[];
  readonly joins: readonly PlacedJoin[];
  readonly labels: readonly PlacedLabel[];
  /** Tracks whose name found no place beside their end. */
  readonly unnamed: readonly SeriesTrack[];
}

/** Size of the names of values, in px. */
const TICK = 13.5;

const hasFigure = (row: SeriesRow): row is SeriesRow & { readonly figure: Figure } => 'figure' in row;

const figuresOf = (panel: SeriesPanel) =>
  panel.tracks.flatMap(({ rows }) => rows.filter(hasFigure).map(({ figure }) => figure));
const highest = (panel: SeriesPanel) => Math.max(...figuresOf(panel).map(({ value }) => value), 1e-9);
const unitOf = (panel: SeriesPanel) => figuresOf(panel)[0]?.unit ?? 'items';

function placeReadings(panel: SeriesPanel, time: TimeScale, y: (value: number) => number): readonly PlacedReading[] {
  return panel.tracks.flatMap((track) =>
    track.rows.filter(hasFigure).flatMap((row) => {
      const span = spanOf(row.reading.when);
      if (!span) return [];
      const [from, to] = [atMoment(time, span[0]), atMoment(time, span[1])];
      return [{ row, track, from, to, at: { x: (from + to) / 2, y: y(row.figure.value) } }];
    }),
  );
}

/** The two ends of each join, as they were placed. */
function endsOf(track: SeriesTrack, placed: readonly PlacedReading[]) {
  return track.joins.flatMap((join) => {
    const [one, other] = [join.from, join.to].map((card) =>
      placed.find((reading) => reading.track === track && reading.row.reading.card === card),
    );
    return one && other ? [{ join, one: one.at, other: other.at }] : [];
  });
}

const round = (px: number) => Math.round(px * 10) / 10;
const spot = ({ x, y }: Spot) => `${round(x)} ${round(y)}`;

function placeJoins(panel: SeriesPanel, placed: readonly PlacedReading[]) {
  const joins: PlacedJoin[] = [];
  const boxes: Box[] = [];
  for (const track of panel.tracks)
    for (const { join, one, other } of endsOf(track, placed)) {
      const corner = { x: other.x, y: one.y };
      const isStep = join.style === 'step';
      const path = isStep ? `M${spot(one)}H${round(other.x)}V${round(other.y)}` : `M${spot(one)}L${spot(other)}`;
      joins.push({ key: `${join.from} ${join.to}`, path, style: join.style, ink: track.ink });
      boxes.push(...(isStep ? [...boxesAlong(one, corner), ...boxesAlong(corner, other)] : boxesAlong(one, other)));
    }
  return { joins, boxes };
}

/** Which readings are named first: the document's, the ends of each track, then the others in turn. */
function inOrderOfWant(placed: readonly PlacedReading[]): readonly PlacedReading[] {
  const rank = (reading: PlacedReading) => {
    if (reading.row.reading.stated) return 0;
    const own = placed.filter(({ track }) => track === reading.track);
    if (own.at(-1) === reading) return 1;
    return own[0] === reading ? 2 : 3;
  };
  return placed.toSorted((one, other) => rank(one) - rank(other));
}

function wantedLabels(placed: readonly PlacedReading[], locale: Locale): readonly Wanted[] {
  const several = new Set(placed.map(({ track }) => track)).size > 1;
  return inOrderOfWant(placed).map((reading) => {
    const { row, track, at } = reading;
    const isLast = placed.findLast((one) => one.track === track) === reading;
    const names = [...(several && isLast ? [track.label] : []), ...(row.reading.stated ? [row.reading.grade] : [])];
    const lines = [...names, sayFigure(row.figure, locale).text];
    return { key: row.key, lines, at, must: row.reading.stated || isLast };
  });
}

interface Asked {
  readonly panel: SeriesPanel;
  readonly time: TimeScale;
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly locale: Locale;
  readonly through: Through;
}

/** What stands in every panel: breaks at one place, gaps from one to another, in px. */
export interface Through {
  readonly breaks: readonly { readonly from: number }[];
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
}

/** How high a gap's band stands above the axis, and the baseline of its letter, in px. */
export const GAP = { band: 7, letter: 12 } as const;

/** The band of a gap, and its letter above the middle of it. */
function gapBoxes({ gaps }: Through, bottom: number): readonly Box[] {
  return gaps.flatMap(({ from, to }) => [
    { left: from, right: to, top: bottom - GAP.band, bottom },
    {
      left: (from + to) / 2 - TICK / 2,
      right: (from + to) / 2 + TICK / 2,
      top: bottom - GAP.letter - TICK,
      bottom: bottom - GAP.band,
    },
  ]);
}

/** The room that the names of the values of all panels need on the left, in px. */
export function gutterOf(panels: readonly SeriesPanel[], locale: Locale): number {
  const names = panels.flatMap((panel) => {
    const ticks = valueTicks(highest(panel));
    const { size } = axisName(unitOf(panel), ticks, locale);
    return ticks.map((tick) => textWidth(digits(tick / size), TICK));
  });
  return Math.ceil(Math.max(...names) + 12);
}

/** A panel of values: its axis from zero, its marks, its joins and the labels that have room. */
export function panelLayout({ panel, time, top, height, width, locale, through }: Asked): PanelLayout {
  const values = valueTicks(highest(panel));
  const bottom = top + height;
  const max = values.at(-1) ?? 1;
  const y = (value: number) => bottom - ((height - 6) * value) / max;
  const readings = placeReadings(panel, time, y);
  const { joins, boxes } = placeJoins(panel, readings);
  const dots = readings.map(({ at, from, to }) => ({
    left: Math.min(from, at.x - DOT),
    right: Math.max(to, at.x + DOT),
    top: at.y - DOT,
    bottom: at.y + DOT,
  }));
  const wanted = wantedLabels(readings, locale);
  const room = { left: time.left + 4, right: width, top: top - 8, bottom: bottom - 2 };
  const lines = through.breaks.map(({ from: x }) => ({ left: x - 1, right: x + 1, top, bottom }));
  const labels = placeLabels(wanted, { marks: [...dots, ...boxes, ...gapBoxes(through, bottom)], breaks: lines }, room);
  const { size, name } = axisName(unitOf(panel), values, locale);
  const isNamed = (track: SeriesTrack) => labels.some(({ lines: said }) => said.includes(track.label));
  return {
    top,
    bottom,
    name: [panel.title, ...(panel.title.toLowerCase() === name ? [] : [name])].filter(Boolean).join(PAUSE[locale]),
    ticks: values.map((value) => ({ said: digits(value / size), y: y(value) })),
    readings,
    joins,
    labels,
    unnamed: panel.tracks.length > 1 ? panel.tracks.filter((track) => !isNamed(track)) : [],
  };
}
