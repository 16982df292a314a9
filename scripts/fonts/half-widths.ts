import { boxOf, type Outline } from './outlines.ts';

/** A mark of one em whose ink needs half of it, and how far the ink must move to stand in the first half. */
export interface HalfWidth {
  readonly glyph: number;
  readonly placement: number;
}

interface Mark {
  readonly code: number | undefined;
  readonly outline: Outline;
  readonly advance: number;
}

const MARKS = '「『（《〈【〔［｛“‘」』）》〉】〕］｝”’，。、；：！？';
// Ink may reach a little over its half, as in the fonts' own tables.
const OVERHANG = 0.03;

/** Full-width punctuation that may be set half as wide, so that `text-spacing-trim` has something to trim with. */
export function halfWidthsOf(marks: readonly Mark[], em: number): HalfWidth[] {
  return marks.flatMap(({ code, outline, advance }, glyph) => {
    if (code === undefined || advance !== em || !MARKS.includes(String.fromCodePoint(code))) return [];
    const [left = 0, , right = 0] = boxOf(outline);
    const start = [0, em / 4, em / 2].find((at) => left >= at - em * OVERHANG && right <= at + em / 2 + em * OVERHANG);
    return start === undefined ? [] : [{ glyph, placement: -Math.round(start) }];
  });
}

const u16 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => bytes.writeUInt16BE(value & 0xffff, i * 2));
  return bytes;
};
const tag = (text: string) => Buffer.from(text, 'latin1');

// One adjustment of position and advance for all glyphs that move as far (single positioning, format 1).
function subtable(placement: number, em: number, glyphs: readonly number[]): Buffer {
  const moveAndAdvance = 5;
  return u16(1, 10, moveAndAdvance, placement, -em / 2, 1, glyphs.length, ...glyphs);
}

/** The table `GPOS` with the one feature `halt`, which is off unless the browser or a style asks for it. */
export function writeHalfWidths(halves: readonly HalfWidth[], em: number): Buffer {
  const placements = [...new Set(halves.map(({ placement }) => placement))];
  const subtables = placements.map((placement) =>
    subtable(
      placement,
      em,
      halves.filter((half) => half.placement === placement).map(({ glyph }) => glyph),
    ),
  );
  const scripts = Buffer.concat([u16(1), tag('DFLT'), u16(8, 4, 0, 0, 0xffff, 1, 0)]);
  const features = Buffer.concat([u16(1), tag('halt'), u16(8, 0, 1, 0)]);
  let offset = 6 + subtables.length * 2;
  const offsets = subtables.map(({ length }) => (offset += length) - length);
  const lookups = Buffer.concat([u16(1, 4, 1, 0, subtables.length, ...offsets), ...subtables]);
  return Buffer.concat([
    u16(1, 0, 10, 10 + scripts.length, 10 + scripts.length + features.length),
    scripts,
    features,
    lookups,
  ]);
}
