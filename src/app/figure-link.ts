import type { Locale } from '#src/i18n/locales.ts';
import { readAddress, writeAddress } from '#src/state/address.ts';

/** The absolute address of one figure: the table of figures with its card open, the edition kept. */
export function figureLink(id: string, lang: Locale): string {
  const { ed } = readAddress(location.pathname, location.search).address.keys;
  const keys = { ...(ed !== undefined && { ed }), f: id };
  return `${location.origin}${writeAddress({ lang, route: { page: 'figures' }, keys, unknown: [] })}`;
}
