import { useState } from 'react';
import { flushSync } from 'react-dom';
import { messages } from '#src/i18n/messages.ts';
import type { Places } from './use-places.ts';
import { WORDS } from './words.ts';

interface MapPictureProps {
  readonly places: Places;
  /** Told before and after the picture is made: it needs the base in the drawing, and no buttons over it. */
  readonly onPicture: (isMade: boolean) => void;
}

const OUTCOMES = {
  copied: messages.copied,
  saved: messages.pictureSaved,
  denied: messages.copyByHand,
  failed: messages.pictureFailed,
} as const;

/** Copies the map as it is framed, with title, legend, scale and sources inside. */
export function MapPicture({ places, onPicture }: MapPictureProps) {
  const { locale } = places;
  const [outcome, setOutcome] = useState<keyof typeof OUTCOMES | null>(null);
  const handle = async () => {
    flushSync(() => onPicture(true));
    try {
      const { copyMap } = await import('./copy-map.ts');
      setOutcome(await copyMap(document.querySelector<SVGSVGElement>('#map [role="listbox"] > svg'), places));
    } catch {
      setOutcome('failed');
    } finally {
      onPicture(false);
    }
  };
  return (
    <>
      <button type="button" onClick={() => void handle()}>
        {WORDS.picture[locale]}
      </button>
      <span role="status">{outcome && OUTCOMES[outcome][locale]}</span>
    </>
  );
}
