import type { Deck } from '#src/decks/deck.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { writePresentation } from '#src/takeaway/pptx/package.ts';
import { save } from '../take/taken.ts';
import { browserPictures } from './draw-picture.tsx';
import { SlideFault, slidesContent } from './slides-content.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** What became of the slides. */
export type Saved =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly number: number; readonly reason: string };

interface Wanted {
  readonly deck: Deck;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** Makes a briefing into slides for another program and saves them. Tells which slide it is at. */
export async function saveSlides({ deck, edition, locale }: Wanted, onSlide: (number: number) => void): Promise<Saved> {
  try {
    const content = await slidesContent({ deck, edition, locale, draw: browserPictures }, onSlide);
    const bytes = writePresentation(content);
    const name = `${deck.id}.${edition.id}.${locale}.pptx`;
    save({ content: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }), name });
    return { kind: 'saved', name };
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return { kind: 'failed', number: fault instanceof SlideFault ? fault.number : deck.slides.length, reason };
  }
}
