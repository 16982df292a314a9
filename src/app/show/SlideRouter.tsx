import { useCallback, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { Router } from 'wouter';
import { AddressSource } from '#src/state/address-source.ts';
import { changeKeys } from '#src/state/use-address.ts';
import { placeOf, readAddress } from '#src/state/address.ts';
import { placeIn, type Place } from '#src/view/address-form.ts';
import css from './slide.module.css';

interface SlideRouterProps {
  readonly place: Place;
  /** Told of another query of the view; absent where the slide is only looked at. */
  readonly onPoke: ((query: string) => void) | undefined;
  readonly children: ReactNode;
}

/** The query that a click in a slide leads to within its view: the card of a figure, or a link of an exhibit. */
function destination(target: EventTarget | null, { pathname, search }: Place): string | null {
  if (!(target instanceof Element)) return null;
  const figure = target.closest<HTMLElement>('button[data-fact]')?.dataset['fact'];
  if (figure !== undefined) {
    const { address } = readAddress(pathname, search);
    return placeOf(changeKeys(address, { f: figure })).search;
  }
  const link = target.closest('a');
  if (!link?.href || link.dataset['term'] !== undefined || link.target !== '') return null;
  const to = placeIn(new URL(link.href));
  return to?.pathname === pathname ? to.search : null;
}

/** The place of the view as it is now, and the way to another query of it. */
function usePlaceNow({ pathname, search }: Place, onPoke: SlideRouterProps['onPoke']) {
  const now = useRef<Place>({ pathname, search });
  const poke = useRef(onPoke);
  useLayoutEffect(() => {
    now.current = { pathname, search };
    poke.current = onPoke;
  }, [pathname, search, onPoke]);
  const go = useCallback((to: string) => {
    const query = to.includes('?') ? to.slice(to.indexOf('?')) : '?';
    now.current = { pathname: now.current.pathname, search: query };
    poke.current?.(query);
  }, []);
  const source = useCallback(() => now.current, []);
  return { go, source };
}

/** Follows links and figures within the view; to a keyboard they are buttons of their own, here only where they lead is changed. */
function useClicks(isLive: boolean, go: (to: string) => void, source: () => Place) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!isLive || !element) return undefined;
    const handleClick = (event: MouseEvent) => {
      const to = destination(event.target, source());
      if (to === null) return;
      event.preventDefault();
      event.stopPropagation();
      go(to);
    };
    element.addEventListener('click', handleClick);
    return () => element.removeEventListener('click', handleClick);
  }, [isLive, go, source]);
  return box;
}

/** Gives what stands on a slide an address of its own: what is chosen there changes neither the address bar nor the deck. */
export function SlideRouter({ place, onPoke, children }: SlideRouterProps) {
  const { go, source } = usePlaceNow(place, onPoke);
  const box = useClicks(onPoke !== undefined, go, source);
  const { pathname, search } = place;
  const hook = useMemo(() => (): [string, typeof go] => [pathname, go], [pathname, go]);
  const searchHook = useMemo(() => () => search, [search]);
  return (
    <AddressSource value={source}>
      <Router hook={hook} searchHook={searchHook}>
        <div ref={box} className={css['contents']}>
          {children}
        </div>
      </Router>
    </AddressSource>
  );
}
