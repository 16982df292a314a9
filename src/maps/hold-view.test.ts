import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdView, isSameView } from './hold-view.ts';
import { BOUNDS, ZOOMS } from './map-view.ts';

const views = fc.record({
  lon: fc.double({ min: -400, max: 400, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  zoom: fc.double({ min: -5, max: 30, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('a held view is within the bounds, and holding it again changes nothing', () => {
  fc.assert(
    fc.property(views, (view) => {
      const held = holdView(view);
      expect(held.lon >= BOUNDS.west && held.lon <= BOUNDS.east).toBe(true);
      expect(held.lat >= BOUNDS.south && held.lat <= BOUNDS.north).toBe(true);
      expect(held.zoom >= ZOOMS.least && held.zoom <= ZOOMS.most).toBe(true);
      expect(holdView(held)).toEqual(held);
    }),
  );
});

test('what arithmetic loses makes no other view, a step of the wheel does', () => {
  const view = { lon: 114.1, lat: 22.3, zoom: 10, bearing: 0 };
  expect(isSameView(view, { ...view, lon: 114.1 + 1e-12 })).toBe(true);
  expect(isSameView(view, { ...view, zoom: 10.01 })).toBe(false);
});
