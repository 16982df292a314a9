import { Heading } from './Heading.tsx';
import type { Talk } from './talk.ts';
import { WORDS } from './words.ts';
import css from './presenter.module.css';

/** Beyond so many slides only those about the present one are named. */
const MOST_NAMED = 8;

/** The slides in words, with what is over; each leads there. */
export function Progress({ talk }: { readonly talk: Talk }) {
  const { deck, show, order, edition, locale } = talk;
  const isLong = deck.slides.length > MOST_NAMED;
  return (
    <nav className={css['progress']} aria-label={WORDS.progress[locale]}>
      <ol data-long={isLong ? '' : undefined}>
        {deck.slides.map((slide, at) => (
          <li
            key={slide.id}
            data-past={at < show.slide ? '' : undefined}
            data-near={Math.abs(at - show.slide) < 2 ? '' : undefined}
          >
            <button
              type="button"
              aria-current={at === show.slide ? 'step' : undefined}
              onClick={() => order({ kind: 'go', slide: at })}
            >
              <span data-digits="count">{at + 1}</span>
              <span className={css['named']}>
                <Heading slide={slide} edition={edition} locale={locale} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
