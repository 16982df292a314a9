import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, checksum, checksumOf } from './checksum.ts';
import { sampleDeck } from './sample-deck.ts';

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).reverse();
  return Object.fromEntries(pairs.map(([key, inner]) => [key, turned(inner)]));
}

test('the order of keys and the layout of a file change nothing', () => {
  expect(JSON.stringify(turned(sampleDeck))).not.toBe(JSON.stringify(sampleDeck));
  expect(checksumOf(turned(sampleDeck))).toBe(checksumOf(sampleDeck));
  const isStable = (value: unknown) => canonicalJson(turned(value)) === canonicalJson(value);
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), isStable));
});

test('the order of a list counts', () => {
  const { slides } = sampleDeck;
  expect(checksumOf({ ...sampleDeck, slides: slides.toReversed() })).not.toBe(checksumOf(sampleDeck));
});

test('every change of one character changes both halves of the sum', () => {
  const text = canonicalJson(sampleDeck);
  const before = checksum(text);
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  const one = fc.tuple(fc.nat({ max: text.length - 1 }), fc.string({ minLength: 1, maxLength: 1 }));
  fc.assert(
    fc.property(one, ([at, character]) => {
      fc.pre(text[at] !== character);
      const after = checksum(text.slice(0, at) + character + text.slice(at + 1));
      return after.slice(0, 8) !== before.slice(0, 8) && after.slice(8) !== before.slice(8);
    }),
    { numRuns: 2000 },
  );
});

test('a character more or less, and two exchanged, change it', () => {
  const sums = ['', 'a', 'aa', 'aaa', 'ab', 'ba', '\0', '\0\0'].map(checksum);
  expect(new Set(sums).size).toBe(sums.length);
});
