import type { Width } from './widths.ts';

/** A band of water along the coast: a stroke of the coast's outline, half of which lies under the land. */
export interface GlowBand {
  /** The whole stroke, in px. */
  readonly width: Width;
  /** The colour is this much of `token` and for the rest the sea. */
  readonly token: 'seaLine' | 'coast';
  readonly share: number;
}

const band = (far: number, near: number, token: GlowBand['token'], share: number): GlowBand => ({
  width: { base: 1.6, far: [8.5, far], near: [14, near] },
  token,
  share,
});

/** Outermost first, each opaque over the one before: strokes that overlap themselves stay even, and SVG draws the same. */
export const COAST_GLOW: readonly GlowBand[] = [
  band(15, 120, 'seaLine', 0.18),
  band(11, 90, 'seaLine', 0.42),
  band(7.5, 60, 'seaLine', 0.72),
  band(4.6, 36, 'seaLine', 1),
  band(2.4, 16, 'coast', 0.42),
];

/** How far, in px, an outline may be simplified for these bands: without a GPU they take most of the time of a frame. */
export const GLOW_TOLERANCE = 2;
