import { writeDeck } from '#src/decks/deck-file.ts';
import type { Deck } from '#src/decks/deck.ts';

/** Lets the browser save a text as a file. */
export function saveText(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Saves a briefing as a file that this atlas reads again. */
export const saveDeckFile = (deck: Deck) => saveText(writeDeck(deck), `${deck.id}.briefing.json`);
