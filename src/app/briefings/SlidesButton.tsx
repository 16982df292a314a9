import { useState } from 'react';
import type { Deck } from '#src/decks/deck.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Saved } from '../slides-file/save-slides.ts';
import { sayFailed, sayMaking, saySaved, SLIDES_WORDS } from '../slides-file/words.ts';
import { inTime } from '#src/queries/in-time.ts';
import css from './briefings.module.css';

interface SlidesButtonProps {
  readonly deck: Deck;
  readonly edition: Edition;
  readonly locale: Locale;
}

type State = Saved | { readonly kind: 'loading' | 'offline' } | { readonly kind: 'making'; readonly number: number };

function sayState(state: State | null, of: number, locale: Locale): string {
  if (!state) return '';
  switch (state.kind) {
    case 'making':
      return sayMaking[locale](state.number, of);
    case 'saved':
      return saySaved[locale](state.name);
    case 'failed':
      return sayFailed[locale](state.number, state.reason);
    default:
      return SLIDES_WORDS[state.kind][locale];
  }
}

/** Saves a briefing for office programs; what makes the file is fetched for the first click. */
export function SlidesButton({ deck, edition, locale }: SlidesButtonProps) {
  const [state, setState] = useState<State | null>(null);
  const isBusy = state?.kind === 'loading' || state?.kind === 'making';
  const handleClick = async () => {
    if (isBusy) return;
    setState({ kind: 'loading' });
    try {
      const { saveSlides } = await inTime(import('../slides-file/save-slides.ts'));
      setState(await saveSlides({ deck, edition, locale }, (number) => setState({ kind: 'making', number })));
    } catch {
      setState({ kind: 'offline' });
    }
  };
  const name = `${SLIDES_WORDS.save[locale]}: ${deck.title[locale]}`;
  return (
    <>
      <button type="button" aria-label={name} aria-disabled={isBusy} onClick={() => void handleClick()}>
        {SLIDES_WORDS.save[locale]}
      </button>
      <span role="status" className={css['making']} data-digits="name">
        {sayState(state, deck.slides.length, locale)}
      </span>
    </>
  );
}
