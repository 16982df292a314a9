import type { Target } from './address-form.ts';

// How a view is written into an address of the portable file: behind `#`. It stands in for `address-form.ts` there.

/** A path, a query and an anchor behind the sign. */
const VIEW = /^#(?<pathname>\/[^?#]*)(?<search>\?[^#]*)?(?<anchor>#.*)?$/s;

/** Reads the hash of an address; null where it names no view. */
export function readHash(hash: string): Target | null {
  const { pathname, search = '', anchor = '' } = VIEW.exec(hash)?.groups ?? {};
  return pathname === undefined ? null : { pathname, search, anchor };
}

export const hrefOf = (path: string): string => `#${path}`;

const fileOf = ({ origin, pathname }: URL | Location) => origin + pathname;

/** An anchor alone is a part of the page that is shown. */
export function placeIn(url: URL): Target | null {
  if (fileOf(url) !== fileOf(location)) return null;
  return readHash(url.hash) ?? (url.hash.length > 1 ? { ...here(), anchor: url.hash } : null);
}

const HOME: Target = { pathname: '/', search: '', anchor: '' };

export const here = (): Target => readHash(location.hash) ?? HOME;

/** The name of the file is as much as others can use of an address on somebody's disk. */
export function addressFor(href: string): string {
  const { protocol, origin, pathname } = location;
  if (protocol !== 'file:') return origin + pathname + href;
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name) + href;
  } catch {
    return name + href;
  }
}

/** The address keeps its view, so the jump is done by hand: scrolled to, and the next Tab goes on from there. */
export function jumpTo(anchor: string): void {
  const { pathname, search } = here();
  history.replaceState(null, '', hrefOf(pathname + search + anchor));
  const target = document.getElementById(decodeURIComponent(anchor.slice(1)));
  if (!target) return;
  for (const one of document.querySelectorAll('[data-target]')) one.removeAttribute('data-target');
  target.setAttribute('data-target', '');
  target.scrollIntoView();
  const isFocusable = target.tabIndex >= 0 || target.hasAttribute('tabindex');
  if (!isFocusable) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  if (!isFocusable) target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
}

/** Follows links within the page that nobody else has followed. */
export function listenForJumps(): void {
  document.addEventListener('click', (event) => {
    const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (event.defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    const link = target instanceof Element ? target.closest('a') : null;
    const to = link?.href && link.target === '' && link.download === '' ? placeIn(new URL(link.href)) : null;
    if (!to || to.anchor === '') return;
    const now = here();
    if (to.pathname !== now.pathname || to.search !== now.search) return;
    event.preventDefault();
    if (to.anchor !== now.anchor) history.pushState(null, '', hrefOf(to.pathname + to.search + to.anchor));
    jumpTo(to.anchor);
  });
}
