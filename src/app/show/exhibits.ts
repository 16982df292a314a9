import { giveReadings } from '#src/decks/outside-readings.ts';
import type { Exhibit } from '#src/exhibits/define.ts';
import { outsideExhibits } from '#src/exhibits/outside/registry.ts';
import { exhibits } from '#src/exhibits/registry.ts';
import { readingFigure } from '#src/queries/outside/milestone-figure.ts';

// Whoever shows exhibits shows the figures of slides, too.
giveReadings(readingFigure);

const BY_ID: ReadonlyMap<string, Exhibit> = new Map(
  [...exhibits, ...outsideExhibits].map((exhibit) => [exhibit.id, exhibit]),
);

/** Any exhibit of the atlas, those outside the document among them, for a briefing may show each of them. */
export const findExhibit = (id: string) => BY_ID.get(id);
