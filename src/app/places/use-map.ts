import { useEffect, useRef, useState } from 'react';
import {
  homeView,
  lookAt,
  moved,
  readView,
  within,
  writeView,
  zoomed,
  type MapView,
  type Size,
} from '#src/maps/map-view.ts';
import type { XY } from '#src/maps/projection.ts';
import type { AtlasSite } from '#src/queries/sites.ts';
import type { Keys } from '#src/state/address.ts';
import { useAddress, useChangeKeys } from '#src/state/use-address.ts';
import { reachOf } from './reach-of.ts';
import { choosing } from './use-places.ts';

/** How long a map rests before its framing is written into the address, in ms. */
const REST = 250;

/** Where the address has the map look: as it is framed there, else at the chosen site, else at all of them. */
const stated = ({ z }: Keys, chosen: AtlasSite | null, size: Size): MapView =>
  readView(z) ?? (chosen ? lookAt({ ...chosen.site.position, reach: reachOf(chosen) }, size) : homeView(size));

/** What of an address decides where the map looks. */
const framing = ({ z, sel }: Pick<Keys, 'z' | 'sel'>) => `${z ?? ''} ${sel?.join() ?? ''}`;

/** A view that was moved by hand, and the framing in the address that goes with it: another one takes over. */
interface Moved {
  readonly view: MapView;
  readonly at: string;
}

/** Where the map looks, and the ways to change that; what comes to rest is written into the address. */
function useView(size: Size, chosen: AtlasSite | null) {
  const { keys } = useAddress().address;
  const change = useChangeKeys();
  const [hand, setHand] = useState<Moved | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const isByHand = hand !== null && hand.at === framing(keys);
  const view = isByHand ? hand.view : stated(keys, chosen, size);
  /** Writes a view into the address, with whatever else changes. */
  const settle = (next: MapView, others: (now: Keys) => Partial<Keys> = () => ({})) => {
    clearTimeout(timer.current);
    const z = writeView(next);
    change(
      (now) => {
        const all = { ...others(now), z };
        setHand({ view: next, at: framing({ ...now, ...all }) });
        return all;
      },
      { replace: true },
    );
  };
  const move = (next: MapView) => {
    setHand({ view: next, at: framing(keys) });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => settle(next), REST);
  };
  return { view, settle, move, isFramed: isByHand || keys.z !== undefined };
}

/** The map's view, and what buttons, keys and marks do to it. */
export function useMap(size: Size, chosen: AtlasSite | null) {
  const { view, settle, move, isFramed } = useView(size, chosen);
  return {
    view,
    move,
    /** The same framing on paper, which has another size. */
    viewFor: (of: Size): MapView => {
      const shrunk = Math.log2(Math.min(of.width / size.width, of.height / size.height));
      if (isFramed) return { ...view, zoom: view.zoom + shrunk };
      return stated({}, chosen, of);
    },
    zoom: (steps: number) => settle(zoomed(view, size, steps)),
    pan: ([x, y]: XY) => settle(moved(view, size, [x * size.width, y * size.height])),
    goHome: () => settle(homeView(size)),
    /** By degrees, clockwise. */
    turn: (degrees: number) => settle(within({ ...view, bearing: view.bearing + degrees })),
    turnNorth: () => settle({ ...view, bearing: 0 }),
    /** Chooses on the map, which stays where it is. */
    choose: (id: string | null) => settle(view, (now) => choosing(now, id)),
  };
}

export type MapControl = ReturnType<typeof useMap>;
