import { describe, expect, test } from 'vitest';
import { tree, type TreeNode } from './tree.ts';
import { TREE, treeLayout } from './tree-layout.ts';
import { textWidth } from './text-width.ts';
import { CLASSES, WIDTHS } from './view.ts';

const node = (key: string, depth: number, events: TreeNode['events'] = []): TreeNode => ({
  row: { key, label: `Office of the Government ${key}`, said: 'under the Bureau', facts: [] },
  depth,
  events,
});
const renamed = {
  key: 'renamed',
  label: 'Bureau: renamed',
  word: 'Renamed from a longer name that takes more than one line on a telephone',
  date: { kind: 'month', from: '2022-07-01', to: '2022-07-31' },
  status: 'completed',
  sentence: { section: 'sample', sentence: 1 },
} as const;
const view = tree([node('bureau', 0, [renamed]), node('one', 1), node('two', 1), node('committee', 0)]);

test('rows stand node by node, each followed by its events', () => {
  expect(view.rows.map(({ key }) => key)).toEqual(['bureau', 'renamed', 'one', 'two', 'committee']);
});

describe.each(CLASSES.half)('at the %s width', (width) => {
  const { nodes, height } = treeLayout(view, width, 'en');

  test('what is under a body leads to it, and nothing else does', () => {
    expect(nodes.map(({ under }) => under && under.y)).toEqual([null, nodes[0]?.y, nodes[0]?.y, null]);
  });

  test('nodes follow each other and end within the drawing', () => {
    for (const [at, { y }] of nodes.entries()) expect(nodes[at + 1]?.y ?? height + TREE.between).toBeGreaterThan(y);
    expect((nodes.at(-1)?.end ?? 0) - TREE.between).toBeLessThanOrEqual(height);
  });

  test('no text leaves the drawing', () => {
    for (const { x, name, events } of nodes) {
      for (const line of name) expect(x + TREE.text + textWidth(line, TREE.name)).toBeLessThanOrEqual(WIDTHS[width]);
      for (const { lines } of events)
        for (const line of lines)
          expect(x + TREE.text + TREE.glyph + textWidth(line, TREE.said)).toBeLessThanOrEqual(WIDTHS[width]);
    }
  });
});
