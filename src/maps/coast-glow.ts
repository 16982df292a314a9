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
  band(15, 120, 'seaLine', 0.12),
  band(12.5, 100, 'seaLine', 0.25),
  band(10, 81, 'seaLine', 0.4),
  band(8, 63, 'seaLine', 0.58),
  band(6, 47, 'seaLine', 0.78),
  band(4.2, 32, 'seaLine', 1),
  band(2.8, 19, 'coast', 0.36),
  band(1.6, 8, 'coast', 0.5),
];
