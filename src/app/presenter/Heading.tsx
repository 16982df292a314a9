import type { Slide } from '#src/decks/deck.ts';
import type { Edition } from '#src/facts/edition.ts';
import { sayFigure } from '#src/facts/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { headingOf } from '../briefings/slide-parts.ts';

interface HeadingProps {
  readonly slide: Slide;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** The heading of a slide where it only names it: its figures are said, and open nothing. */
export function Heading({ slide, edition, locale }: HeadingProps) {
  return headingOf(slide, edition, locale).map((part, at) => {
    const key = `${at}`;
    if (typeof part === 'string') return part;
    if ('plain' in part)
      return (
        <span key={key} data-digits="name">
          {part.plain}
        </span>
      );
    if ('term' in part) return part.text;
    return (
      <span key={key} data-fact={part.id}>
        {sayFigure(part, locale).text}
      </span>
    );
  });
}
