import subsetFont from 'subset-font';
import { cached } from './cache.ts';
import { mergeSlices, type Fidelity } from './merge.ts';
import { renamed } from './names.ts';
import { readTables, writeTables, type Tables } from './sfnt.ts';
import type { Slice, Source } from './sources.ts';

/** Where on its axes a face is held: at a value, or from one value (the default) to another. */
export type Axes = Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;

export interface Face {
  readonly family: string;
  readonly source: Source;
  /** The characters the face draws, each of which the source has. */
  readonly characters: readonly string[];
  readonly axes: Axes;
}

const COPYRIGHT_AND_LICENCE = [0, 13, 14];
// Kerning, marks, ligatures and the kinds of figures the pages ask for; small capitals and the like go.
const LATIN_FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'liga', 'locl', 'lnum', 'pnum', 'tnum'];
const UNUSED_BY_HAN = ['HVAR', 'VVAR', 'MVAR', 'STAT', 'BASE', 'GDEF', 'GPOS', 'GSUB', 'vhea', 'vmtx', 'gasp'];

const variationOf = (axes: Axes) =>
  Object.fromEntries(
    Object.entries(axes).map(([tag, at]) => [tag, typeof at === 'number' ? at : { ...at, default: at.min }]),
  );

/** From coarse to fine is the order of size; the first that fits the room is taken, the last in any case. */
const FIDELITIES: readonly Fidelity[] = [
  { tolerance: 1, grid: 1, boldGrid: 1 },
  { tolerance: 1, grid: 1, boldGrid: 2 },
  { tolerance: 2, grid: 1, boldGrid: 2 },
  { tolerance: 2, grid: 2, boldGrid: 2 },
  { tolerance: 2, grid: 2, boldGrid: 4 },
];

export interface CutFont {
  readonly bytes: Buffer;
  /** How the outlines were simplified; a Latin face is kept as drawn. */
  readonly fidelity: Fidelity | undefined;
}

const keyOf = ({ family, source, characters, axes }: Face) => [
  family,
  `${source.name}@${source.version}`,
  characters.join(''),
  axes,
];

const pack = (tables: Tables) =>
  subsetFont(writeTables(tables), undefined, {
    keepAllGlyphs: true,
    targetFormat: 'woff2',
    preserveNameIds: COPYRIGHT_AND_LICENCE,
  });

async function sliceOf({ source, family }: Face, character: string): Promise<Slice> {
  const slice = await source.sliceFor(character);
  if (!slice) throw new Error(`${family} has no "${character}".`);
  return slice;
}

/** A face of one slice, with its kerning and figure styles. */
export async function cutLatin(face: Face): Promise<CutFont> {
  const bytes = await cached(keyOf(face), async () => {
    const slice = await sliceOf(face, face.characters[0] ?? ' ');
    const font = await subsetFont(slice.font, face.characters.join(''), {
      targetFormat: 'truetype',
      variationAxes: variationOf(face.axes),
      keepFeatures: LATIN_FEATURES,
      noHinting: true,
      dropTables: ['STAT', 'BASE'],
      preserveNameIds: COPYRIGHT_AND_LICENCE,
    });
    const tables = readTables(font);
    return pack(tables.set('name', renamed(tables, face.family)));
  });
  return { bytes, fidelity: undefined };
}

/** A face merged from the slices its characters lie in, as finely drawn as `room` bytes allow. */
export async function cutHan(face: Face, room: number): Promise<CutFont> {
  let slices: Promise<Tables[]> | undefined;
  for (const fidelity of FIDELITIES) {
    const bytes = await cached([...keyOf(face), fidelity], async () => {
      slices ??= subsetSlices(face);
      const tables = mergeSlices(await slices, fidelity);
      return pack(tables.set('name', renamed(tables, face.family)));
    });
    if (bytes.length <= room || fidelity === FIDELITIES.at(-1)) return { bytes, fidelity };
  }
  throw new Error('There is no fidelity to try.');
}

async function subsetSlices(face: Face): Promise<Tables[]> {
  const wanted = new Map<Slice, string[]>();
  for (const character of face.characters) {
    const slice = await sliceOf(face, character);
    wanted.set(slice, [...(wanted.get(slice) ?? []), character]);
  }
  const subsets: Tables[] = [];
  for (const [slice, characters] of wanted) {
    const font = await subsetFont(slice.font, characters.join(''), {
      targetFormat: 'truetype',
      variationAxes: variationOf(face.axes),
      keepFeatures: [],
      noHinting: true,
      dropTables: UNUSED_BY_HAN,
      preserveNameIds: COPYRIGHT_AND_LICENCE,
    });
    subsets.push(readTables(font));
  }
  return subsets;
}
