import { expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { canonicalJson, checksumOf } from './checksum.ts';
import { readDeckBytes, writeDeck } from './deck-file.ts';
import { sayFault, sayWhere } from './deck-fault.ts';
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

test('of a thousand corrupted files each is turned away with reason and path, or says the very same or another sound deck', () => {
  const before = canonicalJson(sampleDeck);
  const outcomes = { refused: 0, same: 0, sound: 0 };
  const unexplained: string[] = [];
  for (let seed = 1; seed <= 1000; seed += 1) {
    const next = seeded(seed * 2_654_435_761);
    const text = MUTATIONS[seed % MUTATIONS.length]?.(next) ?? '';
    const parsed = readDeckBytes(new TextEncoder().encode(text), isStated);
    if (parsed.ok) {
      // Accepted: nothing but layout changed, or the whole was made a sound deck and sealed again.
      const { checksum, ...rest } = JSON.parse(text) as Record<string, unknown>;
      const isWhole = checksum === checksumOf(parsed.deck) && canonicalJson(rest) === canonicalJson(parsed.deck);
      if (!isWhole) unexplained.push(text.slice(0, 80));
      outcomes[canonicalJson(parsed.deck) === before ? 'same' : 'sound'] += 1;
    } else {
      outcomes.refused += 1;
      const said = parsed.faults.flatMap((fault) =>
        LOCALES.map((locale) => [sayWhere(fault, locale), sayFault(fault, locale)]),
      );
      if (said.length === 0 || said.some(([where, why]) => !where || !why)) unexplained.push(text.slice(0, 80));
    }
  }
  expect(unexplained).toEqual([]);
  // The seeds are fixed, so that a change of the parser shows here.
  expect(outcomes).toEqual({ refused: 917, same: 57, sound: 26 });
  expect(canonicalJson(sampleDeck)).toBe(before);
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
