import type { Locale } from '#src/i18n/locales.ts';
import { readAddress, writeAddress } from '#src/state/address.ts';

/** The absolute address of one figure: its card open over the table of figures, or over the page of what was read outside; the edition kept. */
export function figureLink(id: string, lang: Locale): string {
  const { ed } = readAddress(location.pathname, location.search).address.keys;
  const page = id.startsWith('series:') ? 'over-time' : 'figures';
  const keys = { ...(ed !== undefined && { ed }), f: id };
  return `${location.origin}${writeAddress({ lang, route: { page }, keys, unknown: [] })}`;
}
