import type { Deck } from '#src/decks/deck.ts';
import { readDeckText } from '#src/decks/deck-file.ts';
import { hasStatement } from '#src/decks/statements.ts';
import { deckShelf, type KeptDeck } from '#src/state/deck-shelf.ts';
import type { Builder } from './use-builder.ts';
import { BUILD_WORDS } from './words.ts';
import css from './build.module.css';

interface ClashProps {
  readonly builder: Builder;
  readonly kept: KeptDeck;
}

/** Another window has written this briefing: the reader says which of the two is to stay. */
export function Clash({ builder, kept }: ClashProps) {
  const { lang, edition, take } = builder;
  const { id, theirs } = kept;
  if (theirs === undefined) return null;
  const read = theirs === null ? null : readDeckText(theirs, (one) => hasStatement(edition, one));
  const other: Deck | null = read?.ok ? read.deck : null;
  return (
    <div className={css['clash']} role="alert">
      <p>{(theirs === null ? BUILD_WORDS.takenAway : BUILD_WORDS.elsewhere)[lang]}</p>
      <p>
        <button type="button" onClick={() => deckShelf.settle(id, 'mine')}>
          {BUILD_WORDS.keepMine[lang]}
        </button>
        {other && (
          <button
            type="button"
            onClick={() => {
              deckShelf.settle(id, 'theirs');
              take({ ...other, id });
            }}
          >
            {BUILD_WORDS.takeTheirs[lang]}
          </button>
        )}
        {theirs === null && (
          <button type="button" onClick={() => deckShelf.settle(id, 'theirs')}>
            {BUILD_WORDS.remove[lang]}
          </button>
        )}
      </p>
    </div>
  );
}
