import { expect, test } from 'vitest';
import { meanAdvance, overridesFor, overridesForBox } from './fallback.ts';
import { openSource } from './sources.ts';

test('the mean advance weighs letters by how often they stand in English', () => {
  expect(meanAdvance(() => 0.6)).toBeCloseTo(0.6);
  expect(meanAdvance((letter) => (letter === 'e' ? 1 : 0))).toBeGreaterThan(
    meanAdvance((one) => (one === 'z' ? 1 : 0)),
  );
});

test('a stand-in twice as wide is set at half the size, in the same line box', async () => {
  const slice = await (await openSource('source-sans-3', { only: ['latin'] })).sliceFor('a');
  if (!slice) throw new Error('no Latin slice');
  const same = await overridesFor(slice, { wght: 400 }, 0.42);
  const wide = await overridesFor(slice, { wght: 400 }, 0.84);
  expect(wide.sizeAdjust).toBeCloseTo(same.sizeAdjust / 2);
  expect(wide.ascent * wide.sizeAdjust).toBeCloseTo(1.024);
  expect(wide.descent * wide.sizeAdjust).toBeCloseTo(0.4);
});

test('a box is set as wide as a character, in the line box of our face', async () => {
  const slice = await (await openSource('chiron-hei-hk')).sliceFor('中');
  if (!slice) throw new Error('no Chinese slice');
  const { sizeAdjust, ascent, descent } = await overridesForBox(slice, 0.6);
  expect(sizeAdjust * 0.6).toBeCloseTo(1);
  expect(ascent * sizeAdjust).toBeCloseTo(0.97);
  expect(descent * sizeAdjust).toBeCloseTo(0.21);
});
