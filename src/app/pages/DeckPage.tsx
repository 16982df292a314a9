import { secondsOf, type Deck } from '#src/decks/deck.ts';
import { driftOf } from '#src/decks/drift.ts';
import type { Exhibit } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { writePath } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { isReady } from '#src/view/chapters.ts';
import { SlidesButton } from '../briefings/SlidesButton.tsx';
import { TranscriptSlide } from '../briefings/TranscriptSlide.tsx';
import { BRIEFING_WORDS, sayExtent } from '../briefings/words.ts';
import { EditionLine } from '../EditionLine.tsx';
import { useEdition } from '../edition.ts';
import { SHOW_WORDS } from '../show/words.ts';
import { useDeck } from '../show/use-deck.ts';
import article from '../article.module.css';
import page from '../page.module.css';
import css from '../briefings/briefings.module.css';

export const exhibits: readonly Exhibit[] = [];

interface TranscriptProps {
  readonly deck: Deck;
  readonly edition: Edition;
  readonly locale: Locale;
}

function Transcript({ deck, edition, locale }: TranscriptProps) {
  const { id, slides, title } = deck;
  const drift = driftOf(deck, edition);
  return (
    <>
      <h1 data-digits={isReady(id) ? undefined : 'name'}>{title[locale]}</h1>
      <p className={css['extent']} data-digits="count">
        {sayExtent[locale](slides.length, secondsOf(deck))}
      </p>
      <p className={page['lede']}>{BRIEFING_WORDS.lede[locale]}</p>
      <p className={css['ways']}>
        <SlidesButton deck={deck} edition={edition} locale={locale} />
      </p>
      {slides.map((slide, at) => (
        <TranscriptSlide
          key={slide.id}
          slide={slide}
          drift={drift.slides[at]}
          at={{ number: at + 1, of: slides.length }}
          edition={edition}
          locale={locale}
        />
      ))}
    </>
  );
}

/** A briefing in words: it can be read without being played. */
export function Page() {
  const { lang, route } = useAddress().address;
  const edition = useEdition();
  const id = route.page === 'deck' ? route.deck : '';
  const deck = useDeck(id);
  return (
    <div className={page['page']}>
      <EditionLine edition={edition} locale={lang} />
      {deck !== null && deck !== 'loading' && <Transcript deck={deck} edition={edition} locale={lang} />}
      {deck === null && (
        <>
          <h1>{SHOW_WORDS.none[lang]}</h1>
          <p className={page['lede']}>
            {SHOW_WORDS.noneMore[lang]} <code data-digits="name">{id}</code>
          </p>
        </>
      )}
      <p className={css['back']}>
        <a className={article['link']} href={writePath(lang, { page: 'briefings' })}>
          {BRIEFING_WORDS.all[lang]}
        </a>
      </p>
    </div>
  );
}
