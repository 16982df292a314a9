// For scripts and tests, which run on Node: the app loads its editions through src/queries.
import { existsSync, readFileSync } from 'node:fs';
import type { EditionData } from './edition.ts';
import { parseEntityNotes, type EntityNotes } from './entity-notes.ts';
import { parseNotShown, type NotShown } from './not-shown.ts';
import { parseEdition } from './parse-edition.ts';

const ROOT = new URL('../../', import.meta.url);

function readJson(id: string, file: string): unknown {
  return JSON.parse(readFileSync(new URL(`data/editions/${id}/${file}.json`, ROOT), 'utf8'));
}

/** The three files of an edition as one object, not yet parsed. */
export function readEditionFiles(id: string): Record<string, unknown> {
  const edition = readJson(id, 'edition') as Record<string, unknown>;
  return { ...edition, facts: readJson(id, 'facts'), entities: readJson(id, 'entities') };
}

export const readEdition = (id: string): EditionData => parseEdition(readEditionFiles(id));

/** What each entity of an edition is, in a sentence of ours. */
export const readEntityNotes = (id: string): EntityNotes =>
  parseEntityNotes(readJson(id, 'entity-notes'), readEdition(id).entities);

export const readNotShown = (id: string): readonly NotShown[] => parseNotShown(readJson(id, 'not-shown'));

/** The copy of the source document that lies beside the repository, or null where there is none. */
export function readDocumentBeside(): string | null {
  const file = new URL('../shared/source/fact-sheet.zh-Hant.txt', ROOT);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
