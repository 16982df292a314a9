import { COLON } from '#src/i18n/punctuation.ts';
import { LOCALES, type Locale, type Localized } from '#src/i18n/locales.ts';
import { PROGRAMMES } from '#src/queries/project-list/programmes.ts';
import { UNMATCHED } from '#src/queries/project-list/project-list.ts';
import { WORDS } from './words.ts';

const programmeOf = (key: string) => PROGRAMMES.find(({ id }) => id === key);

const bracketed = (text: string, locale: Locale) => (locale === 'en' ? ` (${text})` : `（${text}）`);

/** A group by the newest official name of its programme, a year, or a name as the files write it. */
export function groupLabel(key: string, locale: Locale): string {
  const [name] = programmeOf(key)?.names ?? [];
  return name?.[locale] ?? (key.startsWith(UNMATCHED) ? key.slice(UNMATCHED.length) : key);
}

/** With what it was called before, where it was renamed. */
export function groupLabelInFull(key: string, locale: Locale): string {
  const [, ...former] = programmeOf(key)?.names ?? [];
  const label = groupLabel(key, locale);
  if (former.length === 0) return label;
  const before = former.map((name) => name[locale]).join(locale === 'en' ? ', ' : '、');
  return label + bracketed(`${WORDS.formerly[locale]}${locale === 'en' ? ' ' : COLON[locale]}${before}`, locale);
}

/** The short form of a programme, or its name where it has none. */
export const groupShort = (key: string, locale: Locale): string =>
  programmeOf(key)?.short[0] ?? groupLabel(key, locale);

export const groupLabels = (key: string): Localized =>
  Object.fromEntries(LOCALES.map((locale) => [locale, groupLabel(key, locale)])) as Record<Locale, string>;

/** A label no wider than a drawing has room for; the whole of it stands in the table. */
export function fitLabel(label: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(label) <= room) return label;
  const signs = Array.from(label);
  while (signs.length > 1 && widthOf(`${signs.join('')}…`) > room) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
