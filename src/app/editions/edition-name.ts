import type { Locale } from '#src/i18n/locales.ts';
import type { Candidate } from './use-editions.ts';

/** Files of one title are told apart by their names. */
export const nameOf = ({ edition, file }: Candidate, locale: Locale): string =>
  edition.title[locale] + (locale === 'en' ? ` (${file ?? edition.id})` : `（${file ?? edition.id}）`);
