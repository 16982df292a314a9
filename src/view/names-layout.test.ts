import { describe, expect, test } from 'vitest';
import { sampleFigure } from '#src/facts/sample-figure.ts';
import { names, type NameGroup } from './names.ts';
import { NAMES, namesLayout } from './names-layout.ts';
import { textWidth } from './text-width.ts';
import { CLASSES, WIDTHS, type NamedRow } from './view.ts';

const name = (key: string, label = key): NamedRow => ({ key, label, said: 'said of it', facts: [] });
const LONG = 'Department of Science and Technology of Guangdong Province';
const counted: NameGroup = {
  key: 'counted',
  head: { key: 'n', label: 'Counted things', figure: sampleFigure({ value: 30 }), ink: 'c1' },
  dots: true,
};
const listed: NameGroup = {
  key: 'listed',
  head: 'Listed',
  says: true,
  names: [name('a'), name('b', LONG), name('c')],
  rest: name('rest', 'Not in the document'),
};
const view = names([
  { key: 'one', groups: [counted, { ...listed, key: 'wide', span: 3 }], across: { full: 4 } },
  { key: 'two', heading: 'Heading', groups: [{ ...listed, names: [name('d')], rest: name('e') }] },
]);

describe.each(CLASSES.full)('at the %s width', (width) => {
  const { parts, height } = namesLayout(view, width, 'en');
  const groups = parts.flatMap((part) => part.groups);

  test('no word leaves its cell, and no cell its group or the drawing', () => {
    for (const group of groups) {
      expect(group.x + group.width).toBeLessThanOrEqual(WIDTHS[width] + 0.01);
      expect(group.y + group.height).toBeLessThanOrEqual(height);
      for (const cell of group.cells) {
        expect(cell.x + cell.width).toBeLessThanOrEqual(group.width + 0.01);
        const room = cell.width - 2 * NAMES.pad;
        for (const line of cell.name) expect(textWidth(line, NAMES.name)).toBeLessThanOrEqual(room);
        for (const line of cell.said) expect(textWidth(line, NAMES.said)).toBeLessThanOrEqual(room);
      }
    }
  });

  test('cells of one group are equally wide but for the last, which fills its row', () => {
    const { cells, width: room } = groups.find(({ group }) => group.key === 'wide') ?? { cells: [], width: 0 };
    expect(new Set(cells.slice(0, -1).map((cell) => cell.width)).size).toBe(1);
    const end = cells.at(-1);
    expect(end?.hatched).toBe(true);
    expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(room);
  });

  test('groups of a row never meet, and parts stand apart', () => {
    for (const { groups: own } of parts)
      for (const [at, group] of own.entries())
        for (const other of own.slice(at + 1))
          expect(group.x + group.width <= other.x || group.y + group.height <= other.y).toBe(true);
    const [first, second] = parts;
    expect(second?.y).toBeGreaterThan(Math.max(...(first?.groups ?? []).map((one) => one.y + one.height)));
  });

  test('dots keep a place for the sign that there are more', () => {
    const { dots, width: room } = groups.find(({ group }) => group.key === 'counted') ?? { dots: null, width: 0 };
    expect(dots?.count).toBe(30);
    expect(((dots?.across ?? 0) + 1) * NAMES.dot).toBeLessThanOrEqual(room);
  });
});

test('counts of different dates each say their own', () => {
  const dated = sampleFigure({ id: 'dated', asOf: { kind: 'month', month: '2022-11' } });
  const groups = [counted, { key: 'dated', head: { key: 'd', label: 'Dated', figure: dated, ink: 'c1' } } as const];
  const notes = (all: readonly NameGroup[]) =>
    namesLayout(names([{ key: 'p', groups: all }]), 'wide', 'en').parts.flatMap((part) =>
      part.groups.map(({ note }) => note),
    );
  expect(notes(groups)).toEqual(['date not stated', 'Nov 2022']);
  expect(notes([counted])).toEqual(['']);
});
