import { useMemo } from 'react';
import type { Deck } from '#src/decks/deck.ts';
import { localesOf, type Show } from '#src/decks/show.ts';
import { writeAddress, type Address } from '#src/state/address.ts';
import { changeKeys, useAddress, useGo } from '#src/state/use-address.ts';
import { useEdition } from '../edition.ts';
import { NoDeck } from './NoDeck.tsx';
import { Play } from './Play.tsx';
import { stepsOfDeck } from './steps-of.ts';
import { useDeck } from './use-deck.ts';
import { useShow } from './use-show.ts';

const BILINGUAL = 'bilingual';

/** The address of a show at its slide and step, in the language that leads in the room. */
function addressOf(address: Address, { slide, step, room }: Pick<Show, 'slide' | 'step' | 'room'>): Address {
  const { route, keys } = address;
  const others = (keys.also ?? []).filter((one) => one !== BILINGUAL);
  const also = room === BILINGUAL ? [...others, BILINGUAL].sort() : others;
  const at = 'slide' in route ? { ...route, slide: slide + 1 } : route;
  const shown = { ...address, lang: localesOf(room)[0], route: at };
  return changeKeys(shown, {
    also: also.length > 0 ? also : undefined,
    step: step === 1 ? undefined : String(step),
  });
}

/** A briefing in front of its audience. Slide, step and language are those of the address, and stay there. */
function DeckPlay({ deck }: { readonly deck: Deck }) {
  const { address } = useAddress();
  const { route, keys, lang } = address;
  const edition = useEdition();
  const go = useGo();
  const steps = useMemo(() => stepsOfDeck(deck, edition), [deck, edition]);
  const shared = useShow({
    deck,
    steps,
    role: 'room',
    start: {
      slide: 'slide' in route ? route.slide - 1 : 0,
      step: Number(keys.step ?? 1),
      room: keys.also?.includes(BILINGUAL) ? BILINGUAL : lang,
    },
    write: (show) => {
      const next = addressOf(address, show);
      if (writeAddress(next) !== writeAddress(address)) go(next, { replace: true });
    },
  });
  return <Play deck={deck} edition={edition} steps={steps} shared={shared} address={address} />;
}

export function PlayPage() {
  const { route } = useAddress().address;
  const id = route.page === 'present' ? route.deck : '';
  const deck = useDeck(id);
  if (deck === 'loading') return null;
  return deck ? <DeckPlay key={id} deck={deck} /> : <NoDeck id={id} />;
}
