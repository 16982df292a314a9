import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDeltas, readPoints, writeDeltas } from './deltas.ts';

test('packed deltas read back as they were written', () => {
  const delta = fc.oneof(
    fc.constantFrom(0, -128, -129, 127, 128),
    fc.integer({ min: -128, max: 127 }),
    fc.integer({ min: -32768, max: 32767 }),
  );
  fc.assert(
    fc.property(fc.array(delta, { maxLength: 300 }), (values) => {
      const bytes = writeDeltas(values);
      expect(readDeltas(bytes, 0, values.length)).toEqual({ values, next: bytes.length });
    }),
  );
});

test('a run of zeros takes one byte', () => {
  expect(writeDeltas(Array.from({ length: 64 }, () => 0))).toHaveLength(1);
});

test('point numbers are sums of steps, and none stand for all', () => {
  expect(readPoints(Buffer.of(3, 0x02, 4, 1, 5), 0)).toEqual({ points: [4, 5, 10], next: 5 });
  expect(readPoints(Buffer.of(2, 0x81, 1, 0, 0, 2), 0)).toEqual({ points: [256, 258], next: 6 });
  expect(readPoints(Buffer.of(0), 0)).toEqual({ points: undefined, next: 1 });
});
