import type { Builder } from './use-builder.ts';
import { BUILD_WORDS } from './words.ts';
import css from './build.module.css';

interface SlideToolsProps {
  readonly builder: Builder;
  readonly onMove: (from: number, to: number) => void;
}

/** What can be done with the chosen slide, without dragging. */
export function SlideTools({ builder, onMove }: SlideToolsProps) {
  const { deck, at, slide, lang, edit, select } = builder;
  if (!slide) return null;
  const last = deck.slides.length - 1;
  const duplicate = () => {
    edit({ kind: 'duplicate', slide: slide.id });
    select(at + 1);
  };
  const remove = () => {
    edit({ kind: 'remove', slide: slide.id });
    select(Math.min(at, last - 1));
  };
  const tools = [
    { words: BUILD_WORDS.earlier, isOff: at === 0, act: () => onMove(at, at - 1) },
    { words: BUILD_WORDS.later, isOff: at === last, act: () => onMove(at, at + 1) },
    { words: BUILD_WORDS.duplicate, isOff: false, act: duplicate },
    { words: BUILD_WORDS.removeSlide, isOff: last === 0, act: remove },
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
