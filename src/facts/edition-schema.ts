import * as v from 'valibot';
import { EVENT_DATE_KINDS } from './dates.ts';
import { isDay, isMonth } from './event-intervals.ts';
import { ENTITY_KINDS, NATURES, PRECISIONS, STATUSES, UNITS } from './vocabulary.ts';

/** A locator is a finding aid, never a quotation: longer ones would copy the document's sentences. */
export const LONGEST_LOCATOR = 14;

const words = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'is empty'),
  v.check((text) => text === text.trim(), 'begins or ends with a space'),
);
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (lower case, digits, hyphens)'));
const day = v.pipe(v.string(), v.check(isDay, 'is not a calendar day'));
const month = v.pipe(v.string(), v.check(isMonth, 'is not a calendar month'));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
export const localized = v.strictObject({ en: words, tc: words, sc: words });
const list = v.array(words);
const lists = v.strictObject({ en: list, tc: list, sc: list });

export const place = v.strictObject({
  section: id,
  sentence: count,
  locator: v.pipe(
    words,
    v.check((text) => Array.from(text).length <= LONGEST_LOCATOR, `is longer than ${LONGEST_LOCATOR} characters`),
  ),
});

const dated = EVENT_DATE_KINDS.filter((kind) => kind !== 'earliest' && kind !== 'every-year');
const eventDate = v.variant('kind', [
  v.strictObject({ kind: v.picklist(dated), from: day, to: day }),
  v.strictObject({ kind: v.literal('earliest'), from: day }),
  v.strictObject({
    kind: v.literal('every-year'),
    month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  }),
]);
const asOf = v.union([v.literal('not-stated'), v.strictObject({ kind: v.picklist(['month-end', 'month']), month })]);

const sectionSchema = v.strictObject({
  id,
  heading: v.nullable(words),
  name: localized,
  short: localized,
  sentences: count,
});

const factSchema = v.strictObject({
  id,
  source: place,
  entity: id,
  subject: localized,
  label: localized,
  value: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  unit: v.nullable(v.picklist(UNITS)),
  nature: v.picklist(NATURES),
  precision: v.picklist(PRECISIONS),
  status: v.picklist(STATUSES),
  stated: v.boolean(),
  asOf: v.nullable(asOf),
  event: v.nullable(eventDate),
  partOf: v.array(id),
  base: v.nullable(id),
  group: v.nullable(id),
  items: v.nullable(lists),
  caution: v.nullable(localized),
  redefines: v.exactOptional(localized),
});

const entitySchema = v.strictObject({
  id,
  kind: v.picklist(ENTITY_KINDS),
  name: localized,
  translated: v.array(v.picklist(['en', 'sc'])),
  aliases: lists,
  parent: v.nullable(id),
  operator: v.nullable(id),
  source: place,
  relations: v.array(v.strictObject({ kind: id, target: id })),
});

export const editionSchema = v.strictObject({
  id,
  title: localized,
  written: v.strictObject({ from: day, to: day, inferred: v.boolean() }),
  document: v.strictObject({
    title: words,
    characters: v.nullable(count),
    sha256: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 sum'))),
    address: v.exactOptional(words),
  }),
  sections: v.array(sectionSchema),
  facts: v.array(factSchema),
  entities: v.array(entitySchema),
});
