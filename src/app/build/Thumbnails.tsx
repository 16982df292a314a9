import { memo, useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Slide as SlideData } from '#src/decks/deck.ts';
import type { SlideDrift } from '#src/decks/drift.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { headingOf } from '../briefings/slide-parts.ts';
import { Slide } from '../show/Slide.tsx';
import { SlideFrame } from '../show/SlideFrame.tsx';
import { SlideTools } from './SlideTools.tsx';
import type { Builder } from './use-builder.ts';
import { useSlideDrag } from './use-slide-drag.ts';
import { BUILD_WORDS, sayMoved, sayNumber } from './words.ts';
import css from './build.module.css';

const WIDTH = 180;

interface PictureProps {
  readonly slide: SlideData;
  readonly at: number;
  readonly of: number;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** A slide as a picture: drawn again only when that slide changes. */
const Picture = memo(function Picture({ slide, at, of, edition, locale }: PictureProps) {
  const deck = useMemo(() => ({ slides: Array.from({ length: of }, () => slide) }), [slide, of]);
  return (
    <SlideFrame width={WIDTH}>
      <Slide deck={deck} at={at} edition={edition} locale={locale} />
    </SlideFrame>
  );
});

interface ThumbnailProps {
  readonly builder: Builder;
  readonly slide: SlideData;
  readonly at: number;
  readonly drift: SlideDrift | undefined;
  readonly onMove: (from: number, to: number) => void;
}

function Thumbnail({ builder, slide, at, drift, onMove }: ThumbnailProps) {
  const { deck, edition, written, lang, select } = builder;
  const drawn = useDeferredValue(slide);
  const handleKey = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || !event.altKey) return;
    event.preventDefault();
    onMove(at, at + by);
  };
  const name = `${sayNumber[lang](at + 1)} ${plainSentence(headingOf(slide, edition, written), written)}`;
  return (
    <>
      <span className={css['number']} data-digits="count">
        {at + 1}
      </span>
      <div className={css['thumbnail']}>
        <Picture slide={drawn} at={at} of={deck.slides.length} edition={edition} locale={written} />
        {drift !== undefined && drift.state !== 'same' && (
          <span className={css['drifted']}>{BUILD_WORDS.drift[lang]}</span>
        )}
        <button
          type="button"
          aria-label={name}
          aria-current={at === builder.at ? 'true' : undefined}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={() => select(at)}
          onKeyDown={handleKey}
        />
      </div>
    </>
  );
}

/** The focus goes with the slide that was moved. */
const focusOn = (slide: string) =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-thumbnail="${slide}"] button`)?.focus());

/** Where the slides lie in a row that scrolls, the chosen one is brought into it. */
function useChosenInSight(at: number) {
  const ref = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const list = ref.current;
    const chosen = list?.children[at];
    if (list && chosen instanceof HTMLElement) list.scrollLeft = chosen.offsetLeft - list.offsetLeft - 8;
  }, [at]);
  return ref;
}

interface ThumbnailsProps {
  readonly builder: Builder;
  readonly drift: readonly SlideDrift[];
}

/** The slides in their order, which dragging and keys change. */
export function Thumbnails({ builder, drift }: ThumbnailsProps) {
  const { deck, at: chosen, lang, edit, select } = builder;
  const [said, setSaid] = useState('');
  const ref = useChosenInSight(chosen);
  const move = (from: number, to: number) => {
    const slide = deck.slides[from];
    if (!slide || to < 0 || to >= deck.slides.length || to === from) return;
    edit({ kind: 'move', slide: slide.id, to });
    select(to);
    setSaid(sayMoved[lang](to + 1, deck.slides.length));
    focusOn(slide.id);
  };
  const drag = useSlideDrag(move);
  return (
    <nav className={css['thumbnails']} aria-label={BUILD_WORDS.slides[lang]}>
      <ol ref={ref}>
        {deck.slides.map((slide, at) => (
          <li key={slide.id} data-thumbnail={slide.id} {...drag(at, slide.id)}>
            <Thumbnail builder={builder} slide={slide} at={at} drift={drift[at]} onMove={move} />
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status" data-digits="count">
        {said}
      </p>
      <SlideTools builder={builder} onMove={move} />
    </nav>
  );
}
