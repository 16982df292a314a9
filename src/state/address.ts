import * as v from 'valibot';
import type { Locale } from '#src/i18n/locales.ts';
import { here, hrefOf, type Place } from '#src/view/address-form.ts';
import { pathOf, readPath, type Route } from './routes.ts';

/** No address is longer, so that its QR code still prints small. */
export const MAX_ADDRESS = 1500;

/** No comparison holds more figures. */
export const MOST_COMPARED = 4;

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ANY_CHOICE = new RegExp(`^${SLUG}:${SLUG}$`);
const OTHER_FORM = new RegExp(`^${SLUG}:(?:table|source)$`);

const FIGURE = new RegExp(`^(?:derived:)?${SLUG}(?:[.:]${SLUG})*$`);

/** A list of different entries of one form, as many as there may be exhibits on a page. */
const list = (entry: RegExp) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.split(',')),
    v.array(v.pipe(v.string(), v.regex(entry))),
    v.maxLength(40),
    v.check((entries) => new Set(entries).size === entries.length),
  );

/** The keys of a view, in the order they are written. Pairs are `exhibit:choice`. */
const KEYS = {
  /** Edition. */
  ed: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  /** Exhibits shown as table or source instead of chart. */
  as: list(OTHER_FORM),
  /** Exhibits shown by another measure than their first. */
  by: list(ANY_CHOICE),
  /** Chosen marks. */
  sel: list(ANY_CHOICE),
  /** Years the timeline shows. */
  t: v.pipe(v.string(), v.regex(/^(?:19|20)\d\d-(?:19|20)\d\d$/)),
  /** Latitude, longitude and zoom of the map. */
  z: v.pipe(v.string(), v.regex(/^\d{1,2}\.\d{1,5},\d{1,3}\.\d{1,5},\d{1,2}(?:\.\d{1,2})?$/)),
  /** The year that the map shows, instead of how things stood when the document was written. */
  y: v.pipe(v.string(), v.regex(/^20(?:0[1-9]|1\d|2[0-5])$/)),
  /** What a view shows besides. */
  also: list(new RegExp(`^${SLUG}$`)),
  /** Figure whose source card is open: a fact, or `derived:` and a rule. */
  f: v.pipe(v.string(), v.regex(FIGURE)),
  /** Figures in the comparison. */
  cmp: v.pipe(list(FIGURE), v.maxLength(MOST_COMPARED)),
  /** What a list of figures shows only: pairs `facet:choice`. */
  only: list(ANY_CHOICE),
  /** How much of a slide is there: slides that build up count from one. */
  step: v.pipe(v.string(), v.regex(/^[1-9]\d?$/)),
  /** Theme, for slides and embeds only. */
  th: v.picklist(['light', 'dark']),
} as const;
type KeyName = keyof typeof KEYS;
const NAMES = Object.keys(KEYS) as readonly KeyName[];

export type Keys = { readonly [K in KeyName]?: v.InferOutput<(typeof KEYS)[K]> };

export interface Address {
  readonly lang: Locale;
  readonly route: Route;
  readonly keys: Keys;
  /** Keys of a later atlas or of a host, kept as they came. */
  readonly unknown: readonly (readonly [string, string])[];
}

/** A part of an address that could not be used, and why. */
export interface AddressFault {
  readonly key: string;
  readonly value: string;
  readonly reason: 'unreadable' | 'twice' | 'too-long' | 'not-here';
}

export interface ReadAddress {
  readonly address: Address;
  readonly faults: readonly AddressFault[];
}

const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

function readKeys(search: string) {
  const keys: Record<string, unknown> = {};
  const unknown: [string, string][] = [];
  const faults: AddressFault[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    const known = NAMES.find((key) => key === name);
    if (!known) {
      unknown.push([name, value]);
      continue;
    }
    if (Object.hasOwn(keys, known)) {
      faults.push({ key: known, value: cut(value), reason: 'twice' });
      continue;
    }
    const result = v.safeParse(KEYS[known], value);
    if (result.success) keys[known] = result.output;
    else faults.push({ key: known, value: cut(value), reason: 'unreadable' });
  }
  return { keys: keys as Keys, unknown, faults };
}

/** Reads a path and its query into the nearest valid view. Never throws; what was dropped is in `faults`. */
export function readAddress(pathname: string, search: string): ReadAddress {
  const { lang, route, knownLanguage } = readPath(pathname);
  if (pathname.length + search.length > MAX_ADDRESS) {
    const fault = { key: '?', value: cut(search), reason: 'too-long' } as const;
    return { address: { lang, route, keys: {}, unknown: [] }, faults: [fault] };
  }
  const { keys, unknown, faults } = readKeys(search);
  const first = pathname.split('/')[1] ?? '';
  const language = !knownLanguage && /^[a-z]{2}(?:-[a-z]+)?$/i.test(first) && pathname.split('/').length > 2;
  const languageFault: AddressFault[] = language ? [{ key: 'lang', value: cut(first), reason: 'unreadable' }] : [];
  return { address: { lang, route, keys, unknown }, faults: [...languageFault, ...faults] };
}

/** Commas and colons stay readable in a query. */
const encode = (text: string) => encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':');

/** The view of this window. */
export function readHere(): ReadAddress {
  const { pathname, search } = here();
  return readAddress(pathname, search);
}

/** The query of an address, `?` included, or nothing. Equal views write equal queries. */
function writeSearch({ keys, unknown }: Pick<Address, 'keys' | 'unknown'>): string {
  const known = NAMES.flatMap((name) => {
    const value = keys[name];
    const text = Array.isArray(value) ? value.join(',') : (value ?? '');
    return text === '' ? [] : [`${name}=${encode(text)}`];
  });
  const rest = unknown.map(([name, value]) => `${encode(name)}=${encode(value)}`);
  const parts = [...known, ...rest];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Path and query of a view. Equal views have equal ones. */
export const placeOf = (address: Address): Place => ({
  pathname: pathOf(address.lang, address.route),
  search: writeSearch(address),
});

/** The address as a link. */
export function writeAddress(address: Address): string {
  const { pathname, search } = placeOf(address);
  return hrefOf(pathname + search);
}

/** The choice an address makes for one exhibit in a list of `exhibit:choice` pairs. */
export const choiceFor = (pairs: readonly string[] | undefined, exhibit: string) =>
  pairs?.find((one) => one.startsWith(`${exhibit}:`))?.slice(exhibit.length + 1);

/** The list with another choice for one exhibit; null takes its choice away. */
export function withChoice(pairs: readonly string[] | undefined, exhibit: string, choice: string | null) {
  const others = (pairs ?? []).filter((one) => !one.startsWith(`${exhibit}:`));
  return choice === null ? others : [...others, `${exhibit}:${choice}`].sort();
}
