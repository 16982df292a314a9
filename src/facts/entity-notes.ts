import * as v from 'valibot';
import type { Localized } from '#src/i18n/locales.ts';
import { EditionFaults, faultsIn } from './edition-faults.ts';
import { localized } from './edition-schema.ts';
import type { Fault } from './fault.ts';

/** What each thing the document names is, in one sentence of ours, by the id of its entity. */
export type EntityNotes = Readonly<Record<string, Localized>>;

const notesSchema = v.record(v.string(), localized);

/** A number would have to be a figure with its source, and a sentence ends. */
function sentenceFaults(id: string, { en, tc, sc }: Localized): readonly Fault[] {
  const ends = en.endsWith('.') && tc.endsWith('。') && sc.endsWith('。');
  return [
    ...(ends ? [] : [{ path: id, problem: 'is not a sentence in each language' }]),
    ...(/\d/.test(en + tc + sc) ? [{ path: id, problem: 'has a digit' }] : []),
  ];
}

/** Reads the notes on the entities of an edition: one for each and none besides, or every fault at once. */
export function parseEntityNotes(candidate: unknown, entities: readonly { readonly id: string }[]): EntityNotes {
  const result = v.safeParse(notesSchema, candidate);
  if (!result.success) throw new EditionFaults(faultsIn(result.issues));
  const notes = result.output;
  const ids = new Set(entities.map(({ id }) => id));
  const faults = [
    ...[...ids].filter((id) => !Object.hasOwn(notes, id)).map((path) => ({ path, problem: 'has no note' })),
    ...Object.keys(notes).flatMap((path) => (ids.has(path) ? [] : [{ path, problem: 'is no entity' }])),
    ...Object.entries(notes).flatMap(([id, note]) => sentenceFaults(id, note)),
  ];
  if (faults.length > 0) throw new EditionFaults(faults);
  return notes;
}
