import { useState } from 'react';
import { useAddress } from '#src/state/use-address.ts';
import { useEdition } from '../edition.ts';
import { Slide } from './Slide.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import { useDeck } from './use-deck.ts';

export function PlayPage() {
  const { route, lang, keys } = useAddress().address;
  const edition = useEdition();
  const deck = useDeck(route.page === 'present' ? route.deck : '');
  const [poked, setPoked] = useState('');
  if (!deck || deck === 'loading' || route.page !== 'present') return null;
  return (
    <SlideFrame width={window.innerWidth}>
      <Slide
        deck={deck}
        at={route.slide - 1}
        edition={edition}
        locale={lang}
        second={keys.also?.includes('bilingual') ? 'en' : null}
        poked={poked}
        onPoke={setPoked}
        {...(keys.th && { theme: keys.th })}
      />
    </SlideFrame>
  );
}
