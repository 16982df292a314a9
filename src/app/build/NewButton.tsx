import { useState } from 'react';
import type { Slide } from '#src/decks/deck.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { deckShelf, MOST_DECKS } from '#src/state/deck-shelf.ts';
import { useGo } from '#src/state/use-address.ts';
import { useEdition } from '../edition.ts';
import { loadPage } from '../pages.ts';
import { MINE, newDeck } from './add-view.ts';
import { keepDeck } from './own-decks.ts';
import { BUILD_WORDS } from './words.ts';

const NOTHING = { en: '', tc: '', sc: '' } as const;

/** How a new briefing begins. */
const OPENING: Slide = {
  id: 'opening',
  layout: 'title',
  shows: [],
  heading: MINE,
  caption: NOTHING,
  notes: NOTHING,
  seconds: 60,
  builds: false,
  rests: [],
};

/** Begins a briefing and goes where it is built. */
export function NewButton({ locale }: { readonly locale: Locale }) {
  const edition = useEdition();
  const go = useGo();
  const [isFull, setFull] = useState(false);
  const begin = async () => {
    if (deckShelf.open().decks.length >= MOST_DECKS) {
      setFull(true);
      return;
    }
    const deck = newDeck(OPENING, edition);
    keepDeck(deck);
    deckShelf.choose(deck.id);
    const route = { page: 'build', deck: deck.id, slide: 1 } as const;
    await loadPage(route);
    go({ lang: locale, route, keys: {}, unknown: [] });
  };
  return (
    <>
      <button type="button" onClick={() => void begin()}>
        {BUILD_WORDS.newDeck[locale]}
      </button>
      {isFull && <span role="alert">{BUILD_WORDS.noRoom[locale]}</span>}
    </>
  );
}
