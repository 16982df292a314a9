import { DECK_FORMAT, DECK_VERSION, type Deck, type Shown } from '#src/decks/deck.ts';
import { editDeck } from '#src/decks/edit-deck.ts';
import { editionHash } from '#src/decks/statements.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { deckShelf, MOST_DECKS, type Keeping } from '#src/state/deck-shelf.ts';
import { freeDeckId, keepDeck, readOwnDecks, setUnreadAside } from './own-decks.ts';
import { slideFor } from './slide-for.ts';

export const MINE: Localized = { en: 'My briefing', tc: '我的簡報', sc: '我的简报' };

/** A briefing of the reader's with one slide. */
export const newDeck = (slide: Deck['slides'][number], edition: Edition, title = MINE): Deck => ({
  format: DECK_FORMAT,
  version: DECK_VERSION,
  id: freeDeckId('my-briefing'),
  title,
  edition: { id: edition.id, hash: editionHash(edition) },
  slides: [slide],
});

/** What became of a view that was to be added. */
export type Added =
  | {
      readonly kind: 'added';
      readonly deck: Deck;
      /** The id of the new slide, and its number from one. */
      readonly slide: string;
      readonly number: number;
      readonly keeping: Keeping;
    }
  | { readonly kind: 'full' | 'too-many'; readonly deck: Deck | null };

/** The briefing that views are added to: the one chosen last, else the last of them. */
function currentDeck(edition: Edition): Deck | null {
  setUnreadAside(edition);
  const shelf = deckShelf.open();
  const { decks } = readOwnDecks(shelf, edition);
  return (decks.find(({ deck }) => deck.id === shelf.current) ?? decks.at(-1))?.deck ?? null;
}

/** Adds a view at the end of the current briefing; where there is none, one is made. */
export function addView(shown: Shown, edition: Edition): Added {
  const before = currentDeck(edition);
  const slide = slideFor(shown, edition);
  if (!before && deckShelf.open().decks.length >= MOST_DECKS) return { kind: 'too-many', deck: null };
  const deck = before ? editDeck(before, { kind: 'add', slide, at: before.slides.length }) : newDeck(slide, edition);
  if (deck === before) return { kind: 'full', deck };
  const keeping = keepDeck(deck);
  deckShelf.choose(deck.id);
  return { kind: 'added', deck, slide: deck.slides.at(-1)?.id ?? '', number: deck.slides.length, keeping };
}

/** Takes a view out again, and the briefing with it where it was made for that view. */
export function takeOut({ deck, slide }: Extract<Added, { kind: 'added' }>, edition: Edition): void {
  const now = readOwnDecks(deckShelf.open(), edition).decks.find((own) => own.deck.id === deck.id)?.deck;
  if (!now) return;
  const after = editDeck(now, { kind: 'remove', slide });
  if (after !== now) keepDeck(after);
  else if (now.slides.some(({ id }) => id === slide)) deckShelf.remove(now.id);
}
