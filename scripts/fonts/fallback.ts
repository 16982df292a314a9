import subsetFont from 'subset-font';
import { readCharacterMap } from './character-map.ts';
import { readAdvances, unitsPerEm } from './metrics.ts';
import { readTables, tableOf, type Tables } from './sfnt.ts';
import type { Slice } from './sources.ts';

// Characters that a face of either Chinese script has.
const SAMPLE_HAN = '中文';

/** How a font of the reader's system is bent to take the room of ours until ours has come. */
export interface Overrides {
  readonly sizeAdjust: number;
  readonly ascent: number;
  readonly descent: number;
}

// How often each character stands in a thousand of English text, the space included.
const FREQUENCIES: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'space 182 e 104 t 74 a 67 o 61 i 57 n 57 s 52 h 50 r 49 d 35 l 33 u 23 c 23 m 20 f 18 w 19 g 16 y 16 p 16 b 12 ' +
    'v 8 k 6 x 1 j 1 q 1 z 1'
  )
    .split(' ')
    .flatMap((word, i, words) => (i % 2 === 0 ? [[word === 'space' ? ' ' : word, Number(words[i + 1])]] : [])),
);

/** The mean advance of English text, in ems: letters weighed by how often they stand in it. */
export function meanAdvance(advanceOf: (character: string) => number): number {
  const weighed = Object.entries(FREQUENCIES);
  const total = weighed.reduce((sum, [, frequency]) => sum + frequency, 0);
  return weighed.reduce((sum, [character, frequency]) => sum + frequency * advanceOf(character), 0) / total;
}

function advanceIn(tables: Tables): (character: string) => number {
  const map = readCharacterMap(tables);
  const advances = readAdvances(tables);
  const em = unitsPerEm(tables);
  return (character) => (advances[map.get(character.codePointAt(0) ?? 0) ?? 0] ?? 0) / em;
}

/**
 * The overrides that give a system font with this mean advance our mean advance and our line box: the size is scaled
 * by the ratio of the two, and ascent and descent are divided by it, as the browser scales them along.
 */
export async function overridesFor(slice: Slice, axes: Record<string, number>, systemMean: number): Promise<Overrides> {
  const letters = Object.keys(FREQUENCIES).join('');
  const font = await subsetFont(slice.font, letters, { targetFormat: 'truetype', variationAxes: axes });
  const tables = readTables(font);
  const sizeAdjust = meanAdvance(advanceIn(tables)) / systemMean;
  const hhea = tableOf(tables, 'hhea');
  const perEm = unitsPerEm(tables) * sizeAdjust;
  return { sizeAdjust, ascent: hhea.readInt16BE(4) / perEm, descent: -hhea.readInt16BE(6) / perEm };
}

/** The overrides that give a box of this width the room of one of our Chinese characters, and our line box. */
export async function overridesForBox(slice: Slice, box: number): Promise<Overrides> {
  const tables = readTables(await subsetFont(slice.font, SAMPLE_HAN, { targetFormat: 'truetype' }));
  const hhea = tableOf(tables, 'hhea');
  const sizeAdjust = 1 / box;
  const perEm = unitsPerEm(tables) * sizeAdjust;
  return { sizeAdjust, ascent: hhea.readInt16BE(4) / perEm, descent: -hhea.readInt16BE(6) / perEm };
}
