import { sayAsOf, sayEventDate } from '#src/facts/date-words.ts';
import type { Edition, Entity, Fact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { sayWithUnit } from '#src/facts/spoken.ts';
import { sayFigure } from '#src/facts/words.ts';
import { amount } from '#src/i18n/format.ts';
import { LOCALES, type Locale, type Localized } from '#src/i18n/locales.ts';

/** What a reader can find; of two that fit alike the earlier kind comes first. */
export const SEARCH_KINDS = ['page', 'entity', 'term', 'exhibit', 'figure'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Something a reader may look for. */
export interface SearchDocument {
  readonly kind: SearchKind;
  readonly id: string;
  /** The name, and after it the other names it goes by. Each finds it, and brings the name in every language along. */
  readonly names: Localized<readonly string[]>;
  /** Parts of the name that are names themselves. */
  readonly parts?: readonly Localized[];
  /** What finds it like a name but names nothing: numbers and dates as a reader may type them. */
  readonly also?: readonly string[];
  /** What else it says; matched last. */
  readonly more: Localized;
}

const inEach = <T>(say: (locale: Locale) => T): Localized<T> => ({ en: say('en'), tc: say('tc'), sc: say('sc') });

const namesOf = ({ name, aliases }: Entity): Localized<readonly string[]> =>
  inEach((locale) => [name[locale], ...aliases[locale]]);

/** A number as printed here, as plain digits, and with the currency left out or said as the document says it. */
export function numbersOf(figure: Figure): readonly string[] {
  const said = LOCALES.flatMap((locale) => [sayFigure(figure, locale).text, sayWithUnit(figure, locale).text]);
  const amounts = LOCALES.flatMap((locale) => {
    const { digits, scale } = amount(figure.value, locale);
    return locale === 'en' || scale === '' ? [`${digits}${scale}`] : [`${digits}${scale}`, `${digits}${scale}元`];
  });
  return [String(figure.value), ...amounts, ...said];
}

function datesOf({ event, asOf }: Fact): readonly string[] {
  return LOCALES.flatMap((locale) => [
    ...(event ? [sayEventDate(event, locale)] : []),
    ...(asOf && asOf !== 'not-stated' ? [sayAsOf(asOf, locale)] : []),
  ]);
}

/** A fact by its subject and label, its number and its date; other names of its subject count as names too. */
function ofFact(edition: Edition, fact: Fact): SearchDocument {
  const { id, subject, label, items } = fact;
  const entity = edition.entity(fact.entity);
  const section = edition.section(fact.source.section);
  const figure = edition.figures.find((one) => one.id === id);
  const isSubject = LOCALES.every((locale) => subject[locale] === entity.name[locale]);
  const others = LOCALES.flatMap((locale) => namesOf(entity)[locale]);
  return {
    kind: 'figure',
    id,
    names: inEach((locale) => [`${subject[locale]} ${label[locale]}`]),
    parts: [subject, label],
    also: [...(isSubject ? others : []), ...(figure ? numbersOf(figure) : []), ...datesOf(fact)],
    more: inEach((locale) =>
      [...namesOf(entity)[locale], section.name[locale], section.short[locale], ...(items?.[locale] ?? [])].join('\n'),
    ),
  };
}

function ofEntity(edition: Edition, entity: Entity): SearchDocument {
  const section = edition.section(entity.source.section);
  return { kind: 'entity', id: entity.id, names: namesOf(entity), more: section.name };
}

/** Every entity and every fact of an edition, in the order of the document. */
export const editionDocuments = (edition: Edition): readonly SearchDocument[] => [
  ...edition.entities.map((entity) => ofEntity(edition, entity)),
  ...edition.facts.map((fact) => ofFact(edition, fact)),
];
