import type { EventRow, NamedRow } from './view.ts';

/** A dated event of a body; `word` says beside its date what happened. */
export interface BodyEvent extends EventRow {
  readonly word: string;
}

/** A body, how deep it stands under others, and what happened to it: an event is no body of its own. */
export interface TreeNode {
  readonly row: NamedRow;
  /** 0 for what stands under nothing else in the drawing. */
  readonly depth: number;
  readonly events: readonly BodyEvent[];
}

export interface TreeView {
  readonly kind: 'tree';
  /** Node by node, each followed by its events. */
  readonly rows: readonly (NamedRow | BodyEvent)[];
  readonly nodes: readonly TreeNode[];
}

/** Who is under whom, indented, in reading order. */
export const tree = (nodes: readonly TreeNode[]): TreeView => ({
  kind: 'tree',
  nodes,
  rows: nodes.flatMap(({ row, events }) => [row, ...events]),
});
