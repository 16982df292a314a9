import type { Deck } from '#src/decks/deck.ts';
import { readyDeck } from '#src/decks/ready-decks.ts';
import type { Exhibit } from '#src/exhibits/define.ts';
import { useAddress } from '#src/state/use-address.ts';
import { isReady } from '#src/view/chapters.ts';
import { Builder } from '../build/Builder.tsx';
import { CopyButton } from '../build/CopyButton.tsx';
import { useOwnDecks } from '../build/use-own-decks.ts';
import { BUILD_WORDS } from '../build/words.ts';
import { useEdition } from '../edition.ts';
import { filedDecks, isFiled, unfiled } from '../portable/filed-decks.ts';
import { NoDeck } from '../show/NoDeck.tsx';
import css from '../build/build.module.css';

export const exhibits: readonly Exhibit[] = [];

/** A briefing that comes with the atlas stays as it is; a copy of it can be changed. */
function Ready({ deck }: { readonly deck: Deck }) {
  const { lang } = useAddress().address;
  return (
    <div className={css['ready']}>
      <h1>{deck.title[lang]}</h1>
      <p>{BUILD_WORDS.unready[lang]}</p>
      <p>
        <CopyButton deck={deck} locale={lang} />
      </p>
    </div>
  );
}

/** Where the reader's own briefings are built. */
export function Page() {
  const { route } = useAddress().address;
  const { decks } = useOwnDecks();
  const id = route.page === 'build' ? route.deck : '';
  const edition = useEdition();
  if (isReady(id)) return <Ready deck={readyDeck(id)} />;
  const filed = isFiled(id) ? filedDecks(edition).decks.find((deck) => deck.id === id) : undefined;
  if (filed) return <Ready deck={unfiled(filed)} />;
  const own = decks.find(({ deck }) => deck.id === id);
  return own ? <Builder key={id} own={own} /> : <NoDeck id={id} />;
}
