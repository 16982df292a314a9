import * as v from 'valibot';
import { DECK_FORMAT, DECK_VERSION, LAYOUTS } from './deck.ts';
import type { FaultCode } from './fault-words.ts';
import { LIMITS } from './limits.ts';

/** The message of an issue is the code of its fault, with what is allowed after it. */
const code = (name: FaultCode, detail: string | number = '') => `${name} ${detail}`;

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const idOf = (form: RegExp) =>
  v.pipe(v.string(), v.maxLength(LIMITS.id, code('too-long', LIMITS.id)), v.regex(form, code('not-id')));
const id = idOf(new RegExp(`^${SLUG}$`));
const statement = idOf(new RegExp(`^(?:(?:derived:)?${SLUG}|series:${SLUG}\\.${SLUG})$`));

const words = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest, code('too-long', longest)),
    v.check((text) => text.trim() !== '', code('blank')),
  );
const localized = (longest: number) => v.strictObject({ en: words(longest), tc: words(longest), sc: words(longest) });
/** Words that need not be there in each language, or at all. */
const wordsOrNone = (longest: number) => v.pipe(v.string(), v.maxLength(longest, code('too-long', longest)));
const localizedOrNone = (longest: number) =>
  v.strictObject({ en: wordsOrNone(longest), tc: wordsOrNone(longest), sc: wordsOrNone(longest) });

const whole = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer(code('out-of-range')),
    v.minValue(least, code('out-of-range')),
    v.maxValue(most, code('out-of-range')),
  );
const year = whole(1990, 2049);
const matching = (form: RegExp) => v.pipe(v.string(), v.regex(form, code('not-allowed')));
const framing = matching(/^\d{1,2}\.\d{1,5},\d{1,3}\.\d{1,5},\d{1,2}(?:\.\d{1,2})?$/);

const shown = v.variant('kind', [
  v.strictObject({ kind: v.literal('exhibit'), exhibit: id, measure: v.nullable(id), mark: v.nullable(id) }),
  v.pipe(
    v.strictObject({ kind: v.literal('timeline'), from: year, to: year, lane: v.nullable(id) }),
    v.check(({ from, to }) => from <= to, code('out-of-range')),
  ),
  v.strictObject({ kind: v.literal('figure'), figure: statement }),
  v.strictObject({
    kind: v.literal('map'),
    framing: v.nullable(framing),
    site: v.nullable(id),
    year: v.nullable(matching(/^20\d\d$/)),
  }),
  v.strictObject({ kind: v.literal('text'), text: localized(LIMITS.text) }),
]);

/** Counted before its members are looked at, so that a list made to be long costs nothing. */
const list = <const S extends v.GenericSchema>(member: S, most: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most, code('too-many', most)), v.array(member));

const slide = v.strictObject({
  id,
  layout: v.picklist(LAYOUTS, code('not-allowed')),
  shows: list(shown, 6),
  heading: v.nullable(localized(LIMITS.heading)),
  caption: localizedOrNone(LIMITS.caption),
  notes: localizedOrNone(LIMITS.notes),
  seconds: whole(LIMITS.leastSeconds, LIMITS.mostSeconds),
  builds: v.boolean(),
  rests: list(
    v.strictObject({ statement, was: v.pipe(v.string(), v.maxLength(LIMITS.print, code('too-long', LIMITS.print))) }),
    LIMITS.rests,
  ),
});

const hash = matching(/^[0-9a-f]{16}$/);

export const deckSchema = v.strictObject({
  format: v.literal(DECK_FORMAT),
  version: v.literal(DECK_VERSION),
  id,
  title: localized(LIMITS.title),
  edition: v.strictObject({ id, hash }),
  slides: v.pipe(list(slide, LIMITS.slides), v.minLength(1, code('none-there'))),
});
