import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleFigure } from '#src/facts/sample-figure.ts';
import type { Figure } from '#src/facts/figure.ts';
import { axisEnd, deductedIn, pointLabel, SLOPES, slopesLayout } from './slopes-layout.ts';
import { textWidth } from './text-width.ts';
import type { HalfWidth, Row, ViewOf } from './view.ts';

const dollars = (value: number): Figure<'HKD'> => ({ ...sampleFigure({ value }), unit: 'HKD' });
const rate = (value: number, ink: 'c1' | 'c5'): Row<'percent'> => ({
  key: ink,
  label: ink,
  figure: { ...sampleFigure({ value }), unit: 'percent' },
  ink,
});

const viewOf = (spend: number): ViewOf<'slopes'> => ({
  kind: 'slopes',
  rows: [
    { key: 'limit', label: 'limit', figure: dollars(2_000_000), ink: 'c5' },
    rate(300, 'c5'),
    rate(200, 'c1'),
    { key: 'open', label: 'open', said: 'no limit', facts: [] },
    { key: 'point', label: 'point', figure: dollars(0), ink: 'c1' },
  ],
  spend: dollars(spend),
  words: {
    across: (scale) => scale,
    up: (scale) => scale,
    ofFirst: [],
    ofRest: '',
    noLimit: '',
    spent: '',
    deducted: '',
  },
});

/** As Recharts places them: the plot is what the margins leave. */
function scalesOf(view: ViewOf<'slopes'>, width: HalfWidth) {
  const { left, right, top, bottom, ...size } = SLOPES[width];
  const layout = slopesLayout(view);
  const [across, up] = [size.width - left - right, size.height - top - bottom];
  return {
    x: (spend: number) => left + (spend / layout.end) * across,
    y: (deduction: number) => size.height - bottom - (deduction / layout.top) * up,
  };
}

test.each([
  [0, 8_000_000],
  [8_000_000, 8_000_000],
  [8_000_001, 20_000_000],
  [20_000_001, 40_000_000],
  [79_999_999, 80_000_000],
  [80_000_001, 200_000_000],
  [100_000_000_000, 200_000_000_000],
])('an axis for %d ends at %d', (spend, end) => {
  expect(axisEnd(2_000_000, spend)).toBe(end);
});

test('the line turns at the limit and nowhere else', () => {
  const view = viewOf(0);
  const rise = (from: number, to: number) => (deductedIn(view, to) - deductedIn(view, from)) / (to - from);
  expect([rise(0, 1), rise(1_000_000, 2_000_000), rise(2_000_000, 2_000_001), rise(5_000_000, 9e9)]).toEqual([
    3, 3, 2, 2,
  ]);
});

test('ticks start at zero, are equally far apart, and none lies beyond the axis', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e11 }), (spend) => {
      const { end, top, across, up } = slopesLayout(viewOf(spend));
      expect(end).toBeGreaterThanOrEqual(spend);
      for (const [ticks, last] of [
        [across, end],
        [up, top],
      ] as const) {
        const steps = ticks.slice(1).map((tick, at) => tick - (ticks[at] ?? 0));
        expect([ticks[0], new Set(steps).size]).toEqual([0, 1]);
        expect(ticks.at(-1)).toBeLessThanOrEqual(last);
      }
    }),
  );
});

test.each(['narrow', 'wide'] as const)(
  'the label of the point stays under the line and inside the %s drawing',
  (width) => {
    const lines = ['HK$5 million spent,', 'HK$12 million deducted'];
    const size = SLOPES[width];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8_000_000 }), (spend) => {
        const view = viewOf(spend);
        const scales = scalesOf(view, width);
        const label = pointLabel(view, width, lines, scales);
        const room = Math.max(...lines.map((line) => textWidth(line, size.text)));
        expect(label.x + room).toBeLessThanOrEqual(size.width + 0.01);
        expect(label.x).toBeGreaterThanOrEqual(scales.x(0));
        expect(label.y + label.lineHeight).toBeLessThanOrEqual(scales.y(0));
        const spendAtLabel = ((label.x - scales.x(0)) / (scales.x(8_000_000) - scales.x(0))) * 8_000_000;
        expect(label.y - 11).toBeGreaterThanOrEqual(scales.y(deductedIn(view, spendAtLabel)) - 1);
      }),
    );
  },
);
