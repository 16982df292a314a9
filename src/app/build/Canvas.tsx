import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { HTML_LANG, LOCALES } from '#src/i18n/locales.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { headingOf } from '../briefings/slide-parts.ts';
import { Slide } from '../show/Slide.tsx';
import { SlideFrame } from '../show/SlideFrame.tsx';
import { smallestText } from './smallest-text.ts';
import type { Builder, Wording } from './use-builder.ts';
import { BUILD_WORDS, languageName, LANGUAGE_SIGNS, sayNumber } from './words.ts';
import css from './build.module.css';

const WIDEST = 782;

/** How wide the place of an element is, in px. */
function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(WIDEST);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.min(WIDEST, entry?.contentRect.width ?? WIDEST)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { ref, width };
}

/** Tells how small the text of what is drawn is, whenever it is drawn anew. */
function useSmallestText(ref: { readonly current: HTMLElement | null }, onMeasure: (ratio: number | null) => void) {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let frame = 0;
    const measure = () => {
      const slide = element.querySelector<HTMLElement>('[data-slide]');
      onMeasure(slide && smallestText(slide));
    };
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    };
    const watch = new MutationObserver(later);
    watch.observe(element, { childList: true, subtree: true, characterData: true });
    later();
    return () => {
      watch.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [ref, onMeasure]);
}

const SIGNS = { ...LANGUAGE_SIGNS, bilingual: `${LANGUAGE_SIGNS.tc} + ${LANGUAGE_SIGNS.en}` } as const;

/** The languages in which a slide is shown, one of them with English below it. */
function ShownIn({ builder }: { readonly builder: Builder }) {
  const { lang, wording, setWording } = builder;
  const both: readonly Wording[] = [...LOCALES, 'bilingual'];
  const name = (one: Wording) =>
    one === 'bilingual' ? `${languageName('tc', lang)} + ${languageName('en', lang)}` : languageName(one, lang);
  return (
    <div className={css['shownIn']} role="group" aria-label={BUILD_WORDS.shownIn[lang]}>
      {both.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === wording}
          aria-label={`${SIGNS[one]}, ${name(one)}`}
          onClick={() => setWording(one)}
        >
          {SIGNS[one]}
        </button>
      ))}
    </div>
  );
}

interface CanvasProps {
  readonly builder: Builder;
  readonly onMeasure: (ratio: number | null) => void;
}

/** The chosen slide as it will be shown. */
export function Canvas({ builder, onMeasure }: CanvasProps) {
  const { deck, at, slide, edition, lang, written, wording } = builder;
  const drawn = useDeferredValue(deck);
  const { ref, width } = useWidth();
  useSmallestText(ref, onMeasure);
  if (!slide) return null;
  return (
    <div className={css['canvas']}>
      <div className={css['canvasHead']}>
        <h2>
          <span data-digits="count">{sayNumber[lang](at + 1)}</span>{' '}
          <span className="visually-hidden" lang={HTML_LANG[written]} data-digits="name">
            {plainSentence(headingOf(slide, edition, written), written)}
          </span>
        </h2>
        <ShownIn builder={builder} />
      </div>
      <div ref={ref} className={css['paper']}>
        <SlideFrame width={width}>
          <Slide
            key={slide.id}
            deck={drawn}
            at={Math.min(at, drawn.slides.length - 1)}
            edition={edition}
            locale={written}
            second={wording === 'bilingual' ? 'en' : null}
          />
        </SlideFrame>
      </div>
    </div>
  );
}
