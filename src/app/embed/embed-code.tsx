import type { Route } from '#src/state/routes.ts';
import { routeOf } from '../briefings/exhibit-route.ts';
import type { PageCode } from '../pages.ts';
import { findExhibit } from '../show/exhibits.ts';
import { EmbedPage } from './EmbedPage.tsx';
import { UnknownEmbed } from './UnknownEmbed.tsx';

const known = new Map<string, PageCode>();

/** The page of one exhibit in a frame, or of none where there is no such exhibit: the same one each time it is asked for. */
export function embedCode(id: string): PageCode {
  const found = known.get(id);
  if (found) return found;
  const exhibit = findExhibit(id);
  const code: PageCode = exhibit
    ? { Page: () => <EmbedPage exhibit={exhibit} />, exhibits: [exhibit] }
    : { Page: UnknownEmbed, exhibits: [] };
  known.set(id, code);
  return code;
}

/** The page of the atlas that has the pictures of an exhibit. */
export function pageOf(id: string): Route {
  const exhibit = findExhibit(id);
  return exhibit ? routeOf(exhibit) : { page: 'embed', exhibit: id };
}
