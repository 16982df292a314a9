import { CLASSES, WIDTHS, type Span, type WidthClass } from '#src/view/view.ts';

/** A place for a drawing on a slide, in px of the slide. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** How a drawing stands in its room: in which of its widths, and how much larger than on a page. */
export interface Fit {
  readonly width: WidthClass;
  readonly scale: number;
}

/** The sizes of a drawing in one width, one for each language. */
export interface Drawn {
  readonly width: WidthClass;
  readonly sizes: readonly Room[];
}

/** Larger than this, a drawing of a few words would shout. */
const LARGEST = 3;

const scaleIn = (room: Room, { width, height }: Room) => Math.min(room.width / width, room.height / height, LARGEST);

/**
 * The width in which a drawing comes out largest, and its scale: the same in every language, so that nothing moves when
 * the language changes. Of nearly equal scales, the wider drawing.
 */
export function fitOf(room: Room, drawn: readonly Drawn[]): Fit {
  const fits = drawn.map(({ width, sizes }) => ({
    width,
    scale: Math.min(...sizes.map((size) => scaleIn(room, size))),
  }));
  const best = fits.reduce((a, b) =>
    b.scale > a.scale * 1.03 || (b.scale > a.scale * 0.97 && WIDTHS[b.width] > WIDTHS[a.width]) ? b : a,
  );
  return { width: best.width, scale: Math.floor(best.scale * 100) / 100 };
}

/** The widths that a drawing may have on a slide. */
export const widthsOf = (span: Span): readonly WidthClass[] => CLASSES[span];
