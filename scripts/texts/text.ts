import type { Localized } from '#src/i18n/locales.ts';

/** One thing the product says, in three languages, and where that is written. */
export interface Text extends Localized {
  readonly where: string;
}
