import { flushSync } from 'react-dom';
import { navigate } from 'wouter/use-browser-location';
import { LOCALES } from '#src/i18n/locales.ts';
import { editionQuery } from '#src/queries/editions.ts';
import { readAddress, writeAddress } from '#src/state/address.ts';
import { rememberLanguage } from '#src/state/preferences.ts';
import { editionIn } from './edition.ts';
import { bringToLife, isAlive } from './page-root.tsx';
import { loadPage } from './pages.ts';
import { inTime } from './in-time.ts';
import { queryClient } from './query-client.ts';
import { loadStills } from './stills.ts';

/** Fetches what the view at an address needs, so that it appears whole. */
async function prepareView(pathname: string, search: string) {
  const { address } = readAddress(pathname, search);
  await Promise.all([
    loadPage(address.route),
    loadStills(address.lang, address.route),
    queryClient.query(editionQuery(editionIn(address.keys.ed))),
  ]);
}

/** A comparison goes along from page to page; on one page a link says what stays in it. */
function withComparison(url: URL): URL {
  const { cmp } = readAddress(location.pathname, location.search).address.keys;
  if (cmp && !url.searchParams.has('cmp') && !isSamePage(url))
    url.search += `${url.search ? '&' : '?'}cmp=${cmp.join()}`;
  return url;
}

/** The same page, in whatever language. */
const isSamePage = ({ pathname }: URL) => pathname.replace(/^\/\w+/, '') === location.pathname.replace(/^\/\w+/, '');

/** Goes to a view inside the app: brings the present page to life, fetches the next, and only then moves. */
async function travelTo(url: URL) {
  const { pathname, search, hash } = url;
  const { route } = readAddress(location.pathname, location.search).address;
  await inTime(Promise.all([bringToLife(route, true), prepareView(pathname, search)]));
  const leaves = !isSamePage(url);
  flushSync(() => navigate(pathname + search));
  // The browser itself jumps, so that the place is the target of the page and the next Tab goes on from there.
  if (hash !== '') location.replace(hash);
  else if (leaves) window.scrollTo(0, 0);
}

/** The address with the card of a figure open. */
function cardAddress(figure: string) {
  const { address } = readAddress(location.pathname, location.search);
  return new URL(writeAddress({ ...address, keys: { ...address.keys, f: figure } }), location.href);
}

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;

function destination(target: Element): URL | null {
  const figure = target.closest<HTMLElement>('button[data-fact]')?.dataset['fact'];
  if (figure !== undefined) return cardAddress(figure);
  const link = target.closest('a');
  if (!link?.href || link.download !== '' || link.target !== '' || link.origin !== location.origin) return null;
  const url = new URL(link.href);
  const isView = LOCALES.some((lang) => url.pathname.startsWith(`/${lang}/`));
  const isJump = url.hash !== '' && url.pathname === location.pathname && url.search === location.search;
  return isView && !isJump ? withComparison(url) : null;
}

let begin: () => void;
let giveUp: (reason: Error) => void;
/** The frame stands; rejected when it could not be started. */
const begun = new Promise<void>((resolve, reject) => {
  begin = resolve;
  giveUp = reject;
});
begun.catch(() => undefined);

let travelling: Promise<unknown> = begun;

/** Links within a page know what was chosen before them, once earlier travel is over and React has written them. */
async function settle() {
  await travelling;
  await bringToLife(readAddress(location.pathname, location.search).address.route, true);
}

/** Goes where a link leads; one within the page is read again when all before it is settled. */
async function follow(target: Element, url: URL) {
  if (isSamePage(url)) await settle().catch(() => undefined);
  const now = destination(target) ?? url;
  await begun.then(() => travelTo(now)).catch(() => location.assign(now));
}

/** Presses a button of the page once React has the page: before that it would do nothing. */
async function pressLater(button: HTMLButtonElement) {
  await begun.then(() => inTime(bringToLife(readAddress(location.pathname, location.search).address.route, true)));
  button.click();
}

/** Opens the meaning of a word where it stands; where that cannot be fetched, its place in the glossary. */
async function explain(link: HTMLAnchorElement) {
  try {
    const { showTerm } = await import('./term-popover.ts');
    showTerm(link);
  } catch {
    location.assign(link.href);
  }
}

/** Follows links, opens terms and source cards, also on a page that React has not taken over yet. A failed fetch leaves it to the browser. */
function handleClick(event: MouseEvent) {
  const { target } = event;
  if (!(target instanceof Element) || !isPlainClick(event)) return;
  const term = target.closest<HTMLAnchorElement>('a[data-term]');
  if (term) {
    event.preventDefault();
    void explain(term);
    return;
  }
  const url = destination(target);
  if (!url) {
    const button = target.closest<HTMLButtonElement>('#main button');
    if (button && !isAlive()) void pressLater(button).catch(reportError);
    return;
  }
  event.preventDefault();
  if (target.closest('a[hreflang]')) rememberLanguage(readAddress(url.pathname, '').address.lang);
  travelling = follow(target, url);
}

/** Brings the prerendered page to life when a reader points at it, touches it or moves the focus into it. */
function awaitIntent() {
  const { route } = readAddress(location.pathname, location.search).address;
  const main = document.getElementById('main');
  // A failed fetch leaves the page as it stands, and is told; the next link or figure tries again.
  const handleIntent = () => void inTime(bringToLife(route, true)).catch(reportError);
  for (const type of ['pointermove', 'pointerdown', 'focusin'])
    main?.addEventListener(type, handleIntent, { once: true, passive: true });
  if (main?.contains(document.activeElement)) handleIntent();
}

/** Listens for links and figures from the first moment; where they lead is gone to once the frame stands. */
export const listenForTravel = () => document.addEventListener('click', handleClick);

/** Goes where readers went meanwhile, and listens for intent. */
export function startTravel() {
  begin();
  awaitIntent();
}

/** Leaves links to the browser from now on, those already followed too. */
export function giveUpTravel() {
  document.removeEventListener('click', handleClick);
  giveUp(new Error('The frame could not be started'));
}
