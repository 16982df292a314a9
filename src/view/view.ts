import type { EventDate } from '#src/facts/dates.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Nature, Status, Unit } from '#src/facts/vocabulary.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import type { LaneRow, LanesView } from './lanes.ts';
import type { CardsView } from './cards.ts';
import type { CeilingView } from './ceiling.ts';
import type { ListedView } from './listed.ts';
import type { NamesView } from './names.ts';
import type { RatioView } from './ratio.ts';
import type { RemainderView } from './remainder.ts';
import type { ReportsView } from './reports.ts';
import type { SeriesRow, SeriesView } from './series.ts';
import type { StacksView } from './stacks.ts';
import type { StepRow, StepsView } from './steps.ts';
import type { TalliesView } from './tallies.ts';
import type { TreeView } from './tree.ts';

/** The five series colours of the look, and the hatch for what the document does not itemise. */
export type Ink = 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'hatch';

/** One datum of a drawing. The key is stable: it stands in addresses. */
export interface Row<U extends Unit = Unit> {
  readonly key: string;
  readonly label: string;
  /** The label in a language that follows the first, and which that is. */
  readonly second?: { readonly label: string; readonly lang: string };
  readonly figure: Figure<U>;
  readonly ink: Ink;
}

/** One dated statement of the document. */
export interface EventRow {
  readonly key: string;
  readonly label: string;
  readonly date: EventDate;
  readonly status: Status;
  readonly sentence: { readonly section: string; readonly sentence: number };
}

/** A label that a strip writes at one of its events. */
export interface StripLabel {
  readonly key: string;
  readonly lines: readonly string[];
  /** Stands higher, clear of the label beside it. */
  readonly high: boolean;
}

/** One place on the map. Positions never come from the document. */
export interface PlaceRow {
  readonly key: string;
  readonly label: string;
  readonly lon: number;
  readonly lat: number;
  readonly planned: boolean;
}

/** Something the document names that has neither number nor date of its own; `said` stands in place of one. */
export interface NamedRow {
  readonly key: string;
  readonly label: string;
  readonly said: string;
  /** Ids of the facts that name it. */
  readonly facts: readonly string[];
  /** Id of its entity, where no fact names it: it stands where the entity is first named. */
  readonly entity?: string;
}

/** A rule of two tiers as one line: the break, the rate on each side of it, that it has no end, and the reader's point. */
export type SlopeRows = readonly [
  limit: Row<'HKD'>,
  first: Row<'percent'>,
  rest: Row<'percent'>,
  open: NamedRow,
  point: Row<'HKD'>,
];

/** What stands beside the parts of such a line; the axes are told the scale of their ticks (" million", "萬"). */
export interface SlopeWords {
  readonly across: (scale: string) => string;
  readonly up: (scale: string) => string;
  readonly ofFirst: readonly string[];
  readonly ofRest: string;
  readonly noLimit: string;
  readonly spent: string;
  readonly deducted: string;
}

/** One kind of money, in a lane of its own: kinds are never added together. */
export interface Lane {
  readonly nature: Nature;
  readonly name: string;
  readonly more: string;
}

/** Width classes in px: a drawing has one fixed size in each, and the page keeps the rest as margin. */
export const WIDTHS = { narrow: 320, wide: 576, full: 900 } as const;
export type WidthClass = keyof typeof WIDTHS;
/** The classes of a drawing that never takes the whole page. */
export type HalfWidth = Exclude<WidthClass, 'full'>;
export const halfOf = (width: WidthClass): HalfWidth => (width === 'full' ? 'wide' : width);

/** What an exhibit takes of the page: half of it beside another, or all of it. */
export type Span = 'half' | 'full';

/** The width classes a drawing is made in, narrowest first. */
export const CLASSES: Readonly<Record<Span, readonly WidthClass[]>> = {
  half: ['narrow', 'wide'],
  full: ['narrow', 'wide', 'full'],
};

