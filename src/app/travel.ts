import { flushSync } from 'react-dom';
import { navigate } from 'wouter/use-browser-location';
import { LOCALES } from '#src/i18n/locales.ts';
import { editionQuery } from '#src/queries/editions.ts';
import { placeOf, readAddress, readHere } from '#src/state/address.ts';
import { rememberLanguage } from '#src/state/preferences.ts';
import { here, hrefOf, jumpTo, placeIn, type Place, type Target } from '#src/view/address-form.ts';
import { editionIn } from './edition.ts';
import { bringToLife, isAlive } from './page-root.tsx';
import { loadPage } from './pages.ts';
import { inTime } from '#src/queries/in-time.ts';
import { queryClient } from './query-client.ts';
import { loadStills } from './stills.ts';

/** Fetches what the view at an address needs, so that it appears whole. */
async function prepareView({ pathname, search }: Place) {
  const { address } = readAddress(pathname, search);
  await Promise.all([
    loadPage(address.route),
    loadStills(address.lang, address.route),
    queryClient.query(editionQuery(editionIn(address.keys.ed))),
  ]);
}

/** A comparison goes along from page to page; on one page a link says what stays in it. */
function withComparison(to: Target): Target {
  const { cmp } = readHere().address.keys;
  if (!cmp || isSamePage(to) || new URLSearchParams(to.search).has('cmp')) return to;
  return { ...to, search: `${to.search || '?'}${to.search && '&'}cmp=${cmp.join()}` };
}

/** The same page, in whatever language. */
const isSamePage = ({ pathname }: Place) => pathname.replace(/^\/\w+/, '') === here().pathname.replace(/^\/\w+/, '');

/** Goes to a view inside the app: brings the present page to life, fetches the next, and only then moves. */
async function travelTo(to: Target) {
  const { pathname, search, anchor } = to;
  await inTime(Promise.all([bringToLife(readHere().address.route, true), prepareView(to)]));
  const leaves = !isSamePage(to);
  flushSync(() => navigate(hrefOf(pathname + search)));
  if (anchor !== '') jumpTo(anchor);
  else if (leaves) window.scrollTo(0, 0);
}

/** The address with the card of a figure open. */
function cardAddress(figure: string): Target {
  const { address } = readHere();
  return { ...placeOf({ ...address, keys: { ...address.keys, f: figure } }), anchor: '' };
}

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;

function destination(target: Element): Target | null {
  const figure = target.closest<HTMLElement>('button[data-fact]')?.dataset['fact'];
  if (figure !== undefined) return cardAddress(figure);
  const link = target.closest('a');
  const to = link?.href && link.download === '' && link.target === '' ? placeIn(new URL(link.href)) : null;
  if (!to || !LOCALES.some((lang) => to.pathname.startsWith(`/${lang}/`))) return null;
  const { pathname, search } = here();
  const isJump = to.anchor !== '' && to.pathname === pathname && to.search === search;
  return isJump ? null : withComparison(to);
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
  await bringToLife(readHere().address.route, true);
}

/** Goes where a link leads; one within the page is read again when all before it is settled. */
async function follow(target: Element, to: Target) {
  if (isSamePage(to)) await settle().catch(() => undefined);
  const now = destination(target) ?? to;
  const { pathname, search, anchor } = now;
  await begun.then(() => travelTo(now)).catch(() => location.assign(hrefOf(pathname + search + anchor)));
}

let hasBegun = false;

const isOfPage = (button: HTMLButtonElement) => button.closest('#main') !== null;

/** Whether React has what a button belongs to, the page or the frame: before that a press would do nothing. */
const isReady = (button: HTMLButtonElement) => (isOfPage(button) ? isAlive() : hasBegun);

/** Presses a button once it is ready. */
async function pressLater(button: HTMLButtonElement) {
  await begun;
  if (isOfPage(button)) await inTime(bringToLife(readHere().address.route, true));
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
  const to = destination(target);
  if (!to) {
    const button = target.closest<HTMLButtonElement>('#root button');
    if (button && !isReady(button)) void pressLater(button).catch(reportError);
    return;
  }
  event.preventDefault();
  if (target.closest('a[hreflang]')) rememberLanguage(readAddress(to.pathname, '').address.lang);
  travelling = follow(target, to);
}

/** Brings the prerendered page to life when a reader points at it, touches it or moves the focus into it. */
function awaitIntent() {
  const { route } = readHere().address;
  const main = document.getElementById('main');
  // A failed fetch leaves the page as it stands, and is told; the next link or figure tries again.
  const handleIntent = () => void inTime(bringToLife(route, true)).catch(reportError);
  for (const type of ['pointermove', 'pointerdown', 'focusin'])
    main?.addEventListener(type, handleIntent, { once: true, passive: true });
  if (main?.contains(document.activeElement)) handleIntent();
  // A part that is not prerendered is waited for by whoever scrolls to it.
  const near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && handleIntent());
  for (const missing of main?.querySelectorAll('[aria-busy=true]') ?? []) near.observe(missing);
}

/** Listens for links and figures from the first moment; where they lead is gone to once the frame stands. */
export const listenForTravel = () => document.addEventListener('click', handleClick);

/** Goes where readers went meanwhile, and listens for intent. */
export function startTravel() {
  hasBegun = true;
  begin();
  awaitIntent();
}

/** Leaves links to the browser from now on, those already followed too. */
export function giveUpTravel() {
  document.removeEventListener('click', handleClick);
  giveUp(new Error('The frame could not be started'));
}
