import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Exhibit } from '#src/exhibits/define.ts';
import { LOCALES, type Locale, type Localized } from '#src/i18n/locales.ts';
import { MarksBox } from '#src/ui/MarksBox.tsx';
import { WIDTHS, type View } from '#src/view/view.ts';
import { Drawing } from '../drawings.tsx';
import type { Narrowing, ShownExhibit } from '../use-exhibit.ts';
import { widthsOf, type Fit, type Room } from './fit.ts';
import { Measure } from './Measure.tsx';
import css from './slide.module.css';

/** Fits that were measured: a slide that comes back, or another language, need not be measured again. */
const fits = new Map<string, Fit>();

interface SlideDrawingProps {
  /** Of the element ids of this drawing; each slide in the window has its own. */
  readonly id: string;
  readonly exhibit: Exhibit;
  readonly shown: ShownExhibit;
  readonly narrowing: Narrowing | null;
  readonly room: Room;
  /** How many of its marks are there. */
  readonly step: number;
  readonly isLive: boolean;
}

/** The view in every language, as the slide has it. */
function useViews({ exhibit, shown, narrowing }: Pick<SlideDrawingProps, 'exhibit' | 'shown' | 'narrowing'>) {
  const { edition, measure, composed, locale } = shown;
  return useMemo(() => {
    const viewIn = (one: Locale): View => {
      const other = one === locale ? composed : exhibit.compose(edition, one, measure);
      const view = 'view' in other ? other.view : composed.view;
      return narrowing && one !== locale ? narrowing.narrow(view) : view;
    };
    return Object.fromEntries(LOCALES.map((one) => [one, viewIn(one)])) as Localized<View>;
  }, [edition, measure, composed, locale, exhibit, narrowing]);
}

/** Hides the marks that are still to come, whoever draws them. */
function useBuild(step: number) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const write = () => {
      for (const [at, mark] of [...box.querySelectorAll('[role="option"]')].entries()) {
        const whole = mark.closest('.mark') ?? mark;
        whole.toggleAttribute('data-to-come', at >= step);
      }
    };
    write();
    const observer = new MutationObserver(write);
    observer.observe(box, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [step]);
  return ref;
}

/** A drawing as large as its place on the slide allows, the same in every language. */
export function SlideDrawing({ id, exhibit, shown, narrowing, room, step, isLive }: SlideDrawingProps) {
  const { composed, edition, measure, narrowedBy, locale, chosen } = shown;
  const key = [edition.id, exhibit.id, measure, narrowedBy, room.width, room.height].join(' ');
  const [, setMeasured] = useState('');
  const fit = fits.get(key);
  const views = useViews({ exhibit, shown, narrowing });
  const handleFit = useCallback(
    (measured: Fit) => {
      fits.set(key, measured);
      setMeasured(key);
    },
    [key],
  );
  const ref = useBuild(step);
  const drawing = { view: composed.view, exhibit: exhibit.id, measure: narrowedBy ?? measure, locale };
  return (
    <div ref={ref} className={css['drawing']} style={room}>
      {fit === undefined && <Measure views={views} widths={widthsOf(exhibit.span)} room={room} onFit={handleFit} />}
      {fit !== undefined && (
        <div
          className={css['scaled']}
          style={{ transform: `scale(${fit.scale})`, inlineSize: WIDTHS[fit.width] }}
          data-scale={fit.scale}
        >
          <MarksBox id={id} live={isLive} chosen={chosen} onChoose={shown.choose} onIntent={shown.onIntent}>
            <Drawing {...drawing} width={fit.width} intent />
          </MarksBox>
        </div>
      )}
    </div>
  );
}
