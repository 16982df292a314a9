import { describe, expect, test } from 'vitest';
import { sampleFigure } from '#src/facts/sample-figure.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Nature } from '#src/facts/vocabulary.ts';
import { AXIS, commitmentsLayout } from './commitments-layout.ts';
import { textWidth } from './text-width.ts';
import { CLASSES, WIDTHS, type Row, type ViewOf } from './view.ts';

const amount = (id: string, value: number, nature: Nature, year?: number): Row<'HKD'> => ({
  key: id,
  label: id,
  figure: {
    ...sampleFigure({
      id,
      value: value * 1e9,
      nature,
      ...(year !== undefined && { event: { kind: 'year', from: `${year}-01-01`, to: `${year}-12-31` } }),
    }),
    unit: 'HKD',
  } satisfies Figure<'HKD'>,
  ink: 'c1',
});

const view: ViewOf<'commitments'> = {
  kind: 'commitments',
  rows: [
    amount('first', 5, 'injected', 1999),
    amount('later', 40, 'injected'),
    amount('small', 0.3, 'allocated', 2018),
    amount('large', 10, 'allocated'),
    amount('last', 10, 'reserved', 2025),
  ],
  lanes: [
    { nature: 'injected', name: 'Injected', more: '' },
    { nature: 'allocated', name: 'Allocated', more: '' },
    { nature: 'invested', name: 'Invested', more: '' },
    { nature: 'reserved', name: 'Reserved', more: '' },
  ],
  undated: 'No date',
};

describe.each(CLASSES.full)('at %s width', (width) => {
  const layout = commitmentsLayout(view, width);
  const at = (key: string) => layout.marks.find(({ row }) => row.key === key)?.at;

  test('no undated amount has a place on the axis, and every dated one has', () => {
    for (const { row, at: place, period } of layout.marks) {
      expect(place === null).toBe(row.figure.event === undefined);
      expect(period === null).toBe(place === null);
    }
  });

  test('the part for what has no date begins where no axis reaches', () => {
    const end = Math.max(...layout.marks.map(({ period }) => period?.[1] ?? 0));
    const { left, top } = layout.undated;
    expect(left > end || top > layout.lanesEnd).toBe(true);
  });

  test('areas are as the amounts within 0.5%', () => {
    const areas = layout.marks.map(({ row, radius }) => (Math.PI * radius ** 2) / row.figure.value);
    for (const area of areas) expect(Math.abs(area / (areas[0] ?? 1) - 1)).toBeLessThan(0.005);
  });

  test('the axis is linear from its first year to its last', () => {
    const [first, second] = layout.ticks;
    const last = layout.ticks.at(-1);
    const perYear = ((second?.at ?? 0) - (first?.at ?? 0)) / (2005 - AXIS.first);
    expect((last?.at ?? 0) - (first?.at ?? 0)).toBeCloseTo(perYear * (AXIS.last - AXIS.first), 10);
    expect((at('small') ?? 0) - (at('first') ?? 0)).toBeCloseTo(perYear * (2018 - 1999), 10);
    expect((layout.marks[0]?.period?.[1] ?? 0) - (layout.marks[0]?.period?.[0] ?? 0)).toBeCloseTo(perYear, 3);
  });

  test('circles stay within their lane or list, clear of one another and of the left edge', () => {
    const faults = layout.marks.filter(({ row, radius, y, at: place }) => {
      if (place !== null && place * WIDTHS[width] < radius) return true;
      const lane = layout.lanes.find((one) => one.lane.nature === row.figure.nature);
      if (!lane || (place === null && layout.undated.left === 0)) return false;
      return y - radius < lane.top + layout.head - 4 || y + radius + 8 > lane.top + lane.height;
    });
    expect(faults.map(({ row }) => row.key)).toEqual([]);
    const loose = layout.marks.filter((mark) => mark.at === null);
    const gaps = loose.slice(1).map((mark, index) => mark.y - mark.radius - (loose[index]?.y ?? 0));
    for (const [index, gap] of gaps.entries()) expect(gap).toBeGreaterThanOrEqual(loose[index]?.radius ?? 0);
    expect(Math.max(...layout.marks.map(({ y, radius }) => y + radius))).toBeLessThanOrEqual(layout.height);
  });

  test('the amount of an undated circle has room beside it at the least width', () => {
    const { left } = layout.undated;
    for (const { at: place, x, reach, room } of layout.marks.filter((mark) => mark.at === null)) {
      expect(place).toBeNull();
      expect(left * WIDTHS[width] + x + reach + 12 + room).toBeLessThanOrEqual(WIDTHS[width]);
      expect(textWidth('≈ HK$40 billion', 17)).toBeLessThanOrEqual(room);
    }
  });
});

test('a lane without a dated amount is only drawn where what has no date stands beside it', () => {
  expect(commitmentsLayout(view, 'full').lanes.map(({ lane }) => lane.nature)).not.toContain('invested');
  const undatedOnly = { ...view, rows: [...view.rows, amount('alone', 10, 'invested')] };
  expect(commitmentsLayout(undatedOnly, 'full').lanes.map(({ lane }) => lane.nature)).toContain('invested');
  expect(commitmentsLayout(undatedOnly, 'narrow').lanes.map(({ lane }) => lane.nature)).not.toContain('invested');
});
