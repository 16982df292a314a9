import type { Localized } from '#src/i18n/locales.ts';
import type { LonLat } from './map-window.ts';

/** A line of the MTR, drawn for orientation. */
export interface RailwayLine {
  readonly id: string;
  readonly name: Localized;
  /** The line's own colour, as #rrggbb. */
  readonly colour: string;
  /** Each route from end to end; corners that are no station are placed by hand and have no name. */
  readonly routes: readonly (readonly LonLat[])[];
}

export interface Station {
  readonly name: Localized;
  readonly at: LonLat;
}

export interface Railways {
  readonly about: string;
  readonly lines: readonly RailwayLine[];
  /** Each station once, however many lines call there. */
  readonly stations: readonly Station[];
}
