import type { Spot } from '#src/decks/show.ts';
import { STAGES, type Ratio } from './stage.ts';
import css from './slide.module.css';

/** Where the speaker points. */
export function PointerDot({ at: [x, y], ratio }: { readonly at: Spot; readonly ratio: Ratio }) {
  const { width, height } = STAGES[ratio];
  return (
    <i className={css['pointer']} style={{ transform: `translate(${x * width}px, ${y * height}px)` }} aria-hidden />
  );
}
