declare module 'virtual:editions' {
  import type { EditionData } from '#src/facts/edition.ts';

  /** A loader for each bundled edition, by id. */
  export const editions: Readonly<Record<string, () => Promise<EditionData>>>;
}

declare module 'virtual:entity-notes' {
  import type { Locale } from '#src/i18n/locales.ts';

  /** A loader for each language of what the entities of each bundled edition are, by the id of the entity. */
  export const notes: Readonly<
    Record<string, Readonly<Record<Locale, () => Promise<Readonly<Record<string, string>>>>>>
  >;
}

declare module 'virtual:series' {
  import type { SeriesData } from '#src/facts/series.ts';

  /** What was read outside the document, in alphabetical order. */
  export const series: readonly SeriesData[];
}

declare module 'virtual:han' {
  /** Pairs of Han characters: another form, and the one that stands for all. */
  export const han: string;
}

declare module 'virtual:build' {
  /**
   * The version of the atlas, the ISO day it was built, a name that builds of other sources do not have, and whether this
   * is the one file that needs no host.
   */
  export const build: {
    readonly version: string;
    readonly day: string;
    readonly id: string;
    readonly portable: boolean;
  };
}
