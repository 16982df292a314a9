import * as v from 'valibot';
import { id, localized } from './edition-schema.ts';
import { GRADES, HONEST_DRAWINGS } from './series.ts';
import { readSeriesDate } from './series-dates.ts';
import { NATURES, PRECISIONS, STATUSES, UNITS } from './vocabulary.ts';

const date = v.pipe(
  v.string(),
  v.check((text) => readSeriesDate(text) !== null, 'is not a date of a series'),
);
const address = v.pipe(v.string(), v.url('is not an address'), v.regex(/^https?:\/\/\S+$/, 'is not a web address'));
const labelled = v.strictObject({ id, label: localized });

const sourceSchema = v.strictObject({
  id,
  publisher: localized,
  title: localized,
  address: v.nullable(address),
  read: v.nullable(date),
  archived: v.literal(true),
});

const pointSchema = v.strictObject({
  id,
  date: v.nullable(date),
  inferred: v.exactOptional(v.literal(true)),
  value: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  precision: v.picklist(PRECISIONS),
  status: v.picklist(STATUSES),
  rule: id,
  grade: v.picklist(GRADES),
  source: id,
  part: v.exactOptional(id),
  column: v.exactOptional(id),
  says: v.exactOptional(localized),
  note: v.exactOptional(localized),
});

export const seriesSchema = v.strictObject({
  id,
  label: localized,
  unit: v.picklist(UNITS),
  nature: v.picklist(NATURES),
  counted: localized,
  drawing: v.strictObject({ kind: v.picklist(HONEST_DRAWINGS), why: localized }),
  rules: v.pipe(
    v.array(v.strictObject({ id, label: localized, unknown: v.exactOptional(v.literal(true)) })),
    v.minLength(1),
  ),
  breaks: v.array(v.strictObject({ at: date, why: localized })),
  gaps: v.array(v.strictObject({ from: date, to: date, why: localized })),
  footnotes: v.array(localized),
  classification: v.nullable(
    v.strictObject({
      id,
      label: localized,
      parts: v.pipe(
        v.array(v.strictObject({ id, label: localized, short: v.exactOptional(localized) })),
        v.minLength(2),
      ),
      columns: v.exactOptional(v.pipe(v.array(labelled), v.minLength(2))),
    }),
  ),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
  points: v.pipe(v.array(pointSchema), v.minLength(1)),
  document: v.array(v.strictObject({ fact: id, date, rule: id, part: v.exactOptional(id) })),
});
