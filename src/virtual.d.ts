declare module 'virtual:editions' {
  import type { EditionData } from '#src/facts/edition.ts';

  /** A loader for each bundled edition, by id. */
  export const editions: Readonly<Record<string, () => Promise<EditionData>>>;
}

declare module 'virtual:han' {
  /** Pairs of Han characters: another form, and the one that stands for all. */
  export const han: string;
}

declare module 'virtual:build' {
  /** The version of the atlas, and the ISO day it was built. */
  export const build: { readonly version: string; readonly day: string };
}
