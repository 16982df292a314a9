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

// How often each character stands in a thousand of the atlas's own English pages, the space included.
const FREQUENCIES: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'space 167 e 90 n 68 t 67 o 62 a 58 i 46 s 42 r 42 d 29 h 28 l 27 c 27 u 19 m 18 g 17 p 15 f 14 2 12 0 11 y 10 ' +
    'b 9 , 8 w 7 T 7 v 7 1 5 . 5 S 5 H 5 I 5 K 4 C 4 P 4 k 3 : 3 A 3 3 3 D 3 F 3 M 2 R 2 5 2 4 2 E 2 L 2 9 2 $ 2 O 2 ' +
    'G 2 B 1 8 1 N 1 7 1 - 1 j 1 & 1 x 1 6 1 W 1 % 1'
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
