import { useState } from 'react';
import type { Deck } from '#src/decks/deck.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { FILE_WORDS } from './words.ts';
import css from '../build/build.module.css';

interface SaveFileButtonProps {
  readonly deck: Deck;
  readonly locale: Locale;
}

type State = { readonly kind: 'making' | 'failed' } | { readonly kind: 'saved'; readonly name: string };

const sayState = (state: State | null, locale: Locale) =>
  state ? `${FILE_WORDS[state.kind][locale]} ${state.kind === 'saved' ? state.name : ''}`.trim() : '';

/** Saves the whole atlas as one file with a briefing inside. */
export function SaveFileButton({ deck, locale }: SaveFileButtonProps) {
  const [state, setState] = useState<State | null>(null);
  const isBusy = state?.kind === 'making';
  const handleClick = async () => {
    if (isBusy) return;
    setState({ kind: 'making' });
    try {
      const { saveFileWith } = await import('./save-file.ts');
      setState({ kind: 'saved', name: await saveFileWith(deck) });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return (
    <>
      <button
        type="button"
        aria-label={`${FILE_WORDS.save[locale]}: ${deck.title[locale]}`}
        aria-disabled={isBusy}
        onClick={() => void handleClick()}
      >
        {FILE_WORDS.save[locale]}
      </button>
      <span role="status" className={css['making']} data-digits="name">
        {sayState(state, locale)}
      </span>
    </>
  );
}
