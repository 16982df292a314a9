import { han } from 'virtual:han';
import type { HanForms } from './fold.ts';

/** What Traditional and Simplified share, for every character of the atlas. Only the search loads it. */
export const HAN_FORMS: HanForms = new Map(
  Array.from({ length: han.length / 2 }, (_, at) => [han.charAt(2 * at), han.charAt(2 * at + 1)] as const),
);
