import type { Locale } from '#src/i18n/locales.ts';
import type { Ink } from '#src/view/view.ts';

/** How a bar says how firm its number is. */
export type BarForm = 'solid' | 'hollow' | 'pale' | 'hatch';

/** A number of a chart: its value, and how it is said with its hedge. */
export interface BarPoint {
  readonly label: string;
  readonly value: number;
  readonly said: string;
  readonly ink: Ink;
  readonly form: BarForm;
}

/** Bars of one quantity from zero; panels of a chart share their scale and never a chart part. */
export interface BarsChart {
  readonly kind: 'bars';
  readonly value: string;
  /** What is said under the chart. */
  readonly lines: readonly string[];
  readonly panels: readonly { readonly title: string; readonly points: readonly BarPoint[] }[];
}

/** Segments end to end. A bar lacks the segments that are null. */
export interface StackedChart {
  readonly kind: 'stacked';
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly points: readonly (BarPoint | null)[] }[];
  /** What the bar is as a whole, over it, where its segments are its parts; their names then stand under them. */
  readonly whole: string | null;
  /** What is said under the chart. */
  readonly lines: readonly string[];
}

/** A rule as a line through points that have both numbers. */
export interface LineChart {
  readonly kind: 'line';
  readonly name: string;
  readonly points: readonly { readonly across: number; readonly up: number; readonly said: string }[];
  readonly across: LineAxis;
  readonly up: LineAxis;
  readonly lines: readonly string[];
}

/** An axis from zero whose ticks are written in a scale (" million", "萬"). */
export interface LineAxis {
  readonly title: string;
  readonly end: number;
  readonly step: number;
}

export type Chart = BarsChart | StackedChart | LineChart;

/** A row of a table: a name, and what is said of it. */
export interface TableRow {
  readonly label: string;
  readonly said: string;
}

/** Rows under one heading; empty where they need none. */
export interface TableGroup {
  readonly heading: string;
  readonly rows: readonly TableRow[];
}

export interface SlidePicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export type Body =
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'table'; readonly columns: TableRow; readonly groups: readonly TableGroup[] }
  | { readonly kind: 'picture'; readonly picture: SlidePicture }
  | { readonly kind: 'number'; readonly said: string; readonly label: string; readonly asOf: string }
  | { readonly kind: 'line'; readonly text: string };

/** One thing a slide shows. */
export interface SlidePart {
  /** Its finding, where it is not the heading of the slide. */
  readonly title: string;
  /** What is counted, its base and its unit. */
  readonly sub: string;
  /** For a reader who does not see it. */
  readonly alt: string;
  readonly body: Body;
}

export const SLIDE_LAYOUTS = ['title', 'finding', 'pair', 'number', 'map', 'closing'] as const;
export type SlideLayout = (typeof SLIDE_LAYOUTS)[number];

/** A slide in plain words: every number is said already, with its hedge. */
export interface SlideContent {
  readonly layout: SlideLayout;
  readonly title: string;
  /** Under the title. */
  readonly sub: string;
  /** At the foot of the body; empty where the slide has one under its title already. */
  readonly remark: string;
  readonly parts: readonly SlidePart[];
  readonly source: string;
  readonly asOf: string;
  /** Paragraphs. */
  readonly notes: readonly string[];
}

/** A briefing as slides for another program. */
export interface SlidesContent {
  readonly title: string;
  /** Who says this, and that nobody official does. */
  readonly imprint: string;
  readonly locale: Locale;
  readonly slides: readonly SlideContent[];
}
