import type { Fact } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { NamedRow } from './view.ts';

/** The members of a printed list as names, in its order; `said` says of each that it stands in the list. */
export const listedNames = ({ id, items }: Fact, said: string, locale: Locale): readonly NamedRow[] =>
  (items?.[locale] ?? []).map((label, at) => ({ key: `${id}-${at + 1}`, label, said, facts: [id] }));
