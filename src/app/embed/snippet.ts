import type { Exhibit } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { writeAddress, type Keys } from '#src/state/address.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { ownKeys } from '../exhibit-link.ts';

/** How the frame is to look: in which language, and in which theme where not the reader's own. */
export interface EmbedChoice {
  readonly lang: Locale;
  readonly theme: 'light' | 'dark' | null;
}

/** The view of one exhibit that the frame starts with. */
export function embedAddress(id: string, keys: Keys, { lang, theme }: EmbedChoice): string {
  const own: Keys = { ...ownKeys(id, keys), ...(theme && { th: theme }) };
  return writeAddress({ lang, route: { page: 'embed', exhibit: id }, keys: own, unknown: [] });
}

/** What a frame is called: what the exhibit finds, in the frame's language. */
export function embedTitle(exhibit: Exhibit, edition: Edition, lang: Locale): string {
  const composed = exhibit.compose(edition, lang);
  return 'title' in composed ? plainSentence(composed.title, lang) : exhibit.id;
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The code to put into another page: a frame, and nothing that runs there. A style of its own would offend strict pages. */
export const embedSnippet = (href: string, title: string, height: number) =>
  `<iframe src="${escape(href)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;

/** What stands over and under a drawing of 640 px in a frame, measured over all exhibits and languages, in px. */
const AROUND = 320;
const STEP = 20;
const TALLEST = 960;
/** The height of a drawing that cannot be measured. */
const USUAL = 400;

/** A height that shows an exhibit without scrolling on most pages; the tallest scroll inside their frame. */
export const embedHeight = (drawn: number | null) =>
  Math.min(TALLEST, Math.ceil(((drawn ?? USUAL) + AROUND) / STEP) * STEP);
