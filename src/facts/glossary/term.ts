import type { Localized } from '#src/i18n/locales.ts';

/** What a term means, in our own words, and what it has to do with. */
export interface TermWords {
  readonly name: Localized;
  /** Other names a reader may look for. */
  readonly aliases?: Localized<readonly string[]>;
  /** One sentence or two, without digits. */
  readonly definition: Localized;
  /** Ids of facts that show the term at work. */
  readonly facts?: readonly string[];
  /** Ids of entities it names or is about. */
  readonly entities?: readonly string[];
}

/** Terms by their id, which stands in addresses. */
export type Terms = Readonly<Record<string, TermWords>>;
