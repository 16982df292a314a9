import { describe, expect, test } from 'vitest';
import { sampleFigure } from '#src/facts/sample-figure.ts';
import { textWidth } from './text-width.ts';
import { placeParts, unitGrid, UNITS } from './units-layout.ts';
import { CLASSES, WIDTHS, type Ink, type Row } from './view.ts';

const row = (key: string, value: number, ink: Ink = 'c1'): Row => ({
  key,
  label: key,
  figure: sampleFigure({ id: key, value, unit: 'projects' }),
  ink,
});
const blocks = [row('rd', 5280), row('others', 33937)];

describe.each(CLASSES.full)('squares in the %s drawing', (width) => {
  const grid = unitGrid({ blocks, each: 10 }, width);
  const [first, second] = grid.blocks;

  test('are one for each ten, the last begun', () => {
    expect(grid.blocks.map(({ squares }) => squares)).toEqual([528, 3922 - 528]);
  });

  test('fill the width and no more', () => {
    const right = (second?.left ?? 0) + (second?.width ?? 0);
    expect(right).toBeGreaterThan(WIDTHS[width] - 2 * grid.pitch);
    expect(right).toBeLessThanOrEqual(WIDTHS[width]);
  });

  test('make the first block a clean rectangle', () => {
    const heights = [...(first?.path ?? '').matchAll(/v([\d.]+)/g)].map(([, height]) => height);
    expect(new Set(heights).size).toBe(1);
  });

  test('are as many in the columns drawn as there are', () => {
    for (const block of grid.blocks) {
      const drawn = [...block.path.matchAll(/v([\d.]+)/g)].map(([, height]) =>
        Math.round((Number(height) - grid.side) / grid.pitch + 1),
      );
      expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(block.squares);
    }
  });
});

describe.each(['wide', 'full'] as const)('parts in the %s drawing', (width) => {
  const shares = [
    ['Information technology', 30],
    ['Electrical and electronics', 19],
    ['Manufacturing technology', 18],
    ['Biotechnology', 12],
    ['Not itemised in the document', 21],
  ] as const;
  const parts = placeParts(
    shares.map(([label, value]): Row<'percent'> => ({
      key: label,
      label,
      figure: { ...sampleFigure({ value }), unit: 'percent' },
      ink: 'c1',
    })),
    width,
  );

  test('are as wide as their shares, less the gap', () => {
    for (const [at, part] of parts.entries()) {
      const gap = at < parts.length - 1 ? UNITS.gap : 0;
      expect(part.width + gap).toBeCloseTo(((shares[at]?.[1] ?? 0) * WIDTHS[width]) / 100, 6);
    }
  });

  test('have names that do not run into each other or over the edge', () => {
    const boxes = parts.flatMap(({ lines, drop, labelLeft }) =>
      lines.map((line, at) => ({ line: drop + at, from: labelLeft, to: labelLeft + textWidth(line, UNITS.label) })),
    );
    for (const [at, one] of boxes.entries()) {
      expect(one.to).toBeLessThanOrEqual(WIDTHS[width]);
      for (const other of boxes.slice(at + 1))
        expect(one.line !== other.line || one.to <= other.from || other.to <= one.from).toBe(true);
    }
  });
});
