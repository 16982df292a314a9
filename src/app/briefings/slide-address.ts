import type { Shown } from '#src/decks/deck.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { writeAddress, type Keys } from '#src/state/address.ts';
import type { Route } from '#src/state/routes.ts';
import { findExhibit } from '../show/exhibits.ts';
import { keysOf } from '../show/slide-keys.ts';
import { routeOf } from './exhibit-route.ts';

type Here = readonly [route: Route, keys: Keys, anchor: string];

function placeOf(shown: Exclude<Shown, { kind: 'text' }>): Here | null {
  switch (shown.kind) {
    case 'exhibit': {
      const { exhibit: id, measure } = shown;
      const found = findExhibit(id);
      // As everywhere, an address leaves out what is so without it.
      const isFirst = measure === found?.measures[0]?.id;
      return found ? [routeOf(found), keysOf(isFirst ? { ...shown, measure: null } : shown), id] : null;
    }
    case 'timeline':
      return [{ page: 'timeline' }, keysOf(shown), ''];
    case 'figure':
      return [{ page: 'figures' }, { f: shown.figure }, ''];
    case 'map':
      return [{ page: 'places' }, keysOf(shown), ''];
  }
}

/** Where the atlas shows what a slide shows, or null where no page does. */
export function slideAddress(shown: Shown, lang: Locale): string | null {
  const place = shown.kind === 'text' ? null : placeOf(shown);
  if (!place) return null;
  const [route, keys, anchor] = place;
  return writeAddress({ lang, route, keys, unknown: [] }) + (anchor && `#${anchor}`);
}
