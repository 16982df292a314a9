import type { Exhibit } from '#src/exhibits/define.ts';
import { outsideExhibits } from '#src/exhibits/outside/registry.ts';
import { exhibits } from '#src/exhibits/registry.ts';

const BY_ID: ReadonlyMap<string, Exhibit> = new Map(
  [...exhibits, ...outsideExhibits].map((exhibit) => [exhibit.id, exhibit]),
);

/** Any exhibit of the atlas, for a briefing may show each of them. */
export const findExhibit = (id: string) => BY_ID.get(id);
