import factSheet from '#data/decks/fact-sheet.json' with { type: 'json' };
import itf from '#data/decks/itf.json' with { type: 'json' };
import since from '#data/decks/since.json' with { type: 'json' };

/** The committed briefings, parsed when the atlas is built. Import this module lazily: only the briefings need it. */
export const DECK_FILES = { itf, 'fact-sheet': factSheet, since } as const;
