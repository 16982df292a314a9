import { textSentence } from '#src/decks/slide-text.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import { SlideFoot } from './SlideFoot.tsx';
import { SlideHead } from './SlideHead.tsx';
import type { Stage } from './stage.ts';
import { SHOW_WORDS } from './words.ts';
import css from './slide.module.css';

/** How a briefing ends: what is to be remembered, line by line. */
export function ClosingSlide({ stage }: { readonly stage: Stage }) {
  const { slide, edition, locale, step } = stage;
  const lines = slide.shows.flatMap((shown) => (shown.kind === 'text' ? [shown.text] : []));
  return (
    <>
      <SlideHead stage={stage} />
      <ul className={css['lines']} data-slot="body">
        {lines.map((line, at) => (
          <li key={line.en} data-to-come={at >= step ? '' : undefined}>
            <SentenceText text={textSentence(line, edition, locale)} locale={locale} />
          </li>
        ))}
      </ul>
      <SlideFoot stage={stage} source={SHOW_WORDS.document[locale]} asOf={null} />
    </>
  );
}
