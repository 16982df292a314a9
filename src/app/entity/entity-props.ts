import type { Edition, Entity } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';

/** What each part of the page of a name is given. */
export interface EntityProps {
  readonly entity: Entity;
  readonly edition: Edition;
  readonly locale: Locale;
}
