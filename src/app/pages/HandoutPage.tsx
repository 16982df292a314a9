import type { Exhibit } from '#src/exhibits/define.ts';
import { useAddress } from '#src/state/use-address.ts';
import { Handout } from '../handout/Handout.tsx';
import { NoDeck } from '../show/NoDeck.tsx';
import { useDeck } from '../show/use-deck.ts';

export const exhibits: readonly Exhibit[] = [];

/** A briefing as a hand-out. */
export function Page() {
  const { route } = useAddress().address;
  const id = route.page === 'handout' ? route.deck : '';
  const deck = useDeck(id);
  if (deck === 'loading') return null;
  return deck ? <Handout key={id} deck={deck} /> : <NoDeck id={id} />;
}
