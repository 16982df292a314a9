import type { Deck } from '#src/decks/deck.ts';
import { deckFault, WHOLE_FILE, type DeckFault } from '#src/decks/deck-fault.ts';
import { readDeckText } from '#src/decks/deck-file.ts';
import { hasStatement } from '#src/decks/statements.ts';
import type { Edition } from '#src/facts/edition.ts';
import { BRIEFINGS_ID } from './one-file.ts';

/** Begins the id of a briefing that the file brings along: no briefing of the browser's is hidden by one, nor hides it. */
const FILED = 'in-file-';
export const isFiled = (id: string) => id.startsWith(FILED);

/** A text in the file that is no briefing, and why. */
export interface UnreadFiled {
  readonly text: string;
  readonly faults: readonly DeckFault[];
}

export interface FiledDecks {
  readonly decks: readonly Deck[];
  readonly unread: readonly UnreadFiled[];
}

/** The texts in the element; one that is no list of texts is one text that nobody can read. */
function textsIn(json: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(json);
    if (Array.isArray(list) && list.every((one) => typeof one === 'string')) return list;
  } catch {
    // What is wrong with it is said below.
  }
  return [json];
}

/** Reads the briefings that lie in a file, each by the parser that reads every other. */
export function readFiled(json: string | null, edition: Edition): FiledDecks {
  const decks: Deck[] = [];
  const unread: UnreadFiled[] = [];
  for (const text of json === null ? [] : textsIn(json)) {
    const parsed = readDeckText(text, (id) => hasStatement(edition, id));
    const id = parsed.ok ? FILED + parsed.deck.id : '';
    if (!parsed.ok) unread.push({ text, faults: parsed.faults });
    else if (decks.some((deck) => deck.id === id))
      unread.push({ text, faults: [deckFault(WHOLE_FILE, 'twice', parsed.deck.id)] });
    else decks.push({ ...parsed.deck, id });
  }
  return { decks, unread };
}

const known = new WeakMap<Edition, FiledDecks>();

/** The briefings that this very file has brought along; none in a hosted atlas. The file never changes while it is open. */
export function filedDecks(edition: Edition): FiledDecks {
  const filed = known.get(edition) ?? readFiled(document.getElementById(BRIEFINGS_ID)?.textContent ?? null, edition);
  known.set(edition, filed);
  return filed;
}

/** The briefing as it was before the file had it. */
export const unfiled = (deck: Deck): Deck => (isFiled(deck.id) ? { ...deck, id: deck.id.slice(FILED.length) } : deck);
