/** How wide a line is: `near[1]` px from zoom `near[0]` on, `far[1]` px up to `far[0]`, growing by `base` a zoom. */
export interface Width {
  readonly base: number;
  readonly far: readonly [zoom: number, px: number];
  readonly near: readonly [zoom: number, px: number];
}

/** A width in px at a zoom, as MapLibre's exponential interpolation has it. */
export function widthAt({ base, far, near }: Width, zoom: number): number {
  const span = near[0] - far[0];
  const at = Math.min(Math.max(zoom - far[0], 0), span);
  const share = base === 1 ? at / span : (base ** at - 1) / (base ** span - 1);
  return far[1] + (near[1] - far[1]) * share;
}

const grows = (far: Width['far'], near: Width['near'], base = 1.6): Width => ({ base, far, near });

/** The lines of the base map, in px. */
export const WIDTHS = {
  coast: grows([9, 0.8], [14, 1.6]),
  reservoir: grows([9, 0.6], [14, 1.2]),
  districtLine: grows([9, 0.7], [13, 1.4]),
  railway: grows([9, 0.9], [14, 3]),
  /** The radius of a station, and the line round it. */
  station: grows([11.5, 1.6], [14, 3.4]),
  stationLine: grows([11.5, 0.9], [14, 1.4]),
} as const;

/** Dashes and gaps between districts, in widths of the line. */
export const DISTRICT_DASH = [3, 2.4] as const;

/** From where on stations are drawn. */
export const STATIONS_FROM = 11.5;

/** How much of their colour railways keep: they are there to find one's way by. */
export const RAILWAY_OPACITY = 0.5;
