import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pinDeck } from '#src/app/briefings/pin-deck.ts';
import type { Deck } from '#src/decks/deck.ts';
import { readDeckText, writeDeck } from '#src/decks/deck-file.ts';
import { hasStatement } from '#src/decks/statements.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';

const FOLDER = 'data/decks';

/** `npm run decks`: lets the ready briefings rest on the edition as it is now, once their words have been read again. */
export default function main() {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
    const path = `${FOLDER}/${file}`;
    const { checksum: _, ...deck } = JSON.parse(readFileSync(path, 'utf8')) as Deck & { checksum: unknown };
    const edition = indexEdition(readEdition(deck.edition.id));
    const text = writeDeck(pinDeck(deck, edition));
    const parsed = readDeckText(text, (id) => hasStatement(edition, id));
    if (parsed.ok) writeFileSync(path, text);
    else for (const fault of parsed.faults) console.error(`${path}: ${fault.path} ${fault.code} ${fault.detail}`);
    if (!parsed.ok) process.exitCode = 1;
  }
}
