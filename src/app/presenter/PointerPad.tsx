import type { KeyboardEvent, PointerEvent } from 'react';
import type { Spot } from '#src/decks/show.ts';
import type { Talk } from './talk.ts';
import { WORDS } from './words.ts';
import css from './presenter.module.css';

const within = (value: number) => Math.max(0, Math.min(value, 1));

/** How far an arrow key moves the dot, as a share of the slide. */
const STRIDE = 0.02;
const STRIDES: Readonly<Record<string, Spot>> = {
  ArrowLeft: [-STRIDE, 0],
  ArrowRight: [STRIDE, 0],
  ArrowUp: [0, -STRIDE],
  ArrowDown: [0, STRIDE],
};

/** Lies over the slide while the speaker points; its dot is seen in the room. */
export function PointerPad({ talk }: { readonly talk: Talk }) {
  const { order, show, locale } = talk;
  const handleMove = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    order({ kind: 'point', at: [within((clientX - left) / width), within((clientY - top) / height)] });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const stride = STRIDES[event.key];
    if (!stride) return;
    event.preventDefault();
    const [x, y] = show.pointer ?? [0.5, 0.5];
    order({ kind: 'point', at: [within(x + stride[0]), within(y + stride[1])] });
  };
  const handleLeave = () => order({ kind: 'point', at: null });
  return (
    <button
      type="button"
      className={css['pad']}
      aria-label={WORDS.pointerMore[locale]}
      onPointerMove={handleMove}
      onPointerLeave={handleLeave}
      onBlur={handleLeave}
      onKeyDown={handleKeyDown}
    />
  );
}
