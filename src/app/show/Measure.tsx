import { Suspense, useLayoutEffect, useRef } from 'react';
import { HTML_LANG, LOCALES, type Localized } from '#src/i18n/locales.ts';
import { WIDTHS, type View, type WidthClass } from '#src/view/view.ts';
import { drawView } from '../draw-view.tsx';
import { LIVE } from '../drawings.tsx';
import { fitOf, type Fit, type Room } from './fit.ts';
import css from './slide.module.css';

interface MeasureProps {
  readonly views: Localized<View>;
  readonly widths: readonly WidthClass[];
  readonly room: Room;
  readonly onFit: (fit: Fit) => void;
}

function Drawings({ views, widths, room, onFit }: MeasureProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const boxes = [...(ref.current?.querySelectorAll<HTMLElement>('[data-drawn]') ?? [])];
    const drawn = widths.map((width) => ({
      width,
      sizes: boxes
        .filter((box) => box.dataset['drawn'] === width)
        .map((box) => ({ width: box.offsetWidth, height: box.offsetHeight })),
    }));
    onFit(fitOf(room, drawn));
  }, [widths, room, onFit]);
  return (
    <div ref={ref} className={css['measure']} inert>
      {widths.flatMap((width) =>
        LOCALES.map((locale) => (
          <div
            key={width + locale}
            data-drawn={width}
            data-face=""
            lang={HTML_LANG[locale]}
            style={{ inlineSize: WIDTHS[width] }}
          >
            {drawView(LIVE, { view: views[locale], locale, width })}
          </div>
        )),
      )}
    </div>
  );
}

/** Draws a view out of sight in every width and language, once, to learn how large it can stand in its room. */
export function Measure(props: MeasureProps) {
  return (
    <Suspense>
      <Drawings {...props} />
    </Suspense>
  );
}
