import * as v from 'valibot';
import { EditionFaults, faultsIn } from './edition-faults.ts';
import { localized, place } from './edition-schema.ts';

const notShownSchema = v.array(v.strictObject({ ...place.entries, because: localized }));

/** A digit group that no fact shows, found by a locator of its own, and why. */
export type NotShown = v.InferOutput<typeof notShownSchema>[number];

/** Reads the list of digits that are not shown, or lists every fault in it. */
export function parseNotShown(candidate: unknown): readonly NotShown[] {
  const result = v.safeParse(notShownSchema, candidate);
  if (!result.success) throw new EditionFaults(faultsIn(result.issues));
  return result.output;
}
