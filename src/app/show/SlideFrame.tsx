import type { ReactNode } from 'react';
import { STAGES, type Ratio } from './stage.ts';
import css from './slide.module.css';

interface SlideFrameProps {
  /** How wide the slide is shown, in px. */
  readonly width: number;
  readonly ratio?: Ratio;
  readonly children: ReactNode;
}

/** Shows a slide larger or smaller, as a whole. */
export function SlideFrame({ width, ratio = 'wide', children }: SlideFrameProps) {
  const stage = STAGES[ratio];
  const scale = width / stage.width;
  return (
    <div className={css['frame']} style={{ width, height: stage.height * scale }}>
      <div className={css['scaled']} style={{ transform: `scale(${scale})` }}>
        {children}
      </div>
    </div>
  );
}
