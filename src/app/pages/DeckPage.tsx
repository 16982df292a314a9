import { secondsOf } from '#src/decks/deck.ts';
import { driftOf } from '#src/decks/drift.ts';
import { readyDeck } from '#src/decks/ready-decks.ts';
import type { Exhibit } from '#src/exhibits/define.ts';
import { writePath } from '#src/state/routes.ts';
import { isReady } from '#src/view/chapters.ts';
import { useAddress } from '#src/state/use-address.ts';
import { SlidesButton } from '../briefings/SlidesButton.tsx';
import { TranscriptSlide } from '../briefings/TranscriptSlide.tsx';
import { BRIEFING_WORDS, sayExtent } from '../briefings/words.ts';
import { EditionLine } from '../EditionLine.tsx';
import { useEdition } from '../edition.ts';
import article from '../article.module.css';
import page from '../page.module.css';
import css from '../briefings/briefings.module.css';

export const exhibits: readonly Exhibit[] = [];

/** A briefing in words: it can be read without being played. */
export function Page() {
  const { lang, route } = useAddress().address;
  const edition = useEdition();
  const deck = readyDeck(route.page === 'deck' && isReady(route.deck) ? route.deck : 'itf');
  const { slides } = deck;
  const drift = driftOf(deck, edition);
  return (
    <div className={page['page']}>
      <EditionLine edition={edition} locale={lang} />
      <h1>{deck.title[lang]}</h1>
      <p className={css['extent']} data-digits="count">
        {sayExtent[lang](slides.length, secondsOf(deck))}
      </p>
      <p className={page['lede']}>{BRIEFING_WORDS.lede[lang]}</p>
      <SlidesButton deck={deck} edition={edition} locale={lang} />
      {slides.map((slide, at) => (
        <TranscriptSlide
          key={slide.id}
          slide={slide}
          drift={drift.slides[at]}
          at={{ number: at + 1, of: slides.length }}
          edition={edition}
          locale={lang}
        />
      ))}
      <p className={css['back']}>
        <a className={article['link']} href={writePath(lang, { page: 'briefings' })}>
          {BRIEFING_WORDS.all[lang]}
        </a>
      </p>
    </div>
  );
}
