import { createContext } from 'react';

/** A path and a query, as a window's location has them. */
export interface Place {
  readonly pathname: string;
  readonly search: string;
}

/** Tells where the view now is: in the address bar, or in the slide that shows it. Read when something changes, not when drawn. */
export const AddressSource = createContext<() => Place>(() => location);
