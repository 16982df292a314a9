import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import { deckShelf, type KeptDeck } from '#src/state/deck-shelf.ts';
import { saveText } from './save-deck.ts';
import { BUILD_WORDS, saySaved, UNSAVED } from './words.ts';
import css from './build.module.css';

const timeOf = (at: number, locale: Locale) =>
  new Date(at).toLocaleTimeString(HTML_LANG[locale], { hour: '2-digit', minute: '2-digit', hour12: false });

interface SavingStateProps {
  readonly kept: KeptDeck;
  readonly locale: Locale;
}

/** Whether the briefing is kept in this browser; where it is not, why, and the way to keep it otherwise. */
export function SavingState({ kept, locale }: SavingStateProps) {
  const { id, text, keeping, savedAt } = kept;
  if (keeping === 'saved')
    return (
      <p className={css['saved']} role="status" data-digits="date">
        {saySaved[locale](savedAt === null || savedAt === 0 ? '' : timeOf(savedAt, locale))}
      </p>
    );
  return (
    <div className={css['unsaved']} role="alert">
      <p>{UNSAVED[keeping][locale]}</p>
      <p>
        <button type="button" onClick={() => saveText(text, `${id}.briefing.json`)}>
          {BUILD_WORDS.exportFile[locale]}
        </button>
        {keeping !== 'elsewhere' && (
          <button type="button" onClick={() => deckShelf.retry()}>
            {BUILD_WORDS.retry[locale]}
          </button>
        )}
      </p>
    </div>
  );
}
