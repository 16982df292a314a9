import type { Figure } from '#src/facts/figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { BADGE } from '#src/queries/outside/layer-words.ts';

/** The badge and publishers of the figures that were read outside the document, each once; none where all are stated in it. */
export function outsideSources(figures: readonly Figure[], locale: Locale): readonly string[] {
  const said = figures.flatMap(({ origin }) =>
    origin.kind === 'series' ? [BADGE[locale] + COLON[locale] + origin.source.publisher[locale]] : [],
  );
  return [...new Set(said)];
}

/** Whether a figure was read outside the document. */
export const isFromOutside = ({ origin }: Figure): boolean => origin.kind === 'series';
