import { expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { canonicalJson, checksumOf } from './checksum.ts';
import { readDeckBytes, writeDeck } from './deck-file.ts';
import { sayFault, sayWhere } from './deck-fault.ts';
import { parseDeck } from './parse-deck.ts';
import { sampleDeck } from './sample-deck.ts';
import { hasStatement } from './statements.ts';

const edition = indexEdition(readEdition('2023'));
const isStated = (id: string) => hasStatement(edition, id);
const file = writeDeck(sampleDeck);

/** Numbers below a bound, the same in every run. */
function seeded(seed: number) {
  let state = seed >>> 0 || 1;
  return (below: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}
type Next = ReturnType<typeof seeded>;

interface Leaf {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function leavesOf(value: unknown): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...leavesOf(holder[key])]);
}

const JUNK: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  ' ',
  '{',
  '<script>',
  'x'.repeat(20_000),
  [],
  {},
  [[]],
  '__proto__',
  'Ａ',
];

/** A change of the value inside a file, the sum made to fit or left as it was. */
function changed(next: Next, change: (leaf: Leaf) => void): string {
  const value = JSON.parse(file) as Record<string, unknown>;
  const leaves = leavesOf(value);
  const leaf = leaves[next(leaves.length)];
  if (leaf) change(leaf);
  const { checksum: _, ...rest } = value;
  const isSealed = next(2) === 0 && Object.hasOwn(value, 'checksum');
  return JSON.stringify(isSealed ? { ...rest, checksum: checksumOf(rest) } : value);
}

const deep = (depth: number): unknown => (depth === 0 ? 1 : [deep(depth - 1)]);

const MUTATIONS: readonly ((next: Next) => string)[] = [
  (next) => file.slice(0, next(file.length)),
  (next) => file.slice(1 + next(file.length - 1)),
  (next) => {
    const at = next(file.length);
    return file.slice(0, at) + String.fromCharCode(33 + next(90)) + file.slice(at + 1);
  },
  (next) => {
    const at = next(file.length);
    return file.slice(0, at) + file.slice(at + 1 + next(12));
  },
  (next) => {
    const at = next(file.length);
    return file.slice(0, at) + file.slice(next(file.length)) + file.slice(at);
  },
  (next) => changed(next, ({ holder, key }) => void (holder[key] = JUNK[next(JUNK.length)])),
  (next) => changed(next, ({ holder, key }) => void delete holder[key]),
  (next) => changed(next, ({ holder }) => void (holder[`extra${next(9)}`] = 1)),
  (next) => changed(next, ({ holder, key }) => void (holder[key] = deep(3 + next(40)))),
  (next) => changed(next, ({ holder, key }) => void (holder[key] = Object.values(holder)[next(3)])),
  (next) => changed(next, ({ holder, key }) => void (holder[key] = `${String(holder[key])}-${next(99)}`)),
  (next) =>
    changed(next, ({ holder }) =>
      Object.defineProperty(holder, ['__proto__', 'constructor', 'prototype'][next(3)] ?? '', {
        value: { isAdmin: true },
        enumerable: true,
      }),
    ),
  (next) => file.replace(/"checksum": "\w+"/, `"checksum": "${checksumOf(next(1e9))}"`),
];

/** What a text says, be it laid out otherwise; the text itself where it is no JSON. */
function saidBy(text: string): string {
  try {
    return canonicalJson(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return text;
  }
}

/** A file that someone sealed again says what they mean: it is another briefing, and no file that was spoilt. */
function isSealedAgain(text: string): boolean {
  try {
    const { checksum, ...rest } = JSON.parse(text) as Record<string, unknown>;
    return checksum === checksumOf(rest) && parseDeck(rest, isStated).ok;
  } catch {
    return false;
  }
}

/** Every value of a deck by its path, lists included. */
function valuesIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, JSON.stringify(value)]];
  const inner = Object.entries(value).flatMap(([key, one]) => valuesIn(one, `${path}.${key.replace(/^\d+$/, '#')}`));
  return [[path, String(Object.keys(value).length)], ...inner];
}

/** Where another deck differs from ours. */
function pathsChanged(text: string): readonly string[] {
  const ours = new Map(valuesIn(sampleDeck).map(([path, value], at) => [at, `${path} ${value}`]));
  const { checksum: _, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return valuesIn(rest).flatMap(([path, value], at) => (ours.get(at) === `${path} ${value}` ? [] : [path]));
}

interface Corrupted {
  readonly texts: readonly string[];
  /** How many changes were none: the same briefing laid out otherwise. */
  readonly same: number;
  /** Those that were made whole, another sound briefing with the sum that belongs to it: what they changed. */
  readonly sealed: readonly string[];
}

/** What a sealed file may say otherwise and still be a briefing: words, names, and what was once stated. */
const MEANT =
  /^\.slides\.#\.(?:id|(?:heading|caption|notes)\.(?:en|tc|sc)|rests\.#\.(?:statement|was)|shows\.#\.(?:exhibit|mark|lane))$/;

/** A thousand files that are truly spoilt: a change that leaves a sound briefing is replaced by the next. */
function corrupted(): Corrupted {
  const texts: string[] = [];
  let same = 0;
  const sealed: string[] = [];
  for (let seed = 1; texts.length < 1000; seed += 1) {
    const text = MUTATIONS[seed % MUTATIONS.length]?.(seeded(seed * 2_654_435_761)) ?? '';
    if (saidBy(text) === saidBy(file)) same += 1;
    else if (isSealedAgain(text)) sealed.push(...pathsChanged(text));
    else texts.push(text);
  }
  return { texts, same, sealed };
}

test('a thousand corrupted files are a thousand times turned away with reason and path, the stored deck untouched', () => {
  const storage = new Map([['kept', file]]);
  const { texts, same, sealed } = corrupted();
  // The seeds are fixed, so that a change of the parser or of the mutations shows here.
  expect({ same, sealed: sealed.length }).toEqual({ same: 62, sealed: 36 });
  expect(sealed.filter((path) => !MEANT.test(path))).toEqual([]);
  const taken: string[] = [];
  const untold: string[] = [];
  for (const text of texts) {
    const parsed = readDeckBytes(new TextEncoder().encode(text), isStated);
    if (parsed.ok) {
      storage.set('kept', writeDeck(parsed.deck));
      taken.push(text.slice(0, 80));
      continue;
    }
    const said = parsed.faults.flatMap((fault) =>
      LOCALES.map((locale) => [sayWhere(fault, locale), sayFault(fault, locale)]),
    );
    if (said.length === 0 || said.some(([where, why]) => !where || !why)) untold.push(text.slice(0, 80));
  }
  expect(texts).toHaveLength(1000);
  expect({ taken, untold }).toEqual({ taken: [], untold: [] });
  expect(storage.get('kept')).toBe(file);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('with its old sum no changed file is taken for another deck', () => {
  const before = canonicalJson(sampleDeck);
  const taken = Array.from({ length: 1000 }, (_, seed) => {
    const next = seeded((seed + 1) * 40_503);
    const at = next(file.length);
    const text = file.slice(0, at) + String.fromCharCode(33 + next(90)) + file.slice(at + 1);
    const parsed = readDeckBytes(new TextEncoder().encode(text), isStated);
    return parsed.ok ? canonicalJson(parsed.deck) : null;
  });
  expect(taken.filter((deck) => deck !== null && deck !== before)).toEqual([]);
  expect(taken.filter((deck) => deck === null).length).toBeGreaterThan(800);
});
