import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { localized } from '#src/facts/edition-schema.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import type { Text } from './text.ts';

const words = v.array(v.pipe(v.string(), v.nonEmpty()));
const some = v.partial(v.strictObject({ en: words, tc: words, sc: words }));
const schema = v.strictObject({
  names: v.strictObject({ en: words, tc: words, sc: words }),
  terms: v.array(v.strictObject({ id: v.string(), ...localized.entries, not: some, but: v.optional(some) })),
});

/** How a language says a thing (`en`, `tc`, `sc`), the forms it does not use (`not`), and longer words that hold one (`but`). */
export type Term = v.InferOutput<typeof schema>['terms'][number];

export interface Terms {
  readonly terms: readonly Term[];
  /** Official names in a language, longest first: they keep whatever form they have. */
  readonly names: Readonly<Record<Locale, readonly string[]>>;
}

const longestFirst = (texts: readonly string[]) => [...new Set(texts)].sort((a, b) => b.length - a.length);

interface Named {
  readonly name: Readonly<Record<Locale, string>>;
}

/** The official terms, and the names that editions, railways and the list of terms itself give. */
export function readTerms(): Terms {
  const { terms, names } = v.parse(schema, JSON.parse(readFileSync('data/terms.json', 'utf8')));
  const entities = readdirSync('data/editions').flatMap((id) => readEdition(id).entities);
  const { lines } = JSON.parse(readFileSync(join('data/places', 'railways.json'), 'utf8')) as {
    lines: readonly Named[];
  };
  const namesIn = (locale: Locale) => [
    ...names[locale],
    ...entities.flatMap(({ name, aliases }) => [name[locale], ...aliases[locale]]),
    ...lines.map(({ name }) => name[locale]),
  ];
  return {
    terms,
    names: { en: longestFirst(namesIn('en')), tc: longestFirst(namesIn('tc')), sc: longestFirst(namesIn('sc')) },
  };
}

/** English words end where letters do; Chinese has no such ends. */
const holds = (text: string, form: string, locale: Locale) =>
  locale === 'en' ? new RegExp(`(?<![A-Za-z-])${form}(?![A-Za-z-])`).test(text) : text.includes(form);

const without = (text: string, parts: readonly string[]) =>
  parts.reduce((rest, part) => rest.replaceAll(part, ' '), text);

/** Forms that a language does not use, each with where it stands and what to say instead; official names are left alone. */
export function termFaults(texts: readonly Text[], { terms, names }: Terms): readonly string[] {
  return LOCALES.flatMap((locale) =>
    terms.flatMap(({ not, but, [locale]: instead }) =>
      (not[locale] ?? []).flatMap((form) => {
        const allowed = [...names[locale].filter((name) => name.includes(form)), ...(but?.[locale] ?? [])];
        return texts
          .filter((text) => holds(text[locale], form, locale) && holds(without(text[locale], allowed), form, locale))
          .map(
            (text) =>
              `${text.where}: ${locale} says “${form}” where it should say “${instead}”: ${text[locale].slice(0, 80)}`,
          );
      }),
    ),
  );
}
