import type { Locale } from '#src/i18n/locales.ts';
import { deckShelf } from '#src/state/deck-shelf.ts';
import { Faults } from './ImportDeck.tsx';
import type { UnreadText } from './own-decks.ts';
import { saveText } from './save-deck.ts';
import { BUILD_WORDS } from './words.ts';
import css from './build.module.css';

interface UnreadTextsProps {
  readonly unread: readonly UnreadText[];
  readonly locale: Locale;
}

/** What lay in this browser and could not be read: why, and the ways to keep it or be rid of it. */
export function UnreadTexts({ unread, locale }: UnreadTextsProps) {
  if (unread.length === 0) return null;
  return (
    <div className={css['unread']} role="alert">
      <p>{BUILD_WORDS.unread[locale]}</p>
      <ul>
        {unread.map(({ key, text, faults }) => (
          <li key={key}>
            <code data-digits="name">{key}</code>
            <Faults faults={faults} locale={locale} />
            <button type="button" onClick={() => saveText(text, `${key}.txt`)}>
              {BUILD_WORDS.saveText[locale]}
            </button>
            <button type="button" onClick={() => deckShelf.discard(key)}>
              {BUILD_WORDS.discard[locale]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
