import { secondsOf, type Deck } from '#src/decks/deck.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { writePath } from '#src/state/routes.ts';
import { BADGE } from '#src/queries/outside/layer-words.ts';
import chips from '#src/ui/figure.module.css';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import type { DeckId } from '#src/view/chapters.ts';
import { figuresIn, type Sentence } from '#src/view/sentence.ts';
import article from '../article.module.css';
import { DeckLinks } from './DeckLinks.tsx';
import { headingOf } from './slide-parts.ts';
import { SlidesButton } from './SlidesButton.tsx';
import { BRIEFING_WORDS, sayExtent } from './words.ts';
import css from './briefings.module.css';

interface DeckContentsProps {
  readonly deck: Deck;
  readonly id: DeckId;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** The heading of a slide; of one with figures from outside the document only that it is, as they stand on its own pages. */
function Heading({ text, locale }: { readonly text: Sentence; readonly locale: Locale }) {
  if (figuresIn(text).some(({ id }) => id.startsWith('series:')))
    return <span className={chips['chip']}>{BADGE[locale]}</span>;
  return <SentenceText text={text} locale={locale} />;
}

/** A ready briefing: how long it is, and its slides by their headings. */
export function DeckContents({ deck, id, edition, locale }: DeckContentsProps) {
  const { slides, title } = deck;
  const href = writePath(locale, { page: 'deck', deck: id });
  return (
    <section className={css['deck']} aria-labelledby={`deck-${id}`}>
      <div>
        <h2 id={`deck-${id}`}>{title[locale]}</h2>
        <p className={css['extent']} data-digits="count">
          {sayExtent[locale](slides.length, secondsOf(deck))}
        </p>
        <DeckLinks id={id} title={title[locale]} locale={locale}>
          <a
            href={writePath(locale, { page: 'build', deck: id, slide: 1 })}
            aria-label={`${BRIEFING_WORDS.copy[locale]}: ${title[locale]}`}
          >
            {BRIEFING_WORDS.copy[locale]}
          </a>
          <SlidesButton deck={deck} edition={edition} locale={locale} />
        </DeckLinks>
      </div>
      <ol className={css['contents']} aria-label={BRIEFING_WORDS.contents[locale]}>
        {slides.map((slide, at) => (
          <li key={slide.id}>
            <a className={article['link']} href={`${href}#${slide.id}`} data-digits="count">
              {at + 1}
            </a>
            <span>
              <Heading text={headingOf(slide, edition, locale)} locale={locale} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
