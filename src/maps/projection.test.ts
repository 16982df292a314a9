import { geoMercator } from 'd3-geo';
import { expect, test } from 'vitest';
import { FRAMES } from './frames.ts';
import { projector } from './projection.ts';

const SCIENCE_PARK = { lon: 114.2114, lat: 22.4264 };

test.each(['wide', 'narrow'] as const)(
  'the %s frame agrees with the Mercator of d3-geo to a hundredth of a px',
  (name) => {
    const frame = FRAMES[name];
    const reference = geoMercator()
      .scale((frame.pxPerDegree * 180) / Math.PI)
      .center([frame.centre.lon, frame.centre.lat])
      .translate([frame.width / 2, frame.height / 2]);
    const [x, y] = projector(frame)(SCIENCE_PARK);
    const [byD3, downD3] = reference([SCIENCE_PARK.lon, SCIENCE_PARK.lat]) ?? [0, 0];
    expect(x).toBeCloseTo(byD3, 2);
    expect(y).toBeCloseTo(downD3, 2);
  },
);

test('north is up and east is right', () => {
  const project = projector(FRAMES.wide);
  const [x, y] = project(SCIENCE_PARK);
  expect(project({ ...SCIENCE_PARK, lat: 22.5 })[1]).toBeLessThan(y);
  expect(project({ ...SCIENCE_PARK, lon: 114.3 })[0]).toBeGreaterThan(x);
});
