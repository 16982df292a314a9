import type { Entity, Fact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { EventDate } from '#src/facts/dates.ts';
import type { Unit } from '#src/facts/vocabulary.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import type { EventlessRow, EventRow, Ink, NamedRow, Row } from './view.ts';

/** A count under its own name. */
export const countRow = <U extends Unit>(figure: Figure<U>, locale: Locale, ink: Ink = 'c1'): Row<U> => ({
  key: figure.id,
  label: figure.label[locale],
  figure,
  ink,
});

/** The members of a printed list as names, in its order; `said` is what each of them is. */
export const listedNames = ({ id, items }: Fact, said: string, locale: Locale): readonly NamedRow[] =>
  (items?.[locale] ?? []).map((label, at) => ({ key: `${id}-${at + 1}`, label, said, facts: [id] }));

/** Something that the document names and states nothing about. */
export const entityName = (entity: Entity, said: string, locale: Locale): NamedRow => ({
  key: entity.id,
  label: entity.name[locale],
  said,
  facts: [],
  entity: entity.id,
});

const labelOf = ({ subject, label }: Fact, locale: Locale) => subject[locale] + COLON[locale] + label[locale];

/** A dated statement as it stands in a cell: what happens, to what; of what recurs the date says enough. */
export const eventName = (
  fact: Fact & { readonly event: EventDate },
  locale: Locale,
  named: 'whole' | 'subject' = 'whole',
): EventRow => ({
  key: fact.id,
  label: named === 'subject' ? fact.subject[locale] : labelOf(fact, locale),
  date: fact.event,
  status: fact.status,
  sentence: fact.source,
});

/** A step that the document gives no date; `said` says so. */
export const undatedName = (fact: Fact, said: string, locale: Locale): EventlessRow => ({
  key: fact.id,
  label: labelOf(fact, locale),
  said,
  status: fact.status,
  facts: [fact.id],
});
