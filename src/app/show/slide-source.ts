import { LOCALES } from '#src/i18n/locales.ts';
import { saySections, saySources, type SentencePlace } from '#src/ui/source-words.ts';
import { textWidth } from '#src/view/text-width.ts';
import { innerWidth, type Stage } from './stage.ts';

/** The size of a foot's text, and what its date and slide number take of its line; in px. */
const FOOT = { text: 24, others: 420 } as const;

/** Where all that a slide shows stands in the document, in one line; where that would be too long, its sections alone. */
export function slideSource({ locale, ratio }: Pick<Stage, 'locale' | 'ratio'>, places: readonly SentencePlace[]) {
  if (places.length === 0) return '';
  const room = innerWidth(ratio) - FOOT.others;
  const fits = LOCALES.every((one) => textWidth(saySources(places, one), FOOT.text) < room);
  return (fits ? saySources : saySections)(places, locale);
}
