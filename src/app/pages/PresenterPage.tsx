import type { Exhibit } from '#src/exhibits/define.ts';
import { messages } from '#src/i18n/messages.ts';
import { useAddress } from '#src/state/use-address.ts';
import { Presenter } from '../presenter/Presenter.tsx';
import { NoDeck } from '../show/NoDeck.tsx';
import { useDeck } from '../show/use-deck.ts';

export const exhibits: readonly Exhibit[] = [];

/** The speaker's window for the briefing of the address. */
export function Page() {
  const { lang, route } = useAddress().address;
  const id = route.page === 'presenter' ? route.deck : '';
  const deck = useDeck(id);
  if (deck === 'loading') return <p role="status">{messages.loading[lang]}</p>;
  if (deck === null) return <NoDeck id={id} />;
  return <Presenter key={deck.id} deck={deck} />;
}
