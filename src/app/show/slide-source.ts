import type { Figure } from '#src/facts/figure.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { SEMICOLON } from '#src/i18n/punctuation.ts';
import { BADGE } from '#src/queries/outside/layer-words.ts';
import { saySections, saySources, type SentencePlace } from '#src/ui/source-words.ts';
import { textWidth } from '#src/view/text-width.ts';
import { outsideSources } from '../figure-source.ts';
import { innerWidth, type Stage } from './stage.ts';
import type { Part } from './use-part.ts';

/** The size of a foot's text, and what its date and slide number take of its line; in px. */
const FOOT = { text: 24, others: 420 } as const;

/** Where all that a slide shows stands in the document, in one line; where that would be too long, its sections alone. */
function slideSource({ locale, ratio }: Pick<Stage, 'locale' | 'ratio'>, places: readonly SentencePlace[]) {
  if (places.length === 0) return '';
  const room = innerWidth(ratio) - FOOT.others;
  const fits = LOCALES.every((one) => textWidth(saySources(places, one), FOOT.text) < room);
  return (fits ? saySources : saySections)(places, locale);
}

type Told = Pick<Stage, 'locale' | 'ratio'>;

/** Sources in one line; where that is too long, what stands outside the document is named by its badge alone. */
function inOneLine({ locale, ratio }: Told, stated: string, outside: readonly string[]): string {
  const joined = (sources: readonly string[]) =>
    [...new Set(sources)].filter((text) => text !== '').join(SEMICOLON[locale]);
  const said = joined([stated, ...outside]);
  if (textWidth(said, FOOT.text) < innerWidth(ratio) - FOOT.others) return said;
  return joined([stated, ...outside.map(() => BADGE[locale])]);
}

/** Where the figures of a slide stand in the document, and who published the others. */
export const figuresSource = (stage: Told, places: readonly SentencePlace[], figures: readonly Figure[]) =>
  inOneLine(stage, slideSource(stage, places), outsideSources(figures, stage.locale));

/** Where all that the parts of a slide show was read, in the document or outside it. */
export function partSource(stage: Told, parts: readonly Pick<Part, 'places' | 'outside'>[]) {
  const places = parts.flatMap((part) => part.places);
  const outside = parts.flatMap((part) => (part.outside ? [part.outside.source.trim()] : []));
  return inOneLine(stage, slideSource(stage, places), outside);
}
