import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { readCharacterMap } from './character-map.ts';
import { readTables } from './sfnt.ts';

/** A font package: many slices, each with the range of characters it serves. */
export interface Source {
  readonly name: string;
  readonly version: string;
  /** The slice that draws this character, if one does. */
  readonly sliceFor: (character: string) => Promise<Slice | undefined>;
}

export interface Slice {
  readonly file: string;
  readonly font: Buffer;
  readonly codes: ReadonlySet<number>;
}

interface Choice {
  readonly axis?: 'wght' | 'opsz';
  readonly only?: readonly string[];
}

const FOLDER = 'node_modules/@fontsource-variable';
// One file of all traditional characters that lacks common ones; the numbered slices cover what it does.
const SKIPPED = ['chinese-traditional'];

/** Opens a package under node_modules: the files with this axis beside the weight, and of these the `only` slices. */
export async function openSource(name: string, { axis = 'wght', only }: Choice = {}): Promise<Source> {
  const json = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(`${FOLDER}/${name}/${file}`, 'utf8'));
  const ranges = Object.entries((await json('unicode.json')) as Record<string, string>)
    .map(([key, list]) => ({ key: key.replace(/[[\]]/g, ''), covers: rangeTest(list) }))
    .filter(({ key }) => (only ? only.includes(key) : !SKIPPED.includes(key)));
  const { version } = (await json('package.json')) as { version: string };
  const slices = new Map<string, Promise<Slice>>();
  const open = (key: string) => {
    const slice = slices.get(key) ?? openSlice(`${FOLDER}/${name}/files/${name}-${key}-${axis}-normal.woff2`);
    slices.set(key, slice);
    return slice;
  };
  const sliceFor = async (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    for (const { key, covers } of ranges) {
      if (!covers(code)) continue;
      const slice = await open(key);
      if (slice.codes.has(code)) return slice;
    }
    return undefined;
  };
  return { name, version, sliceFor };
}

async function openSlice(file: string): Promise<Slice> {
  const font = await readFile(file);
  const unpacked = await subsetFont(font, undefined, { keepAllGlyphs: true, targetFormat: 'truetype' });
  return { file, font, codes: new Set(readCharacterMap(readTables(unpacked)).keys()) };
}

function rangeTest(list: string): (code: number) => boolean {
  const ranges = list.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  });
  return (code) => ranges.some(([first, last]) => code >= first && code <= last);
}
