import type { Localized } from '#src/i18n/locales.ts';
import type { AsOf, EventDate } from './dates.ts';
import type { CountingRule, Grade, SeriesSource } from './series.ts';
import type { Nature, Precision, Status, Unit } from './vocabulary.ts';

/** Where a statement stands in the document. `sentence` counts from 1 within its section; the locator occurs once. */
export interface Place {
  readonly section: string;
  readonly sentence: number;
  readonly locator: string;
}

/** Where a number outside the document was read: a point of a series, by which counting rule, and how good the page is. */
export interface OutsideOrigin {
  readonly kind: 'series';
  readonly series: string;
  readonly point: string;
  readonly grade: Grade;
  /** The counting rule, named within its series. */
  readonly rule: CountingRule;
  readonly source: Pick<SeriesSource, 'publisher' | 'title' | 'address' | 'read'>;
  readonly notes: readonly Localized[];
}

/** Where a number comes from: a place in the document, a page outside it, or other figures by a named rule. */
export type Origin =
  | ({ readonly kind: 'stated'; readonly edition: string; readonly counted: boolean } & Place)
  | OutsideOrigin
  | { readonly kind: 'derived'; readonly formula: Localized; readonly from: readonly Figure[] };

/** A number that knows its unit, nature, precision, date and origin. The interface never shows a bare number. */
export interface Figure<U extends Unit = Unit> {
  /** A fact id, `derived:<rule>`, or `series:<series>.<point>`. */
  readonly id: string;
  readonly label: Localized;
  readonly value: number;
  readonly unit: U;
  readonly nature: Nature;
  readonly precision: Precision;
  readonly status: Status;
  readonly asOf: AsOf;
  /** The date of the event the value belongs to (an allocation made in 2018), when the document gives one. */
  readonly event?: EventDate;
  /** Bounds that the rounding of the inputs leaves open, of derived figures. */
  readonly range?: readonly [low: number, high: number];
  /** Ids of the figures this one is already counted inside, nearest first, parents of parents included. */
  readonly partOf: readonly string[];
  /** For a share: the id of the figure it is a share of. */
  readonly base?: string;
  /** Facts the document states in one breath, as one set. */
  readonly group?: string;
  readonly origin: Origin;
}
