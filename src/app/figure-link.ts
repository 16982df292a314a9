import type { Locale } from '#src/i18n/locales.ts';
import { readHere, writeAddress } from '#src/state/address.ts';
import { addressFor } from '#src/view/address-form.ts';

/** The absolute address of one figure: its card open over the table of figures, or over the page of what was read outside; the edition kept. */
export function figureLink(id: string, lang: Locale): string {
  const { ed } = readHere().address.keys;
  const page = id.startsWith('series:') ? 'over-time' : 'figures';
  const keys = { ...(ed !== undefined && { ed }), f: id };
  return addressFor(writeAddress({ lang, route: { page }, keys, unknown: [] }));
}
