import { useState } from 'react';
import { secondsOf, type Deck } from '#src/decks/deck.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { deckShelf, useShelf } from '#src/state/deck-shelf.ts';
import { writePath } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { DeckLinks } from '../briefings/DeckLinks.tsx';
import { sayExtent } from '../briefings/words.ts';
import { SaveFileButton } from '../portable/SaveFileButton.tsx';
import { CopyButton } from './CopyButton.tsx';
import { ImportButton, ImportResults } from './ImportDeck.tsx';
import { NewButton } from './NewButton.tsx';
import { keepDeck, type OwnDeck } from './own-decks.ts';
import { SavingState } from './SavingState.tsx';
import { saveDeckFile } from './save-deck.ts';
import { UnreadTexts } from './UnreadTexts.tsx';
import { useImport } from './use-import.ts';
import { useOwnDecks } from './use-own-decks.ts';
import { BUILD_WORDS, UNSAVED } from './words.ts';
import css from './build.module.css';

interface RowProps {
  readonly own: OwnDeck;
  readonly locale: Locale;
  readonly onRemove: (deck: Deck) => void;
}

function Row({ own: { deck, kept }, locale, onRemove }: RowProps) {
  const { id, title, slides } = deck;
  return (
    <li className={css['own']} data-deck={id}>
      <h3>
        <a href={writePath(locale, { page: 'build', deck: id, slide: 1 })} data-digits="name">
          {title[locale]}
        </a>
      </h3>
      <p data-digits="count">{sayExtent[locale](slides.length, secondsOf(deck))}</p>
      {kept.keeping !== 'saved' && <SavingState kept={kept} locale={locale} />}
      <DeckLinks id={id} title={title[locale]} locale={locale}>
        <a
          href={writePath(locale, { page: 'build', deck: id, slide: 1 })}
          aria-label={`${BUILD_WORDS.edit[locale]}: ${title[locale]}`}
        >
          {BUILD_WORDS.edit[locale]}
        </a>
        <button
          type="button"
          aria-label={`${BUILD_WORDS.exportFile[locale]}: ${title[locale]}`}
          onClick={() => saveDeckFile(deck)}
        >
          {BUILD_WORDS.exportFile[locale]}
        </button>
        <SaveFileButton deck={deck} locale={locale} />
        <CopyButton deck={deck} locale={locale} />
        <button
          type="button"
          aria-label={`${BUILD_WORDS.remove[locale]}: ${title[locale]}`}
          onClick={() => onRemove(deck)}
        >
          {BUILD_WORDS.remove[locale]}
        </button>
      </DeckLinks>
    </li>
  );
}

/** What was deleted last, with the way back. */
function Removed({
  deck,
  locale,
  onBack,
}: {
  readonly deck: Deck;
  readonly locale: Locale;
  readonly onBack: () => void;
}) {
  return (
    <p className={css['removed']}>
      {BUILD_WORDS.removed[locale]} <b data-digits="name">{deck.title[locale]}</b>{' '}
      <button type="button" className={css['way']} onClick={onBack}>
        {BUILD_WORDS.undo[locale]}
      </button>
    </p>
  );
}

/** The reader's own briefings: made here, opened from files, kept in this browser. */
export function OwnBriefings() {
  const { lang } = useAddress().address;
  const { decks, unread } = useOwnDecks();
  const { lostIndex, isBlocked } = useShelf();
  const from = useImport();
  const [removed, setRemoved] = useState<Deck | null>(null);
  const remove = (deck: Deck) => {
    if (deckShelf.remove(deck.id) !== null) setRemoved(deck);
  };
  const restore = (deck: Deck) => {
    keepDeck(deck);
    setRemoved(null);
  };
  return (
    <>
      {isBlocked && <p className={css['warning']}>{UNSAVED.blocked[lang]}</p>}
      {lostIndex && <p className={css['warning']}>{BUILD_WORDS.lostIndex[lang]}</p>}
      <div className={css['begin']}>
        <NewButton locale={lang} />
        <ImportButton from={from} locale={lang} />
        <span>{BUILD_WORDS.dropHere[lang]}</span>
      </div>
      <ImportResults from={from} locale={lang} />
      <div role="status">{removed && <Removed deck={removed} locale={lang} onBack={() => restore(removed)} />}</div>
      <ul>
        {decks.map((own) => (
          <Row key={own.deck.id} own={own} locale={lang} onRemove={remove} />
        ))}
      </ul>
      <UnreadTexts unread={unread} locale={lang} />
    </>
  );
}
