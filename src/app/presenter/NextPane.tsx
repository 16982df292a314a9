import { Stage } from './Stage.tsx';
import type { Talk } from './talk.ts';
import { sayNextOf, WORDS } from './words.ts';
import css from './presenter.module.css';

/** The slide that follows. */
export function NextPane({ talk }: { readonly talk: Talk }) {
  const { deck, show, locale } = talk;
  const next = show.slide + 1;
  const of = deck.slides.length;
  const isThere = next < of;
  return (
    <section className={css['next']} aria-labelledby="talk-next">
      <div className={css['paneHead']}>
        <h2 id="talk-next">
          <b>{WORDS.next[locale]}</b>
        </h2>
        {isThere && <p data-digits="count">{sayNextOf[locale](next + 1, of)}</p>}
      </div>
      {isThere ? <Stage talk={talk} at={next} /> : <p className={css['lastSlide']}>{WORDS.last[locale]}</p>}
    </section>
  );
}
