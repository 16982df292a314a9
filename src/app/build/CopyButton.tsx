import { useState } from 'react';
import type { Deck } from '#src/decks/deck.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { deckShelf, MOST_DECKS } from '#src/state/deck-shelf.ts';
import { useGo } from '#src/state/use-address.ts';
import { loadPage } from '../pages.ts';
import { freeDeckId, keepDeck } from './own-decks.ts';
import { BUILD_WORDS } from './words.ts';
import css from './build.module.css';

interface CopyButtonProps {
  readonly deck: Deck;
  readonly locale: Locale;
}

/** Makes a copy of a briefing and goes where it can be changed. */
export function CopyButton({ deck, locale }: CopyButtonProps) {
  const go = useGo();
  const [isFull, setFull] = useState(false);
  const copy = async () => {
    if (deckShelf.open().decks.length >= MOST_DECKS) {
      setFull(true);
      return;
    }
    const id = freeDeckId(`${deck.id}-copy`);
    keepDeck({ ...deck, id });
    deckShelf.choose(id);
    const route = { page: 'build', deck: id, slide: 1 } as const;
    await loadPage(route);
    go({ lang: locale, route, keys: {}, unknown: [] });
  };
  return (
    <>
      <button
        type="button"
        className={css['way']}
        aria-label={`${BUILD_WORDS.copy[locale]}: ${deck.title[locale]}`}
        onClick={() => void copy()}
      >
        {BUILD_WORDS.copy[locale]}
      </button>
      {isFull && <span role="alert">{BUILD_WORDS.noRoom[locale]}</span>}
    </>
  );
}
