import type { Edition, Fact } from '#src/facts/edition.ts';

const INNOPARKS = ['innopark-tai-po', 'innopark-yuen-long', 'innopark-tseung-kwan-o'];
const NEW_BUILDINGS = ['data-technology-hub', 'mars-centre', 'advanced-manufacturing-centre'];

/** Names under which the document speaks of several sites at once, each with the entities meant. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  // The parks only: the buildings in them are part of the InnoParks, too, but not what is counted or measured.
  innoparks: INNOPARKS,
  'rd-centres': ['rdc-automotive', 'rdc-ict', 'rdc-logistics', 'rdc-nano-materials', 'rdc-textiles'],
  'smart-lampposts': ['central-and-admiralty', 'wan-chai-district', 'yau-tsim-mong-district', 'kwun-tong-and-kai-tak'],
};

interface Mention {
  readonly facts: readonly string[];
  readonly entities: readonly string[];
}

/** Facts about one name that speak of sites of another. */
const MENTIONS: readonly Mention[] = [
  // The sum goes to the corporation, to strengthen the park.
  {
    facts: ['hkstp-allocation', 'hkstp-allocation-infrastructure', 'hkstp-allocation-tenant-support'],
    entities: ['science-park'],
  },
  // The lines of service name the parks in which they are offered.
  { facts: ['hkstp-service-lines'], entities: ['science-park', ...INNOPARKS] },
  // The list names the three buildings, without their parks.
  { facts: ['innoparks-recent-buildings'], entities: NEW_BUILDINGS },
  // The company and its campus bear one name in the document.
  { facts: ['cyberport-allocation'], entities: ['cyberport'] },
  // The park is one of the two of the zone, the first to be merged, and what the office is to help fill.
  {
    facts: [
      'hetao-one-zone-two-parks',
      'hetao-arrangement-signed',
      'san-tin-technopole-planned',
      'oases-target-industries',
    ],
    entities: ['hsitp'],
  },
  // The hub builds on laboratories of the clusters.
  { facts: ['innolife-innohk-labs'], entities: ['innohk'] },
];

/** What an entity stands for when it is several at once; empty for all others. */
export const membersOf = (entity: string): readonly string[] => GROUPS[entity] ?? [];

/** The name under which the document counts an entity together with others. */
export const groupOf = (entity: string): string | null =>
  Object.keys(GROUPS).find((group) => membersOf(group).includes(entity)) ?? null;

/** The entities that a fact about another one speaks of, too. */
export const mentionedIn = (fact: string): readonly string[] =>
  MENTIONS.flatMap(({ facts, entities }) => (facts.includes(fact) ? entities : []));

/** Whether a fact is about an entity, about a group that it is one of, or mentions it. */
export const concerns = ({ id, entity }: Fact, one: string): boolean =>
  entity === one || entity === groupOf(one) || mentionedIn(id).includes(one);

/** What the tables of this file name that an edition does not have. */
export function missingFrom(edition: Edition): readonly string[] {
  const known = new Set([...edition.entities, ...edition.facts].map(({ id }) => id));
  const named = [
    ...Object.entries(GROUPS).flat(2),
    ...MENTIONS.flatMap(({ facts, entities }) => [...facts, ...entities]),
  ];
  return named.filter((id) => !known.has(id));
}
