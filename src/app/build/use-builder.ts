import { useEffect, useReducer, useRef, useState } from 'react';
import type { Deck } from '#src/decks/deck.ts';
import { advanced, historyOf, redone, undone, type DeckHistory } from '#src/decks/deck-history.ts';
import { editDeck, type Edit } from '#src/decks/edit-deck.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { deckShelf } from '#src/state/deck-shelf.ts';
import { useAddress, useGo } from '#src/state/use-address.ts';
import { keepDeck } from './own-decks.ts';
import { restDeck } from './rest-deck.ts';

type Step =
  | { readonly kind: 'edit'; readonly edit: Edit; readonly edition: Edition }
  | { readonly kind: 'take'; readonly deck: Deck }
  /** The writer has left a text: what is typed next is another step. */
  | { readonly kind: 'undo' | 'redo' | 'rest' };

interface Building {
  readonly history: DeckHistory;
  /** The text that is being typed, or null. */
  readonly typing: string | null;
}

/** The text that an edit types in, or null where it is no typing. */
const typedIn = (edit: Edit) =>
  edit.kind === 'text'
    ? `${edit.slide} ${edit.part} ${edit.locale}`
    : edit.kind === 'title'
      ? `title ${edit.locale}`
      : null;

function build({ history, typing }: Building, step: Step): Building {
  switch (step.kind) {
    case 'edit': {
      const { edit, edition } = step;
      const typed = typedIn(edit);
      const deck = restDeck(history.deck, editDeck(history.deck, edit), edition);
      return { history: advanced(history, deck, typed !== null && typed === typing), typing: typed };
    }
    case 'take':
      return { history: advanced(history, step.deck), typing: null };
    case 'undo':
      return { history: undone(history), typing: null };
    case 'redo':
      return { history: redone(history), typing: null };
    case 'rest':
      return { history, typing: null };
  }
}

/** Which language is written and shown, and the one that follows it on the slide. */
export type Wording = Locale | 'bilingual';

/** A briefing while it is being built. Every step is kept in this browser at once. */
export function useBuilder(start: Deck, edition: Edition) {
  const { address } = useAddress();
  const { lang, route } = address;
  const go = useGo();
  const [{ history }, dispatch] = useReducer(build, { history: historyOf(start), typing: null });
  const [wording, setWording] = useState<Wording>(lang);
  const { deck, past, future } = history;
  const kept = useRef(start);
  useEffect(() => deckShelf.hold(start.id), [start.id]);
  useEffect(() => {
    if (kept.current === deck) return;
    kept.current = deck;
    keepDeck(deck);
  }, [deck]);
  const asked = 'slide' in route ? route.slide - 1 : 0;
  const at = Math.max(0, Math.min(asked, deck.slides.length - 1));
  return {
    deck,
    edition,
    lang,
    at,
    slide: deck.slides[at],
    wording,
    setWording,
    /** The language that is written. */
    written: wording === 'bilingual' ? ('tc' as const) : wording,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    undo: () => dispatch({ kind: 'undo' }),
    redo: () => dispatch({ kind: 'redo' }),
    rest: () => dispatch({ kind: 'rest' }),
    take: (other: Deck) => dispatch({ kind: 'take', deck: other }),
    edit: (edit: Edit) => dispatch({ kind: 'edit', edit, edition }),
    select: (slide: number) =>
      go({ ...address, route: { page: 'build', deck: start.id, slide: slide + 1 } }, { replace: true }),
  };
}

export type Builder = ReturnType<typeof useBuilder>;
