import type { Exhibit } from '#src/exhibits/define.ts';
import { exhibits } from '#src/exhibits/registry.ts';

const BY_ID: ReadonlyMap<string, Exhibit> = new Map(exhibits.map((exhibit) => [exhibit.id, exhibit]));

/** Any exhibit of the atlas, for a briefing may show each of them. */
export const findExhibit = (id: string) => BY_ID.get(id);
