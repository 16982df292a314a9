import { secondsOf, type Deck } from '#src/decks/deck.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { useAddress } from '#src/state/use-address.ts';
import { DeckLinks } from '../briefings/DeckLinks.tsx';
import { sayExtent } from '../briefings/words.ts';
import { CopyButton } from '../build/CopyButton.tsx';
import { Faults } from '../build/ImportDeck.tsx';
import { saveDeckFile } from '../build/save-deck.ts';
import { BUILD_WORDS } from '../build/words.ts';
import { useEdition } from '../edition.ts';
import { filedDecks, unfiled } from './filed-decks.ts';
import { FILE_WORDS } from './words.ts';
import briefings from '../briefings/briefings.module.css';
import css from '../build/build.module.css';

function Row({ deck, locale }: { readonly deck: Deck; readonly locale: Locale }) {
  const { id, title, slides } = deck;
  return (
    <li className={css['own']} data-deck={id}>
      <h3 data-digits="name">{title[locale]}</h3>
      <p data-digits="count">{sayExtent[locale](slides.length, secondsOf(deck))}</p>
      <DeckLinks id={id} title={title[locale]} locale={locale}>
        <button
          type="button"
          aria-label={`${BUILD_WORDS.exportFile[locale]}: ${title[locale]}`}
          onClick={() => saveDeckFile(unfiled(deck))}
        >
          {BUILD_WORDS.exportFile[locale]}
        </button>
        <CopyButton deck={unfiled(deck)} locale={locale} />
      </DeckLinks>
    </li>
  );
}

/** The briefings that this file has inside, and what in it could not be read. */
export function FiledDecks() {
  const locale = useAddress().address.lang;
  const { decks, unread } = filedDecks(useEdition());
  if (decks.length + unread.length === 0) return null;
  return (
    <section className={briefings['own']} aria-labelledby="in-this-file" data-filed="">
      <h2 id="in-this-file">{FILE_WORDS.inFile[locale]}</h2>
      <p>{FILE_WORDS.inFileLede[locale]}</p>
      <ul>
        {decks.map((deck) => (
          <Row key={deck.id} deck={deck} locale={locale} />
        ))}
      </ul>
      {unread.map(({ text, faults }) => (
        <div key={text} className={css['unread']} role="alert">
          <p>{FILE_WORDS.unread[locale]}</p>
          <Faults faults={faults} locale={locale} />
        </div>
      ))}
    </section>
  );
}
