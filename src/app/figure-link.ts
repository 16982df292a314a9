import type { Locale } from '#src/i18n/locales.ts';
import { readHere, writeAddress } from '#src/state/address.ts';
import { addressFor } from '#src/view/address-form.ts';

/** The absolute address of one figure: the table of figures with its card open, the edition kept. */
export function figureLink(id: string, lang: Locale): string {
  const { ed } = readHere().address.keys;
  const keys = { ...(ed !== undefined && { ed }), f: id };
  return addressFor(writeAddress({ lang, route: { page: 'figures' }, keys, unknown: [] }));
}
