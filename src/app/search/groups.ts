import { groupBy } from '#src/queries/select.ts';
import { search, type SearchIndex } from '#src/queries/search-index.ts';
import type { Findable } from './findable.ts';
import type { GroupName } from './words.ts';

export interface Group {
  readonly name: GroupName;
  readonly members: readonly Findable[];
}

/** What stands under the field: groups, that of the best result first. */
export interface Listing {
  readonly groups: readonly Group[];
  /** All members in the order they stand. */
  readonly members: readonly Findable[];
  /** How many things fit; null where nothing was asked. */
  readonly total: number | null;
}

/** Things a reader may try, of several kinds; those an edition does not have are left out. */
const EXAMPLES = [
  'figure:itf-approved-amount',
  'figure:itf-approved-projects',
  'entity:research-talent-hub',
  'entity:science-park',
  'entity:innohk',
  'figure:smart-lampposts-total',
];

const keyOf = ({ kind, id }: Findable) => `${kind}:${id}`;

function listed(groups: readonly Group[], total: number | null): Listing {
  return { groups, members: groups.flatMap(({ members }) => members), total };
}

function suggestions({ entries }: SearchIndex<Findable>): readonly Group[] {
  const all = entries.map(({ document }) => document);
  const examples = EXAMPLES.flatMap((key) => all.find((one) => keyOf(one) === key) ?? []);
  return [
    { name: 'example', members: examples },
    { name: 'page', members: all.filter(({ kind }) => kind === 'page') },
  ];
}

/** What to show for a query: what fits it, or suggestions where it is empty or nothing fits. */
export function listFor(index: SearchIndex<Findable>, query: string): Listing {
  if (query.trim() === '') return listed(suggestions(index), null);
  const { hits, total } = search(index, query);
  if (total === 0) return listed(suggestions(index), 0);
  const groups = [...groupBy(hits, ({ kind }) => kind)].map(([name, members]) => ({ name, members }));
  return listed(groups, total);
}

const PAGE = 8;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

/** Where a key moves the choice among so many results, -1 being none; null where the key is not for moving. */
export function movedBy(key: string, chosen: number, count: number): number | null {
  const step = STEPS[key];
  if (step === undefined || count === 0) return null;
  if (Math.abs(step) === PAGE) return Math.min(Math.max(chosen + step, 0), count - 1);
  // Arrows go round; from none, up leads to the last.
  return chosen < 0 && step < 0 ? count - 1 : (chosen + step + count) % count;
}
