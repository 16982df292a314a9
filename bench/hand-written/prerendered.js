// The page stands in the HTML already; what its controls need is fetched when the browser has nothing to do.
import { fetchLanguage, listen } from './controls.js';

listen();
requestIdleCallback(() => void fetchLanguage(document.documentElement.dataset.lang));
