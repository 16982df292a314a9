import { stills as loaders } from 'virtual:stills';
import type { Locale } from '#src/i18n/locales.ts';
import type { WidthClass } from '#src/view/view.ts';

const cache = new Map<string, string>();

/** The name of a picture drawn at build. */
export const stillKey = (lang: Locale, exhibit: string, measure: string, width: WidthClass) =>
  `${lang}.${exhibit}.${measure}.${width}`;

export const findStill = (key: string) => cache.get(key);
export const keepStill = (key: string, svg: string) => void cache.set(key, svg);

/** Takes over the pictures of the prerendered page, so that hydration finds what the server drew. */
export function adoptStills(root: ParentNode) {
  for (const element of root.querySelectorAll<HTMLElement>('[data-still]')) {
    const key = element.dataset['still'];
    if (key && element.firstElementChild) cache.set(key, element.innerHTML);
  }
}

/** Fetches the pictures of a language before its pages are shown. A failure leaves the live chart to draw itself. */
export async function loadStills(lang: Locale) {
  const load = loaders[lang];
  if (!load) return;
  try {
    for (const [key, svg] of Object.entries(await load())) if (!cache.has(key)) cache.set(key, svg);
  } catch {
    // Without its still a chart draws itself live.
  }
}
