/** A path below the host and a query, as a window's location has them. */
export interface Place {
  readonly pathname: string;
  readonly search: string;
}

/** A place, and the part of the page that is meant: `#id`, or nothing. */
export interface Target extends Place {
  readonly anchor: string;
}

// How a view is written into an address: here as a path. The portable file has `address-in-hash.ts` in this one's place.

/** What a link to a path holds. */
export const hrefOf = (path: string): string => path;

/** Where an address of this atlas leads; null for any other. */
export const placeIn = ({ origin, pathname, search, hash }: URL): Target | null =>
  origin === location.origin ? { pathname, search, anchor: hash } : null;

/** Where this window is. */
export const here = (): Place => location;

/** A link as it is given to others. */
export const addressFor = (href: string): string => location.origin + href;

/** Lets the browser itself jump, so that the place is the target of the page and the next Tab goes on from there. */
export const jumpTo = (anchor: string): void => location.replace(anchor);
