import { navigate, useLocationProperty } from 'wouter/use-browser-location';
import { here } from '#src/view/address-in-hash.ts';
import type { ROUTER as Router } from './router.ts';

const pathname = () => here().pathname;
const search = () => here().search;

/** How the router hears where the window of the portable file is: by the hash of its address. */
export const ROUTER: typeof Router = {
  hook: () => [useLocationProperty(pathname), navigate],
  searchHook: () => useLocationProperty(search),
};
