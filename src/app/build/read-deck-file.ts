import { textOfBytes } from '#src/decks/deck-bytes.ts';
import { deckFault, WHOLE_FILE } from '#src/decks/deck-fault.ts';
import { readDeckValue } from '#src/decks/deck-file.ts';
import { valueOfText } from '#src/decks/deck-json.ts';
import { LIMITS } from '#src/decks/limits.ts';
import type { Parsed } from '#src/decks/parse-deck.ts';
import { hasStatement } from '#src/decks/statements.ts';
import type { Edition } from '#src/facts/edition.ts';

/** Lets the browser draw and listen between two steps. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

const failed = (...faults: Extract<Parsed, { ok: false }>['faults']): Parsed => ({ ok: false, faults });

/**
 * Reads a file that a reader chose, step by step so that the page stays awake: the largest file allowed takes no step
 * longer than some forty milliseconds. One that is too large is refused before it is read. Never throws.
 */
export async function readDeckFile(file: Pick<Blob, 'size' | 'arrayBuffer'>, edition: Edition): Promise<Parsed> {
  if (file.size > LIMITS.bytes) return failed(deckFault(WHOLE_FILE, 'too-large', LIMITS.bytes));
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Gone or locked since it was chosen.
    return failed(deckFault(WHOLE_FILE, 'unreadable'));
  }
  await breathe();
  const text = textOfBytes(bytes);
  if (typeof text !== 'string') return failed(text);
  await breathe();
  const read = valueOfText(text);
  if ('code' in read) return failed(read);
  await breathe();
  return readDeckValue(read.value, (id) => hasStatement(edition, id));
}
