import type { Shown, Slide } from '#src/decks/deck.ts';
import { TIMELINE } from '#src/decks/missing.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { placeOf, type Keys } from '#src/state/address.ts';
import type { Place } from '#src/view/address-form.ts';
import { MAP } from '../places/map-name.ts';

/** The keys of an address that make a page show this. */
export function keysOf(shown: Shown): Keys {
  switch (shown.kind) {
    case 'exhibit': {
      const { exhibit, measure, mark } = shown;
      return { ...(measure && { by: [`${exhibit}:${measure}`] }), ...(mark && { sel: [`${exhibit}:${mark}`] }) };
    }
    case 'timeline': {
      const { from, to, lane } = shown;
      return { t: `${from}-${to}`, ...(lane !== null && { only: [`lane:${lane}`] }) };
    }
    case 'map': {
      const { framing, site, year } = shown;
      return { ...(site && { sel: [`${MAP}:${site}`] }), ...(framing && { z: framing }), ...(year && { y: year }) };
    }
    default:
      return {};
  }
}

/** The exhibit that draws this, or null where it is no drawing of one. */
export const exhibitIn = (shown: Shown): string | null =>
  shown.kind === 'exhibit' ? shown.exhibit : shown.kind === 'timeline' ? TIMELINE : null;

/** A slide as the address of a view, untouched or as the speaker has left it. */
export function placeOfSlide({ shows }: Slide, locale: Locale, poked: string): Place {
  const route = { page: 'overview' } as const;
  if (poked !== '') return { ...placeOf({ lang: locale, route, keys: {}, unknown: [] }), search: poked };
  const each = shows.map(keysOf);
  const keys: Keys = {
    ...each[0],
    by: each.flatMap(({ by = [] }) => by),
    sel: each.flatMap(({ sel = [] }) => sel),
  };
  return placeOf({ lang: locale, route, keys, unknown: [] });
}
