import { Heading } from './Heading.tsx';
import { Panel } from './Panel.tsx';
import { Stage } from './Stage.tsx';
import type { Talk } from './talk.ts';
import { WORDS } from './words.ts';
import css from './presenter.module.css';

interface AllSlidesProps {
  readonly talk: Talk;
  readonly onClose: () => void;
}

/** All slides, to jump to one. */
export function AllSlides({ talk, onClose }: AllSlidesProps) {
  const { deck, show, order, edition, locale } = talk;
  const handleGo = (slide: number) => {
    order({ kind: 'go', slide });
    onClose();
  };
  return (
    <Panel title={WORDS.all[locale]} locale={locale} onClose={onClose}>
      <ol className={css['grid']}>
        {deck.slides.map((slide, at) => (
          <li key={slide.id}>
            <div aria-hidden="true">
              <Stage talk={talk} at={at} />
            </div>
            <button
              type="button"
              aria-current={at === show.slide ? 'step' : undefined}
              data-first={at === show.slide ? '' : undefined}
              onClick={() => handleGo(at)}
            >
              <span data-digits="count">{at + 1}</span>
              <span>
                <Heading slide={slide} edition={edition} locale={locale} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
