import 'virtual:fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/drawings.css';
import './styles/figures.css';
import './styles/slopes.css';
import './styles/commitments.css';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { editionQuery } from '#src/queries/editions.ts';
import { readHere, type Address } from '#src/state/address.ts';
import { here } from '#src/view/address-form.ts';
import { writePath } from '#src/state/routes.ts';
import { startPreferences } from '#src/state/preferences.ts';
import { listenForMenus } from '#src/ui/menus.ts';
import { App } from './App.tsx';
import { Atlas } from './Atlas.tsx';
import { editionIn } from './edition.ts';
import { listenForAdding } from './add-key.ts';
import { fetchWhenIdle } from './idle.ts';
import { queryClient } from './query-client.ts';
import { adoptStills, loadStills } from './stills.ts';
import { bringToLife } from './page-root.tsx';
import { loadPage } from './pages.ts';
import { giveUpTravel, listenForTravel, startTravel } from './travel.ts';

/** The page can be read without the app: it is painted first. */
const paint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function drawFrame(root: HTMLElement, prerendered: boolean) {
  const frame = (
    <Atlas client={queryClient} path={here().pathname}>
      <App page="" />
    </Atlas>
  );
  if (!prerendered) root.replaceChildren();
  flushSync(() => {
    if (prerendered) hydrateRoot(root, frame);
    else createRoot(root).render(frame);
  });
}

/** Fetches what the first view needs: a page that stands there already needs no code of its own yet. */
const fetchView = ({ lang, route, keys }: Address, prerendered: boolean) =>
  Promise.all([
    queryClient.query(editionQuery(editionIn(keys.ed))),
    prerendered && Object.keys(keys).length === 0 ? null : loadPage(route),
    prerendered ? null : loadStills(lang, route),
  ]);

/** Brings the page to life: over the prerendered words where there are some, else from nothing. */
export async function start() {
  const root = document.getElementById('root');
  if (!root) return;
  const { address } = readHere();
  const { lang, route } = address;
  const path = here().pathname;
  const isEmbed = route.page === 'embed';
  // Headers say so, too; but hosts read an address in more than one way, and some send no headers.
  if (self !== top && !isEmbed) {
    location.replace(writePath(lang, { page: 'embed', exhibit: '' }));
    return;
  }
  listenForMenus();
  listenForTravel();
  await paint();
  const hasChoices = Object.keys(address.keys).length > 0;
  const prerendered = root.dataset['page'] === path;
  try {
    adoptStills(root);
    await fetchView(address, prerendered);
  } catch (error) {
    giveUpTravel();
    const { showStartFailure } = await import('./start-failure.ts');
    showStartFailure(root, lang, error);
    return;
  }
  // A frame of another page keeps nothing and adds to nothing.
  if (!isEmbed) {
    startPreferences();
    listenForAdding();
  }
  drawFrame(root, prerendered);
  startTravel();
  if (!prerendered || hasChoices) await bringToLife(route, prerendered);
  root.dataset['started'] = '';
  if (!isEmbed) fetchWhenIdle();
}
