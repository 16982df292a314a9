import { here, hrefOf, jumpTo, readHash } from '#src/view/address-in-hash.ts';
import { readHere } from '#src/state/address.ts';
import { loadPage } from '../pages.ts';

/** On entries of the history that the reader has been at: going back to one, the browser scrolls by itself. */
const SEEN = 'seen';

/** Marks what the app itself writes into the history. */
function markEntries() {
  for (const kind of ['pushState', 'replaceState'] as const) {
    const write = history[kind].bind(history);
    history[kind] = (state: unknown, ...rest) => write(state ?? SEEN, ...rest);
  }
}

const written = () => {
  const { pathname, search, anchor } = here();
  return pathname + search + anchor;
};

/** Takes up what is typed behind the sign: a view begins at its top or at the part that is named, and no other word loses the view. */
export function followHash(): void {
  markEntries();
  let last = written();
  const remember = () => {
    if (readHash(location.hash)) last = written();
  };
  const arrive = async () => {
    const anchor = readHash(location.hash) ? here().anchor : location.hash;
    if (!readHash(location.hash)) history.replaceState(null, '', hrefOf(last));
    else if (history.state === SEEN) return;
    else history.replaceState(null, '', location.hash);
    await loadPage(readHere().address.route);
    if (anchor.length > 1) jumpTo(anchor);
    else window.scrollTo(0, 0);
  };
  for (const type of ['pushState', 'replaceState']) addEventListener(type, remember);
  addEventListener('hashchange', () => {
    // What could not be fetched says so in its place.
    void arrive().catch(() => undefined);
    remember();
  });
}
