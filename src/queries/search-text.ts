import type { Edition, Entity, Fact } from '#src/facts/edition.ts';
import { amount } from '#src/i18n/format.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { fold } from './fold.ts';

const ofEntity = ({ name, aliases }: Entity): readonly string[] =>
  LOCALES.flatMap((locale) => [name[locale], ...aliases[locale]]);

/** Number forms too: 31800000000, 31.8 billion, 318億. */
const ofValue = (value: number): readonly string[] => [
  String(value),
  ...LOCALES.map((locale) => amount(value, locale)).map(({ digits, scale }) => `${digits}${scale}`),
];

function textOf(edition: Edition, fact: Fact): string {
  const words = LOCALES.flatMap((locale) => [
    fact.subject[locale],
    fact.label[locale],
    ...(fact.items?.[locale] ?? []),
  ]);
  const values = fact.value === null ? [] : ofValue(fact.value);
  return fold([...words, ...ofEntity(edition.entity(fact.entity)), ...values, fact.id].join('\n'));
}

const cache = new WeakMap<Edition, Map<string, string>>();

function searched(edition: Edition, fact: Fact): string {
  const texts = cache.get(edition) ?? new Map<string, string>();
  cache.set(edition, texts);
  const text = texts.get(fact.id) ?? textOf(edition, fact);
  texts.set(fact.id, text);
  return text;
}

/**
 * Whether a fact says all words of the query, in whichever language each is typed: the texts of all three are
 * searched, so 数据 finds what 數據 and "data" find without a table of characters.
 */
export function matchesText(edition: Edition, fact: Fact, query: string): boolean {
  const text = searched(edition, fact);
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
