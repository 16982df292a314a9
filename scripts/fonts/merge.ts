import { readCharacterMap, writeCharacterMap } from './character-map.ts';
import { halfWidthsOf, writeHalfWidths } from './half-widths.ts';
import { readAdvances, rescale, unitsPerEm, writeMetrics } from './metrics.ts';
import { readOutlines, writeOutlines } from './outlines.ts';
import { tableOf, type Tables } from './sfnt.ts';
import { simplify, type Glyph } from './simplify.ts';
import { readShifts, writeShifts } from './variations.ts';

/** How exactly the drawings are kept, in thousandths of an em. */
export interface Fidelity {
  /** The farthest a curve may leave its place. */
  readonly tolerance: number;
  /** The step of the grid on which points of the regular weight lie. */
  readonly grid: number;
  /** The step in which points move towards the bold end; a multiple of `grid`. */
  readonly boldGrid: number;
}

interface Drawn extends Glyph {
  readonly code: number | undefined;
  readonly advance: number;
}

const SIMPLE_KEPT = ['OS/2', 'hhea', 'post', 'name', 'fvar', 'avar'];
const POST_WITHOUT_NAMES = 0x00030000;

/** One font of several slices of one family: the box for a missing character first, then all by code point. */
export function mergeSlices(slices: readonly Tables[], fidelity: Fidelity): Tables {
  const [first] = slices;
  if (!first) throw new Error('No slice to merge.');
  if (slices.some((slice) => unitsPerEm(slice) !== unitsPerEm(first))) throw new Error('Slices of different scale.');
  const drawn = [missingBox(first), ...slices.flatMap(charactersOf)]
    .sort((a, b) => (a.code ?? -1) - (b.code ?? -1))
    .map(({ code, advance, ...glyph }) => ({
      code,
      advance: Math.round(advance / fidelity.grid),
      ...settle(simplify(glyph, fidelity.tolerance), fidelity),
    }));
  const outlines = drawn.map(({ outline }) => outline);
  const advances = drawn.map(({ advance }) => advance);
  const kept: Tables = new Map([...first].filter(([tag]) => SIMPLE_KEPT.includes(tag)));
  const merged: Tables = new Map([...kept, ...writeMetrics(rescale(first, fidelity.grid), outlines, advances)]);
  const post = Buffer.from(tableOf(merged, 'post').subarray(0, 32));
  post.writeUInt32BE(POST_WITHOUT_NAMES, 0);
  merged.set('post', post);
  merged.set('cmap', writeCharacterMap(new Map(drawn.flatMap(({ code }, glyph) => (code ? [[code, glyph]] : [])))));
  for (const [tag, bytes] of Object.entries(writeOutlines(outlines))) merged.set(tag, bytes);
  const em = unitsPerEm(merged);
  const halves = halfWidthsOf(drawn, em);
  if (halves.length > 0) merged.set('GPOS', writeHalfWidths(halves, em));
  const shifts = drawn.flatMap(({ shift }) => shift ?? []);
  return shifts.length === drawn.length ? merged.set('gvar', writeShifts(shifts)) : merged;
}

function glyphsOf(slice: Tables): (Glyph & { advance: number })[] {
  const outlines = readOutlines(slice);
  const shifts = slice.has('gvar') ? readShifts(slice, outlines) : [];
  const advances = readAdvances(slice);
  return outlines.map((outline, i) => ({ outline, shift: shifts[i], advance: advances[i] ?? 0 }));
}

function missingBox(slice: Tables): Drawn {
  const [box] = glyphsOf(slice);
  if (!box) throw new Error('A font without glyphs.');
  return { ...box, code: undefined };
}

function charactersOf(slice: Tables): Drawn[] {
  const glyphs = glyphsOf(slice);
  return [...readCharacterMap(slice)].flatMap(([code, glyph]) => {
    const drawn = glyphs[glyph];
    return drawn ? [{ ...drawn, code }] : [];
  });
}

function settle({ outline, shift }: Glyph, { grid, boldGrid }: Fidelity): Glyph {
  const place = (value: number) => Math.round(value / grid);
  const move = (value: number) => Math.round(value / boldGrid) * (boldGrid / grid);
  return {
    outline: { ...outline, x: outline.x.map(place), y: outline.y.map(place) },
    shift: shift && { x: shift.x.map(move), y: shift.y.map(move) },
  };
}
