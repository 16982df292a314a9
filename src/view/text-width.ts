import { balanceLines } from './line-breaks.ts';

/** Em widths of the bundled Latin at semibold, measured and rounded up to a fiftieth, with the signs that have them. */
const EMS: readonly (readonly [em: number, signs: string])[] = [
  [0.2, ' '],
  [0.3, 'ijlI.,’'],
  [0.38, 'frt-()'],
  [0.48, 'csz'],
  [0.52, 'aegvxyFJLY0123456789'],
  [0.58, 'bdhknopquACESTVXZ'],
  [0.6, 'BKPR'],
  [0.68, 'DGHNOQU&'],
  [0.76, 'wM'],
];
const EM_OF = new Map(EMS.flatMap(([em, signs]) => Array.from(signs, (sign) => [sign, em])));
const WIDEST_LATIN = 0.86;
const FIRST_HAN = '\u2e80';

/** Han and full-width signs take one em. */
const emOf = (sign: string) => (sign >= FIRST_HAN ? 1 : (EM_OF.get(sign) ?? WIDEST_LATIN));

/** How wide a line of semibold text is at a size in px; a little more than it measures. */
export const textWidth = (line: string, size: number) => Array.from(line, emOf).reduce((sum, em) => sum + em, 0) * size;

/** A label in as few lines of at most this width in px as there can be. A word wider than that keeps a line of its own. */
export const labelLines = (label: string, size: number, width: number): readonly string[] =>
  balanceLines(label, { width, measure: (text) => textWidth(text, size) });
