import { readEditionText } from '#src/facts/edition-file/edition-file.ts';
import { fileFault, type FileFault } from '#src/facts/edition-file/file-fault.ts';
import { EDITION_LIMITS } from '#src/facts/edition-file/limits.ts';
import { textOfEditionBytes } from '#src/facts/edition-file/text-of-bytes.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { keepOpenedEdition } from '#src/state/opened-editions.ts';

/** A file of which nothing was taken: the first faults, and how many there are. */
export interface Refused {
  readonly name: string;
  readonly faults: readonly FileFault[];
  readonly count: number;
}

/** Lets the browser draw and listen between two steps. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** Opens a file that a reader chose: the whole edition is kept, or nothing and the reasons are given. Never throws. */
export async function openEditionFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<Refused | null> {
  const { name, size } = file;
  const refused = (...faults: readonly FileFault[]): Refused => ({ name, faults, count: faults.length });
  if (size > EDITION_LIMITS.bytes) return refused(fileFault('too-large', EDITION_LIMITS.bytes));
  const bytes = await file.arrayBuffer().catch(() => null);
  // Gone or locked since it was chosen.
  if (bytes === null) return refused(fileFault('unreadable'));
  await breathe();
  const text = textOfEditionBytes(new Uint8Array(bytes));
  if (typeof text !== 'string') return refused(text);
  await breathe();
  const read = readEditionText(text);
  if (!read.ok) return { name, faults: read.faults, count: read.count };
  keepOpenedEdition(name, indexEdition(read.edition));
  return null;
}
