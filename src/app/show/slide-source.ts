import type { Outside } from '#src/exhibits/define.ts';
import type { Figure } from '#src/facts/figure.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
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
export function slideSource({ locale, ratio }: Pick<Stage, 'locale' | 'ratio'>, places: readonly SentencePlace[]) {
  if (places.length === 0) return '';
  const room = innerWidth(ratio) - FOOT.others;
  const fits = LOCALES.every((one) => textWidth(saySources(places, one), FOOT.text) < room);
  return (fits ? saySources : saySections)(places, locale);
}

const joined = (sources: readonly string[], locale: Locale) =>
  [...new Set(sources)].filter((text) => text !== '').join(SEMICOLON[locale]);

/** Where the figures of a slide stand in the document, and who published the others; where that is too long, their badge alone. */
export function figuresSource(
  stage: Pick<Stage, 'locale' | 'ratio'>,
  places: readonly SentencePlace[],
  figures: readonly Figure[],
) {
  const { locale, ratio } = stage;
  const stated = slideSource(stage, places);
  const outside = outsideSources(figures, locale);
  const said = joined([stated, ...outside], locale);
  const fits = textWidth(said, FOOT.text) < innerWidth(ratio) - FOOT.others;
  return fits ? said : joined([stated, ...outside.map(() => BADGE[locale])], locale);
}

/** What a slide shows from outside the document: its badge and who published it; where that is too long, the badge alone. */
function outsideSource({ ratio }: Pick<Stage, 'ratio'>, { badge, source }: Outside): string {
  return textWidth(source, FOOT.text) < innerWidth(ratio) - FOOT.others ? source.trim() : badge;
}

/** Where all that the parts of a slide show was read, in the document or outside it. */
export function partSource(stage: Pick<Stage, 'locale' | 'ratio'>, parts: readonly Pick<Part, 'places' | 'outside'>[]) {
  const stated = slideSource(
    stage,
    parts.flatMap(({ places }) => places),
  );
  const outside = parts.flatMap((part) => (part.outside ? [outsideSource(stage, part.outside)] : []));
  return joined([stated, ...outside], stage.locale);
}
