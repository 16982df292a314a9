import { checksumOf } from './checksum.ts';
import { DECK_FORMAT, DECK_VERSION, type Deck } from './deck.ts';
import { deckFault, WHOLE_FILE, type DeckFault } from './deck-fault.ts';
import { textOfBytes } from './deck-bytes.ts';
import { valueOfText } from './deck-json.ts';
import { parseDeck, type HasStatement, type Parsed } from './parse-deck.ts';

const failed = (...faults: readonly DeckFault[]): Parsed => ({ ok: false, faults });

/** Whose file it is, before its parts are looked at: another application's has a hundred faults and one reason. */
function headFault({ format, version }: Readonly<Record<string, unknown>>): DeckFault | null {
  if (format !== DECK_FORMAT) return deckFault('format', 'other-app', DECK_FORMAT);
  if (version === DECK_VERSION) return null;
  if (typeof version !== 'number') return deckFault('version', version === undefined ? 'missing' : 'wrong-type');
  return deckFault('version', version > DECK_VERSION ? 'newer' : 'version', version);
}

/** Reads the value of a deck file, its sum included. */
export function readDeckValue(value: unknown, hasStatement: HasStatement): Parsed {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed(deckFault(WHOLE_FILE, 'other-app', DECK_FORMAT));
  const { checksum, ...rest } = value as Readonly<Record<string, unknown>>;
  const head = headFault(rest);
  if (head) return failed(head);
  const parsed = parseDeck(rest, hasStatement);
  if (!parsed.ok) return parsed;
  if (checksum === undefined) return failed(deckFault('checksum', 'missing'));
  const sum = checksumOf(rest);
  return checksum === sum ? parsed : failed(deckFault('checksum', 'checksum', sum));
}

/** Reads the text of a deck file. Never throws. */
export function readDeckText(text: string, hasStatement: HasStatement): Parsed {
  const read = valueOfText(text);
  return 'code' in read ? failed(read) : readDeckValue(read.value, hasStatement);
}

/** Reads a deck file as it lies on a disk. Never throws. */
export function readDeckBytes(bytes: Uint8Array, hasStatement: HasStatement): Parsed {
  const text = textOfBytes(bytes);
  return typeof text === 'string' ? readDeckText(text, hasStatement) : failed(text);
}

/** A deck as the text of a file, with its sum. */
export const writeDeck = (deck: Deck): string =>
  `${JSON.stringify({ ...deck, checksum: checksumOf(deck) }, null, 2)}\n`;
