import type { AsOf } from '#src/facts/dates.ts';
import { AsOfChip } from '#src/ui/AsOfChip.tsx';
import { textSentence } from '#src/decks/slide-text.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import type { Stage } from './stage.ts';
import css from './slide.module.css';

/** What the maker of the slide says to it. */
export function SlideCaption({ stage }: { readonly stage: Stage }) {
  const { slide, edition, locale } = stage;
  return (
    <p className={css['caption']} data-slot="caption">
      <SentenceText text={textSentence(slide.caption, edition, locale)} locale={locale} />
    </p>
  );
}

interface SlideFootProps {
  readonly stage: Stage;
  /** Where what it shows stands in the document. */
  readonly source: string;
  /** The date that all figures of the slide share, or null. */
  readonly asOf: AsOf | null;
}

/** Sources, date, and which slide it is. */
export function SlideFoot({ stage, source, asOf }: SlideFootProps) {
  const { locale, number, of } = stage;
  return (
    <footer className={css['foot']} data-slot="foot">
      <p>
        <span data-digits="sentence">{source.trim()}</span>
        {asOf && <AsOfChip asOf={asOf} locale={locale} />}
      </p>
      <p className={css['number']} data-digits="count">
        {`${number} / ${of}`}
      </p>
    </footer>
  );
}
