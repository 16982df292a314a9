import type { Shown } from '#src/decks/deck.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { writeAddress, type Keys } from '#src/state/address.ts';
import type { Route } from '#src/state/routes.ts';
import { findDeckExhibit } from './deck-exhibits.ts';

type Here = readonly [route: Route, keys: Keys, anchor: string];

function placeOf(shown: Exclude<Shown, { kind: 'text' }>): Here | null {
  switch (shown.kind) {
    case 'exhibit': {
      const { exhibit: id, measure, mark } = shown;
      const found = findDeckExhibit(id);
      // As everywhere, an address leaves out what is so without it.
      const isFirst = measure === found?.exhibit.measures[0]?.id;
      const keys = {
        ...(measure && !isFirst && { by: [`${id}:${measure}`] }),
        ...(mark && { sel: [`${id}:${mark}`] }),
      };
      return found ? [found.route, keys, id] : null;
    }
    case 'timeline':
      return [{ page: 'timeline' }, { t: `${shown.from}-${shown.to}` }, ''];
    case 'figure':
      return [{ page: 'figures' }, { f: shown.figure }, ''];
    case 'map': {
      const { framing, site, year } = shown;
      const keys = { ...(site && { sel: [`map:${site}`] }), ...(framing && { z: framing }), ...(year && { y: year }) };
      return [{ page: 'places' }, keys, ''];
    }
  }
}

/** Where the atlas shows what a slide shows, or null where no page does. */
export function slideAddress(shown: Shown, lang: Locale): string | null {
  const place = shown.kind === 'text' ? null : placeOf(shown);
  if (!place) return null;
  const [route, keys, anchor] = place;
  return writeAddress({ lang, route, keys, unknown: [] }) + (anchor && `#${anchor}`);
}
