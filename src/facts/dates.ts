/** How precisely the document dates an event; each kind has its own mark. */
export const EVENT_DATE_KINDS = [
  'day',
  'month',
  'half-year',
  'year',
  'financial-year',
  'year-end',
  'phased-from-year-end',
  'since',
  'earliest',
  'every-year',
] as const;
export type EventDateKind = (typeof EVENT_DATE_KINDS)[number];

/**
 * When something happened, as an interval as wide as the document is vague: `from` and `to` are ISO days,
 * both included. `since` and `phased-from-year-end` go on after `to`; `earliest` may come any time after
 * `from` and has no `to`; `every-year` has neither, only its month (1-12).
 */
export type EventDate =
  | { readonly kind: Exclude<EventDateKind, 'earliest' | 'every-year'>; readonly from: string; readonly to: string }
  | { readonly kind: 'earliest'; readonly from: string }
  | { readonly kind: 'every-year'; readonly month: number };

/**
 * The cut-off the document gives a value. `month-end` is "as at end October 2022", `month` is "as at November 2022".
 * `not-stated` is an answer of its own: two undated figures are not known to be of one date.
 */
export type AsOf = { readonly kind: 'month-end' | 'month'; readonly month: string } | 'not-stated';
