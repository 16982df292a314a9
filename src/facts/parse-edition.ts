import * as v from 'valibot';
import { crossFaults, type Listed, type Parts } from './cross-faults.ts';
import { editionSchema } from './edition-schema.ts';
import { EditionFaults, faultsIn } from './edition-faults.ts';
import type { EditionData } from './edition.ts';
import type { Fault } from './fault.ts';

export { EditionFaults };

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** The members of a list that no fault names, and the ids of all members, sound or not. */
function listed<T>(edition: unknown, key: string, faults: readonly Fault[]): Listed<T> {
  const list = own(edition, key);
  const members: readonly unknown[] = Array.isArray(list) ? list : [];
  const ids = members.map((member) => own(member, 'id')).filter((id) => typeof id === 'string');
  const broken = new Set(faults.map(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0]));
  const sound = members.flatMap((member, index) => {
    const path = `${key}[${index}]`;
    // The schema has gone over every member and says nothing against this one.
    return broken.has(path) ? [] : [{ path, it: member as T }];
  });
  return { ids, sound };
}

/** The same of a list whose members are all known to be sound. */
function wholly<T extends { readonly id: string }>(members: readonly T[], key: string): Listed<T> {
  return { ids: members.map(({ id }) => id), sound: members.map((it, index) => ({ path: `${key}[${index}]`, it })) };
}

function soundParts(candidate: unknown, faults: readonly Fault[]): Parts {
  const written = v.safeParse(editionSchema.entries.written, own(candidate, 'written'));
  return {
    written: written.success ? written.output : null,
    sections: listed(candidate, 'sections', faults),
    facts: listed(candidate, 'facts', faults),
    entities: listed(candidate, 'entities', faults),
  };
}

/** Unknown in, strict out: a whole edition, or one error that lists every fault with its path. */
export function parseEdition(candidate: unknown): EditionData {
  const result = v.safeParse(editionSchema, candidate);
  if (!result.success) {
    const found = faultsIn(result.issues);
    throw new EditionFaults([...found, ...crossFaults(soundParts(candidate, found))]);
  }
  const { written, sections, facts, entities } = result.output;
  const faults = crossFaults({
    written,
    sections: wholly(sections, 'sections'),
    facts: wholly(facts, 'facts'),
    entities: wholly(entities, 'entities'),
  });
  if (faults.length > 0) throw new EditionFaults(faults);
  return result.output;
}
