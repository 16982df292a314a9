import type { Edition, Entity } from '#src/facts/edition.ts';
import { isRelation, RELATION_WORDS, type RelationKind } from '#src/facts/relation-words.ts';

/** All names to which a name stands in one relation. */
export interface Relation {
  readonly kind: RelationKind;
  readonly entities: readonly Entity[];
}

/** How a relation reads from its other end. */
const BACK: Partial<Readonly<Record<RelationKind, RelationKind>>> = {
  under: 'over',
  'part-of': 'includes',
  includes: 'part-of',
  'located-in': 'holds',
  hosts: 'hosted-by',
  'adjacent-to': 'adjacent-to',
  'run-by': 'runs',
  runs: 'run-by',
  'managed-by': 'manages',
  manages: 'managed-by',
  'co-run-by': 'co-runs',
  'set-up-by': 'set-up',
  'set-up': 'set-up-by',
  'led-by': 'leads',
  leads: 'led-by',
  'funded-by': 'funds',
  funds: 'funded-by',
  'supported-by': 'supports',
  supports: 'supported-by',
  'promoted-by': 'promotes',
  promotes: 'promoted-by',
  'published-by': 'published',
  published: 'published-by',
  'signed-by': 'signed',
  signed: 'signed-by',
  'policy-of': 'policy-focus',
  'policy-focus': 'policy-of',
  'successor-of': 'succeeded-by',
  'succeeded-by': 'successor-of',
  partner: 'partner',
  implements: 'carried-out-by',
  'builds-on': 'basis-of',
  feeds: 'fed-by',
  'runs-on': 'carries',
  'governed-by': 'concerns',
  concerns: 'subject-of',
  'raises-cap-of': 'cap-raised-by',
  'covers-policy': 'covered-by',
  'covers-area': 'covered-by',
  'listed-in': 'lists',
  'listed-with': 'listed-with',
  'related-to': 'related-to',
};

/** Relations that say much the same: a name that stands under the first of them is not said again under the others. */
const ALIKE: readonly (readonly RelationKind[])[] = [
  ['belongs-to', 'under', 'part-of', 'located-in', 'hosted-by'],
  ['run-by', 'managed-by'],
  ['has', 'over', 'includes', 'holds', 'hosts'],
  ['runs', 'manages'],
  ['governed-by', 'subject-of'],
  ['covered-by', 'listed-in'],
  ['covers-area', 'lists'],
];

type Pair = readonly [kind: RelationKind, id: string];

const pair = (kind: RelationKind | undefined, id: string | null): readonly Pair[] => (kind && id ? [[kind, id]] : []);

const own = ({ parent, operator, relations }: Entity): readonly Pair[] => [
  ...pair('belongs-to', parent),
  ...pair('run-by', operator),
  ...relations.flatMap(({ kind, target }) => pair(isRelation(kind) ? kind : undefined, target)),
];

const backwards = (other: Entity, id: string): readonly Pair[] => [
  ...pair(other.parent === id ? 'has' : undefined, other.id),
  ...pair(other.operator === id ? 'runs' : undefined, other.id),
  ...other.relations
    .filter(({ target }) => target === id)
    .flatMap(({ kind }) => pair(isRelation(kind) ? BACK[kind] : undefined, other.id)),
];

/** How a name stands to the others of the edition, from either end, each pair of names once for one sense. */
export function relationsOf(edition: Edition, entity: Entity): readonly Relation[] {
  const pairs = [...own(entity), ...edition.entities.flatMap((other) => backwards(other, entity.id))];
  const said = new Set<string>();
  const kinds = Object.keys(RELATION_WORDS) as readonly RelationKind[];
  return kinds.flatMap((kind) => {
    const sense = ALIKE.find((alike) => alike.includes(kind))?.[0] ?? kind;
    const ids = pairs.flatMap(([one, id]) => (one === kind ? [id] : []));
    const fresh = [...new Set(ids)].filter((id) => !said.has(`${sense} ${id}`));
    for (const id of fresh) said.add(`${sense} ${id}`);
    return fresh.length > 0 ? [{ kind, entities: fresh.map((id) => edition.entity(id)) }] : [];
  });
}
