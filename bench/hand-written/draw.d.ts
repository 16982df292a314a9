/** Running text: plain words, and figures with the statement they come from. */
export type Text = readonly (string | { readonly fact: string; readonly said: string })[];

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly said: string;
  readonly range: string;
  readonly ink: string;
  readonly derived: boolean;
}

export interface Dot {
  readonly key: string;
  readonly label: string;
  readonly date: string;
  readonly look: 'solid' | 'hollow' | 'earliest';
}

export interface Spot {
  readonly key: string;
  readonly label: string;
  readonly planned: boolean;
  readonly x: number;
  readonly y: number;
  /** Where the label stands, and whether it ends there. */
  readonly text: { readonly lines: readonly string[]; readonly x: number; readonly y: number; readonly end: boolean };
}

interface Framed {
  readonly title: Text;
  readonly sub: Text;
  readonly note: Text;
}

export type MeasureId = 'share' | 'count';

/** Everything the page says in one language. */
export interface PageData {
  readonly lang: 'en' | 'tc' | 'sc';
  readonly htmlLang: string;
  readonly title: string;
  readonly brand: readonly [name: string, place: string];
  readonly nav: readonly { readonly href: string; readonly label: string }[];
  readonly edition: string;
  readonly pair: readonly Text[];
  readonly pairAsOf: string;
  readonly lede: Text;
  readonly numbers: readonly { readonly said: string; readonly words: Text; readonly asOf: string }[];
  readonly doors: readonly { readonly href: string; readonly label: string }[];
  readonly bars: Framed & {
    readonly measures: readonly { readonly id: MeasureId; readonly label: string }[];
    readonly subs: Readonly<Record<MeasureId, Text>>;
    readonly rows: Readonly<Record<MeasureId, readonly Bar[]>>;
    readonly legend: readonly { readonly ink: string; readonly derived: boolean; readonly label: string }[];
  };
  readonly strip: Framed & {
    readonly first: number;
    readonly last: number;
    /** Where on the axis plans begin, from 0 to 1. */
    readonly plans: number;
    readonly plansNote: string;
    readonly peak: string;
    readonly years: readonly { readonly year: number; readonly dots: readonly Dot[] }[];
    readonly labels: readonly { readonly year: number; readonly lines: readonly string[]; readonly lift: number }[];
  };
  readonly map: Framed & {
    readonly width: number;
    readonly height: number;
    readonly transform: string;
    readonly spots: readonly Spot[];
  };
}

/** The paths of the map, the same in each language. */
export interface BasePaths {
  readonly land: string;
  readonly mainland: string;
  readonly reservoirs: string;
  readonly lines: string;
}

export function drawBase(paths: BasePaths): string;
export function drawHeader(data: PageData): string;
export function drawMain(data: PageData, measure?: MeasureId): string;
export function drawBars(data: PageData, measure: MeasureId): string;
export function drawText(parts: Text): string;
