import after from '#data/editions-samples/itf-2016-12.json' with { type: 'json' };
import before from '#data/editions-samples/itf-2016-11.json' with { type: 'json' };
import { readEditionText } from '#src/facts/edition-file/edition-file.ts';
import { indexEdition, type Edition } from '#src/facts/edition.ts';

/** A sample is read as a reader's own file is, checksum included. */
function sample(file: unknown): Edition {
  const read = readEditionText(JSON.stringify(file));
  if (!read.ok) throw new TypeError(`A sample edition is broken: ${JSON.stringify(read.faults)}`);
  return indexEdition(read.edition);
}

/**
 * A page of the Fund's statistics as it stood in two months in a row: outside the fact sheet, and never among its
 * editions. Import this module lazily.
 */
export const SAMPLE_EDITIONS = { before: sample(before), after: sample(after) } as const;
