import type { Slide } from '#src/decks/deck.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import article from '../article.module.css';
import { partOf, type SlidePart } from './slide-parts.ts';
import { BRIEFING_WORDS } from './words.ts';
import css from './briefings.module.css';

interface PartProps {
  readonly part: SlidePart;
  readonly locale: Locale;
  /** Whether the finding of the exhibit is told, too. */
  readonly titled: boolean;
}

function Part({ part, locale, titled }: PartProps) {
  const { title, words, caution, source, href, missing } = part;
  if (missing !== null)
    return (
      <p className={css['badge']}>
        {BRIEFING_WORDS.missing[locale]} <code data-digits="name">{missing}</code>
      </p>
    );
  return (
    <>
      {titled && title && (
        <h3>
          <SentenceText text={title} locale={locale} />
        </h3>
      )}
      <p>
        <SentenceText text={words} locale={locale} />
      </p>
      {(source !== '' || href !== null) && (
        <p className={css['source']}>
          <span data-digits="sentence">{source}</span>
          {caution && (
            <>
              {locale === 'en' && ' '}
              <SentenceText text={caution} locale={locale} />
            </>
          )}
          {href !== null && (
            <a className={`${article['link']} ${css['inAtlas']}`} href={href}>
              {BRIEFING_WORDS.inAtlas[locale]}
            </a>
          )}
        </p>
      )}
    </>
  );
}

interface SlidePartsProps {
  readonly slide: Slide;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** What a slide shows, in words; lines of text and figures as a list. */
export function SlideParts({ slide, edition, locale }: SlidePartsProps) {
  const parts = slide.shows.map((shown) => ({
    key: JSON.stringify(shown),
    part: <Part part={partOf(shown, edition, locale)} locale={locale} titled={slide.layout === 'pair'} />,
  }));
  if (slide.layout !== 'number' && slide.layout !== 'closing')
    return parts.map(({ key, part }) => <div key={key}>{part}</div>);
  return (
    <ul className={css['lines']}>
      {parts.map(({ key, part }) => (
        <li key={key}>{part}</li>
      ))}
    </ul>
  );
}
