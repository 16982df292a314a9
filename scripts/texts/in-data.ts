import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import type { Text } from './text.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const isLocalized = (value: Json): value is Readonly<Record<Locale, unknown>> =>
  LOCALES.every((locale) => Object.hasOwn(value, locale));

const said = (value: unknown) => [value].flat().join(' / ');

/** What leads to a member: its id where it has one, else its key or number. */
const stepTo = (key: string, value: unknown) =>
  isObject(value) && typeof value['id'] === 'string' ? value['id'] : key;

/** Every text by language in a JSON value, by the ids and keys that lead to it. */
export function textsInJson(where: string, value: unknown): readonly Text[] {
  if (!isObject(value)) return [];
  if (isLocalized(value)) {
    const [en = '', tc = '', sc = ''] = LOCALES.map((locale) => said(value[locale]));
    return en + tc + sc === '' ? [] : [{ where, en, tc, sc }];
  }
  return Object.entries(value).flatMap(([key, inner]) => textsInJson(`${where} ${stepTo(key, inner)}`, inner));
}

/** The texts of every edition and of the places; base maps have names in one language only. */
export function textsInData(folder = 'data'): readonly Text[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !/\.topo\.json$|^terms\.json$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => textsInJson(file, JSON.parse(readFileSync(file, 'utf8'))));
}
