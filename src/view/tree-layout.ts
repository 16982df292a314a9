import { sayEventDate } from '#src/facts/date-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { labelLines } from './text-width.ts';
import type { BodyEvent, TreeNode, TreeView } from './tree.ts';
import { WIDTHS, type WidthClass } from './view.ts';

/** Sizes of text and distances in px; a level is moved in by `indent`. */
export const TREE = { name: 15, said: 14, line: 19, indent: 34, text: 20, glyph: 28, between: 20, row: 24 } as const;

/** An event below its body: the middle of its sign is at `y`. */
export interface PlacedEvent {
  readonly event: BodyEvent;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface PlacedNode {
  readonly node: TreeNode;
  readonly x: number;
  /** The middle of its dot. */
  readonly y: number;
  readonly name: readonly string[];
  readonly said: readonly string[];
  readonly events: readonly PlacedEvent[];
  /** The middle of the dot of the body it stands under, or null. */
  readonly under: { readonly x: number; readonly y: number } | null;
  readonly end: number;
}

const eventText = (event: BodyEvent, locale: Locale) => `${sayEventDate(event.date, locale)} ${event.word}`;

function placeNode(node: TreeNode, before: readonly PlacedNode[], size: { width: number; locale: Locale }): PlacedNode {
  const x = node.depth * TREE.indent;
  const room = size.width - x - TREE.text;
  const top = before.at(-1)?.end ?? 0;
  const over = before.findLast((one) => one.node.depth < node.depth && node.depth > 0);
  const name = labelLines(node.row.label, TREE.name, room);
  const said = labelLines(node.row.said, TREE.said, room);
  let y = top + (name.length + said.length) * TREE.line + 4;
  const events = node.events.map((event): PlacedEvent => {
    const lines = labelLines(eventText(event, size.locale), TREE.said, room - TREE.glyph);
    const placed = { event, y: y + TREE.row / 2, lines };
    y += TREE.row + (lines.length - 1) * TREE.line;
    return placed;
  });
  const under = over ? { x: over.x, y: over.y } : null;
  return { node, x, y: top + 10, name, said, events, under, end: y + TREE.between };
}

/** Bodies one below the other, moved in under the one that is over them. */
export function treeLayout(view: TreeView, width: WidthClass, locale: Locale) {
  const nodes: PlacedNode[] = [];
  for (const node of view.nodes) nodes.push(placeNode(node, nodes, { width: WIDTHS[width], locale }));
  return { nodes, width: WIDTHS[width], height: (nodes.at(-1)?.end ?? TREE.between) - TREE.between + 4 };
}