/** Bars of one quantity under its own heading; panels of a drawing share their scale and never a bar. */
export interface Panel {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** A step the document says is to come, or is done, without any date. */
export interface EventlessRow extends NamedRow {
  readonly status: Status;
}

export type View =
  | CardsView
  | CeilingView
  | ListedView
  | NamesView
  | RatioView
  | RemainderView
  | ReportsView
  | SeriesView
  | StacksView
  | StepsView
  | LanesView
  | TalliesView
  | TreeView
  | { readonly kind: 'bars'; readonly unit: Unit; readonly rows: readonly Row[] }
  | {
      readonly kind: 'strip';
      readonly rows: readonly EventRow[];
      readonly labels: readonly StripLabel[];
      /** From this ISO day on, what the document says is a plan; `note` says so. */
      readonly written: { readonly from: string; readonly note: string };
      readonly peak: string;
    }
  | { readonly kind: 'places'; readonly rows: readonly PlaceRow[] }
  | { readonly kind: 'tiles'; readonly rows: readonly Row[] }
  | {
      readonly kind: 'units';
      /** How many of what is counted one square stands for. */
      readonly each: number;
      /** What the squares are counted as, the coloured block first; together they are the whole. */
      readonly blocks: readonly Row[];
      /** What the first block is made up of, in shares that close at a hundred. */
      readonly parts: readonly Row<'percent'>[];
      readonly rows: readonly Row[];
      /** What one square is, and what the last one stands for. */
      readonly note: string;
    }
  | { readonly kind: 'panels'; readonly unit: Unit; readonly panels: readonly Panel[]; readonly rows: readonly Row[] }
  | { readonly kind: 'split'; readonly whole: Row; readonly parts: readonly Row[]; readonly rows: readonly Row[] }
  | {
      readonly kind: 'cells';
      readonly rows: readonly (NamedRow | Row)[];
      /** Cells that are filled, one for each named row. */
      readonly named: readonly NamedRow[];
      /** How many cells stay hatched. */
      readonly rest: Row;
    }
  | {
      readonly kind: 'squares';
      readonly rows: readonly (Row | EventlessRow)[];
      readonly areas: readonly Row<'hectares'>[];
      /** What the document plans without a date or a size. */
      readonly plans: readonly EventlessRow[];
    }
  | {
      readonly kind: 'slopes';
      readonly rows: SlopeRows;
      /** What the reader put in, on the axis across. */
      readonly spend: Figure<'HKD'>;
      readonly words: SlopeWords;
    }
  | {
      readonly kind: 'commitments';
      /** Those of one lane stand together; which lane, says the nature of the figure. */
      readonly rows: readonly Row<'HKD'>[];
      readonly lanes: readonly Lane[];
      /** Heads the part for what has no date. */
      readonly undated: string;
    };

/** A row of any view. */
export type ViewRow = Row | StepRow | LaneRow | SeriesRow | EventRow | PlaceRow | NamedRow;
export type Kind = View['kind'];
export type ViewOf<K extends Kind> = Extract<View, { kind: K }>;

/** Bars of one unit on one axis from zero. Figures of another unit do not compile. */
export const bars = <U extends Unit>(unit: U, rows: readonly Row<NoInfer<U>>[]): ViewOf<'bars'> => ({
  kind: 'bars',
  unit,
  rows,
});

/** Makes rows whose labels are kept by key. */
export const rowMaker =
  <K extends string>(labels: Readonly<Record<K, Localized>>, locale: Locale) =>
  <U extends Unit>(key: K, figure: Figure<U>, ink: Ink): Row<U> => ({ key, label: labels[key][locale], figure, ink });

/** Figures of unlike units side by side, each with its own unit and date: nothing is drawn to a scale. */
export const tiles = (rows: readonly Row[]): ViewOf<'tiles'> => ({ kind: 'tiles', rows });

/** A whole as squares of `each`, whose first block opens into its parts. */
export const units = (view: Omit<ViewOf<'units'>, 'kind' | 'rows'>): ViewOf<'units'> => ({
  kind: 'units',
  rows: [...view.blocks, ...view.parts],
  ...view,
});

/** Unlike quantities of one unit in panels of their own, to one scale. */
export const panels = (unit: Unit, all: readonly Panel[]): ViewOf<'panels'> => ({
  kind: 'panels',
  unit,
  panels: all,
  rows: all.flatMap(({ rows }) => rows),
});

/** A printed whole and its printed parts as one bar. */
export const split = <U extends Unit>(whole: Row<U>, parts: readonly Row<NoInfer<U>>[]): ViewOf<'split'> => ({
  kind: 'split',
  whole,
  parts,
  rows: [whole, ...parts],
});

/** A count as cells: those that the document names, and the rest. */
export const cells = (named: readonly NamedRow[], rest: Row): ViewOf<'cells'> => ({
  kind: 'cells',
  named,
  rest,
  rows: [...named, rest],
});

/** Areas as squares of one scale, and what is planned without a size. */
export const squares = (areas: readonly Row<'hectares'>[], plans: readonly EventlessRow[]): ViewOf<'squares'> => ({
  kind: 'squares',
  areas,
  plans,
  rows: [...areas, ...plans],
});
