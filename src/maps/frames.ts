import type { HalfWidth } from '#src/view/view.ts';
import { projector, type Frame } from './projection.ts';

/** The grid on which the base of the Overview's map is committed: half a px of the wide map. */
export const BASE_FRAME: Frame = {
  width: 1152,
  height: 592,
  pxPerDegree: 1154,
  centre: { lon: 114.125, lat: 22.38 },
};

/** Both show all of Hong Kong; neither reaches beyond 113.62 or 114.62 east, where the mainland's outline ends. */
export const FRAMES: Readonly<Record<HalfWidth, Frame>> = {
  wide: { width: 576, height: 264, pxPerDegree: 577, centre: { lon: 114.116, lat: 22.393 } },
  narrow: { width: 320, height: 250, pxPerDegree: 480, centre: { lon: 114.158, lat: 22.378 } },
};

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** The `transform` that lays the base into a frame. */
export function baseTransform(frame: Frame): string {
  const scale = frame.pxPerDegree / BASE_FRAME.pxPerDegree;
  const [x, y] = projector({ ...frame, bearing: 0 })(BASE_FRAME.centre);
  const left = x - (BASE_FRAME.width / 2) * scale;
  const top = y - (BASE_FRAME.height / 2) * scale;
  const laid = `translate(${round(left, 2)} ${round(top, 2)}) scale(${round(scale, 4)})`;
  return frame.bearing ? `rotate(${round(-frame.bearing, 2)} ${frame.width / 2} ${frame.height / 2}) ${laid}` : laid;
}
