import type { Locale, Localized } from '#src/i18n/locales.ts';
import type { Unit } from './vocabulary.ts';

type OneOrMany = readonly [one: string, many: string];

const same = (words: string): OneOrMany => [words, words];

/** Units that measure rather than count: a bare number would say nothing, so they are always said. */
const MEASURED: Partial<Record<Unit, Localized<OneOrMany>>> = {
  percent: { en: same('%'), tc: same('%'), sc: same('%') },
  hectares: { en: same(' ha'), tc: same('公頃'), sc: same('公顷') },
  years: { en: [' year', ' years'], tc: same('年'), sc: same('年') },
  months: { en: [' month', ' months'], tc: same('個月'), sc: same('个月') },
  times: { en: [' time', ' times'], tc: same('倍'), sc: same('倍') },
};

/** What follows the digits of a measure even where counts stand bare, or nothing for a count. */
export const measureAfter = (unit: Unit, value: number, locale: Locale): string =>
  MEASURED[unit]?.[locale][value === 1 ? 0 : 1] ?? '';
