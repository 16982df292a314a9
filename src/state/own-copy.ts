import { create } from 'zustand';
import type { Examination } from '#src/facts/examine-copy.ts';

/** A copy of the document that the reader opened: kept in the page's memory only, and gone with it. */
export interface OwnCopy {
  /** What its file is called. */
  readonly name: string;
  /** The edition it was held against. */
  readonly edition: string;
  /** Byte for byte the file that the edition was taken from. */
  readonly isExact: boolean;
  readonly examination: Examination;
}

export const useOwnCopy = create<{ readonly copy: OwnCopy | null }>()(() => ({ copy: null }));

export const keepOwnCopy = (copy: OwnCopy | null) => useOwnCopy.setState({ copy });
