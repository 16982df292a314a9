import { build } from 'virtual:build';
import type { Locale } from '#src/i18n/locales.ts';
import { PRERENDERED, pathOf, type Route } from '#src/state/routes.ts';
import { BUILD_HEADER } from '#src/worker/build.ts';
import type { WidthClass } from '#src/view/view.ts';

const cache = new Map<string, string>();

/** The name of a picture drawn at build. */
export const stillKey = (lang: Locale, exhibit: string, measure: string, width: WidthClass) =>
  `${lang}.${exhibit}.${measure}.${width}`;

export const findStill = (key: string) => cache.get(key);
export const keepStill = (key: string, svg: string) => void cache.set(key, svg);

/** Room for a drawing that has no picture: an empty one, of the size of the exhibit's picture in another measure. */
export function roomFor(lang: Locale, exhibit: string, width: WidthClass): string {
  const alike = [...cache].find(([key]) => key.startsWith(`${lang}.${exhibit}.`) && key.endsWith(`.${width}`));
  const [tag] = /^<svg[^>]*>/.exec(alike?.[1] ?? '') ?? [];
  return tag === undefined ? '' : `${tag}</svg>`;
}

function adopt(root: ParentNode) {
  for (const element of root.querySelectorAll<HTMLElement>('[data-still]')) {
    const key = element.dataset['still'];
    if (key && element.firstElementChild) cache.set(key, element.innerHTML);
  }
}

const asked = new Set<string>();

/** Takes over the pictures of the prerendered page, so that hydration finds what the server drew. */
export function adoptStills(root: HTMLElement) {
  asked.add(root.dataset['page'] ?? '');
  adopt(root);
}

const pageOfEmbed = async (id: string) => (await import('./embed/embed-code.tsx')).pageOf(id);

/** Takes the pictures of a page from its prerendered HTML, before the page is shown inside the app. */
export async function loadStills(lang: Locale, route: Route) {
  // The portable file draws every picture itself.
  if (build.portable) return;
  const shown = route.page === 'embed' ? await pageOfEmbed(route.exhibit) : route;
  const path = pathOf(lang, shown);
  if (asked.has(path) || !PRERENDERED.includes(path.slice(lang.length + 1))) return;
  asked.add(path);
  try {
    // A window of an older build than the service worker's gets the page of its own.
    const headers = { [BUILD_HEADER]: document.documentElement.dataset['build'] ?? '' };
    const answer = await fetch(path, { headers });
    if (answer.ok) adopt(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  } catch {
    // Without its still a chart draws itself live.
    asked.delete(path);
  }
}
