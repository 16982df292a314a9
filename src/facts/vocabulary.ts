/** What is counted or measured. A unit says which numbers may ever stand on one axis. */
export const UNITS = [
  'HKD',
  'HKD/month',
  'percent',
  'ratio',
  'years',
  'months',
  'hectares',
  'projects',
  'schemes',
  'posts',
  'interns',
  'people',
  'person-times',
  'cases',
  'companies',
  'schools',
  'proposals',
  'labs',
  'institutions',
  'universities',
  'economies',
  'centres',
  'clusters',
  'parks',
  'buildings',
  'facilities',
  'services',
  'datasets',
  'hotspots',
  'lampposts',
  'places',
  'districts',
  'measures',
  'initiatives',
  'programmes',
  'directions',
  'strategies',
  'missions',
  'areas',
  'technology-areas',
  'purposes',
  'disciplines',
  'industries',
  'roles',
  'parties',
  'partners',
  'agreements',
  'competitions',
  'groups',
  'topics',
  'items',
  'channels',
  'categories',
  'themes',
  'components',
  'domains',
  'events',
  'times',
] as const;
export type Unit = (typeof UNITS)[number];

/**
 * What kind of number or statement a fact is. Money is never just money: what was put in, approved,
 * allotted, reserved, spent as a cost, or set as a ceiling are six natures that never add up.
 */
export const NATURES = [
  'injected',
  'approved',
  'allocated',
  'invested',
  'cost',
  'spent',
  'reserved',
  'cap',
  'allowance',
  'supplement',
  'tier-limit',
  'stock',
  'cumulative',
  'target',
  'list-count',
  'parameter',
  'share',
  'deduction-rate',
  'change-rate',
  'ratio',
  'event',
  'recurring-event',
  'label',
  'location',
  'no-limit',
] as const;
export type Nature = (typeof NATURES)[number];

/** How exactly the document states a value. Planned, derived and counted are not here: see `Figure`. */
export const PRECISIONS = ['exact', 'about', 'over', 'at-least', 'n-odd', 'nearly', 'up-to', 'cap'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Where a statement stood when the edition was written; never moved by the clock. */
export const STATUSES = ['completed', 'in-force', 'planned', 'announced'] as const;
export type Status = (typeof STATUSES)[number];

export const ENTITY_KINDS = [
  'organisation',
  'fund',
  'scheme',
  'programme',
  'facility',
  'place',
  'platform',
  'policy',
  'centre',
  'event',
  'agreement',
  'technology-area',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
