import type { Localized } from '#src/i18n/locales.ts';

/** A programme of the Innovation and Technology Fund, by all names that official pages give it. */
export interface Programme {
  readonly id: string;
  /** Official names, the newest first: a programme that was renamed stays one. */
  readonly names: readonly Localized[];
  /** Short forms, in the order of the names. */
  readonly short: readonly string[];
  /** Other ways of writing it in English. */
  readonly also: readonly string[];
  /** Its entity in the document, where the document names it. */
  readonly entity?: string;
  /** The id of where its names were read: `sources.json` beside the data. */
  readonly source: string;
}

/** Programmes by names that were read outside the document. */
export interface Programmes {
  readonly about: string;
  readonly programmes: readonly Programme[];
}
