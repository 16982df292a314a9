import { Map, setWorkerUrl, type MapOptions } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { readColours } from './base-colours.ts';
import type { BaseLayers } from './base-layers.ts';
import { baseStyle } from './base-style.ts';
import { dress } from './dress-canvas.ts';
import { followStyle } from './follow-style.ts';
import { followViews, toCamera } from './follow-views.ts';
import { hasWebGl, watchFaults, type GlFailure } from './gl-faults.ts';
import { holdView } from './hold-view.ts';
import { ZOOMS, type MapView } from './map-view.ts';

// A bundled MapLibre does not find its worker by itself, and never draws.
setWorkerUrl(workerUrl);

export interface GlMapOptions {
  /** Its colours are those of the map. */
  readonly container: HTMLElement;
  readonly layers: BaseLayers;
  readonly railways: boolean;
  readonly view: MapView;
  readonly onView: (view: MapView) => void;
  readonly onReady: () => void;
  readonly onFail: (why: GlFailure) => void;
}

/** A running map. */
export interface GlMap {
  readonly show: (view: MapView) => void;
  readonly showRailways: (shown: boolean) => void;
  readonly remove: () => void;
}

/** What a reader may do with pointer and fingers. Keys, buttons, names and credits are the app's own. */
const CONDUCT = {
  minZoom: ZOOMS.least,
  maxZoom: ZOOMS.most,
  maxPitch: 0,
  touchPitch: false,
  pitchWithRotate: false,
  boxZoom: false,
  keyboard: false,
  renderWorldCopies: false,
  attributionControl: false,
  fadeDuration: 0,
  // By default the whole window would have to lie within bounds; ours hold its middle, as those of the SVG map do.
  transformConstrain: (center, zoom) => {
    const held = holdView({ lon: center.lng, lat: center.lat, zoom, bearing: 0 });
    center.lng = held.lon;
    center.lat = held.lat;
    return { center, zoom: held.zoom };
  },
} as const satisfies Partial<MapOptions>;

function run(options: GlMapOptions): GlMap {
  const { container, layers, view } = options;
  const style = baseStyle(layers, readColours(container), options);
  const map = new Map({ ...CONDUCT, ...toCamera(view), container, style });
  dress(map);
  const { redraw, showRailways, unwatch } = followStyle(map, options);
  const stop = watchFaults(map, { ...options, onRestored: redraw });
  return {
    show: followViews(map, view, options.onView),
    showRailways,
    remove: () => {
      stop();
      unwatch();
      map.remove();
    },
  };
}

/** Draws a map into an element, or tells why not and gives null. */
export function startGlMap(options: GlMapOptions): GlMap | null {
  if (!hasWebGl()) {
    options.onFail('no-webgl');
    return null;
  }
  try {
    return run(options);
  } catch (error) {
    options.onFail((error as Error).name === 'GPUInitializationError' ? 'no-webgl' : 'failed');
    return null;
  }
}
