import { memo, useDeferredValue, useMemo, useState, type DragEvent, type KeyboardEvent } from 'react';
import type { Slide as SlideData } from '#src/decks/deck.ts';
import type { SlideDrift } from '#src/decks/drift.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { headingOf } from '../briefings/slide-parts.ts';
import { Slide } from '../show/Slide.tsx';
import { SlideFrame } from '../show/SlideFrame.tsx';
import type { Builder } from './use-builder.ts';
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
  readonly dragged: number | null;
  readonly onDrag: (at: number | null) => void;
  readonly onMove: (from: number, to: number) => void;
}

function Thumbnail({ builder, slide, at, drift, dragged, onDrag, onMove }: ThumbnailProps) {
  const { deck, edition, written, lang, select } = builder;
  const drawn = useDeferredValue(slide);
  const handleKey = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || !event.altKey) return;
    event.preventDefault();
    onMove(at, at + by);
  };
  const handleStart = (event: DragEvent) => {
    event.dataTransfer.setData('text/plain', slide.id);
    event.dataTransfer.effectAllowed = 'move';
    onDrag(at);
  };
  const handleDrop = (event: DragEvent) => {
    if (dragged === null) return;
    event.preventDefault();
    onMove(dragged, at);
    onDrag(null);
  };
  const name = `${sayNumber[lang](at + 1)} ${plainSentence(headingOf(slide, edition, written), written)}`;
  return (
    <li
      draggable
      data-thumbnail={slide.id}
      data-over={dragged !== null && dragged !== at ? '' : undefined}
      onDragStart={handleStart}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        if (dragged !== null) event.preventDefault();
      }}
      onDrop={handleDrop}
    >
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
    </li>
  );
}

/** The focus goes with the slide that was moved. */
const focusOn = (slide: string) =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-thumbnail="${slide}"] button`)?.focus());

interface ThumbnailsProps {
  readonly builder: Builder;
  readonly drift: readonly SlideDrift[];
}

/** The slides in their order, which dragging and keys change. */
export function Thumbnails({ builder, drift }: ThumbnailsProps) {
  const { deck, lang, edit, select } = builder;
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const move = (from: number, to: number) => {
    const slide = deck.slides[from];
    if (!slide || to < 0 || to >= deck.slides.length || to === from) return;
    edit({ kind: 'move', slide: slide.id, to });
    select(to);
    setSaid(sayMoved[lang](to + 1, deck.slides.length));
    focusOn(slide.id);
  };
  return (
    <nav className={css['thumbnails']} aria-label={BUILD_WORDS.slides[lang]}>
      <ol>
        {deck.slides.map((slide, at) => (
          <Thumbnail
            key={slide.id}
            builder={builder}
            slide={slide}
            at={at}
            drift={drift[at]}
            dragged={dragged}
            onDrag={setDragged}
            onMove={move}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status" data-digits="count">
        {said}
      </p>
      <SlideTools builder={builder} onMove={move} />
    </nav>
  );
}

interface SlideToolsProps {
  readonly builder: Builder;
  readonly onMove: (from: number, to: number) => void;
}

/** What can be done with the chosen slide, without dragging. */
function SlideTools({ builder, onMove }: SlideToolsProps) {
  const { deck, at, slide, lang, edit, select } = builder;
  if (!slide) return null;
  const last = deck.slides.length - 1;
  const tools = [
    { words: BUILD_WORDS.up, isOff: at === 0, act: () => onMove(at, at - 1) },
    { words: BUILD_WORDS.down, isOff: at === last, act: () => onMove(at, at + 1) },
    {
      words: BUILD_WORDS.duplicate,
      isOff: false,
      act: () => {
        edit({ kind: 'duplicate', slide: slide.id });
        select(at + 1);
      },
    },
    {
      words: BUILD_WORDS.removeSlide,
      isOff: last === 0,
      act: () => {
        edit({ kind: 'remove', slide: slide.id });
        select(Math.min(at, last - 1));
      },
    },
  ];
  return (
    <div className={css['tools']} role="group" aria-label={BUILD_WORDS.ofSlide[lang]}>
      {tools.map(({ words, isOff, act }) => (
        <button key={words.en} type="button" aria-disabled={isOff} onClick={isOff ? undefined : act}>
          {words[lang]}
        </button>
      ))}
    </div>
  );
}
