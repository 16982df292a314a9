import { expect, test } from 'vitest';
import { fitOf } from './fit.ts';

const room = { width: 1712, height: 552 };
const size = (width: number, height: number) => ({ width, height });

test('a drawing is shown in the width that makes it largest', () => {
  const drawn = [
    { width: 'narrow', sizes: [size(320, 501)] },
    { width: 'wide', sizes: [size(576, 371)] },
    { width: 'full', sizes: [size(900, 283)] },
  ] as const;
  expect(fitOf(room, drawn)).toEqual({ width: 'full', scale: 1.9 });
});

test('its scale is that of the language that needs most room', () => {
  const drawn = [{ width: 'wide', sizes: [size(576, 200), size(576, 276), size(576, 200)] }] as const;
  expect(fitOf(room, drawn)).toEqual({ width: 'wide', scale: 2 });
});

test('of equal scales the wider drawing is taken, and none is blown up more than three times', () => {
  const drawn = [
    { width: 'narrow', sizes: [size(320, 66)] },
    { width: 'wide', sizes: [size(570, 78)] },
  ] as const;
  expect(fitOf(room, drawn)).toEqual({ width: 'wide', scale: 3 });
});
