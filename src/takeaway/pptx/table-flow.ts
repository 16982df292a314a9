import type { TableRow } from './content.ts';

/** A row as it is laid out: the head of a group takes both columns. */
export interface LaidRow extends TableRow {
  readonly isHead: boolean;
  /** Begins rows that belong to no head, after some that do. */
  readonly isApart: boolean;
  readonly height: number;
}

/** Rows under one head, which stays with them. */
export type LaidGroup = readonly LaidRow[];
type Table = readonly LaidRow[];

export const heightOf = (rows: readonly LaidRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** A group that is higher than a table goes on in the next, under its head again. */
function cutUp(group: LaidGroup, most: number, room: number): readonly Table[] {
  const [first] = group;
  const head = first?.isHead ? [first] : [];
  const pieces: LaidRow[][] = [[...head]];
  let left = room - heightOf(head);
  for (const row of group.slice(head.length)) {
    const piece = pieces.at(-1) ?? [];
    if (row.height > left && piece.length > head.length) {
      pieces.push([...head, row]);
      left = most - heightOf(head) - row.height;
    } else {
      piece.push(row);
      left -= row.height;
    }
  }
  return pieces;
}

/** Groups from one table to the next, none higher than this. */
export function flow(groups: readonly LaidGroup[], most: number): readonly Table[] {
  const tables: LaidRow[][] = [[]];
  for (const group of groups) {
    const table = tables.at(-1) ?? [];
    const room = most - heightOf(table);
    const height = heightOf(group);
    if (height <= room) table.push(...group);
    else if (height <= most && table.length > 0 && group[0]?.isHead) tables.push([...group]);
    else {
      const [start = [], ...rest] = cutUp(group, most, room);
      if (heightOf(start) <= room) table.push(...start);
      else tables.push([...start]);
      tables.push(...rest.map((piece) => [...piece]));
    }
  }
  return tables.filter((table) => table.length > 0);
}

/** The same, as even as so many tables can be; null where they are too low for the rows. */
export function balanced(groups: readonly LaidGroup[], count: number, most: number): readonly Table[] | null {
  const fits = (height: number) => {
    const tables = flow(groups, height);
    return tables.length <= count && tables.every((table) => heightOf(table) <= most) ? tables : null;
  };
  for (let height = Math.ceil(heightOf(groups.flat()) / count); height < most; height += 12) {
    const tables = fits(height);
    if (tables) return tables;
  }
  return fits(most);
}
