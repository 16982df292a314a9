import { Map, setWorkerUrl, type MapOptions } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { readColours, watchColours } from './base-colours.ts';
import type { BaseLayers } from './base-layers.ts';
import { baseStyle } from './base-style.ts';
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

/** The few rules that a bare map needs of MapLibre's style sheet of 10 kB, and none of its accessible names. */
function dress(map: Map) {
  const canvas = map.getCanvas();
  const surface = map.getCanvasContainer();
  for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
  Object.assign(canvas.style, { position: 'absolute', top: '0', left: '0', touchAction: 'none' });
  Object.assign(surface.style, { touchAction: 'none', userSelect: 'none', cursor: 'grab' });
  map.on('dragstart', () => (surface.style.cursor = 'grabbing'));
  map.on('dragend', () => (surface.style.cursor = 'grab'));
}

/** Keeps the style in step with the page's colours. Gives what redraws the map, and what ends it. */
function followStyle(map: Map, { container, layers, ...options }: GlMapOptions) {
  let { railways } = options;
  const redraw = () => {
    // While its context is lost a map has no style; it is redrawn when it comes back.
    if (map.style) map.setStyle(baseStyle(layers, readColours(container), { railways }), { diff: true });
  };
  const showRailways = (shown: boolean) => {
    if (shown === railways) return;
    railways = shown;
    redraw();
  };
  return { redraw, showRailways, unwatch: watchColours(redraw) };
}

function run(options: GlMapOptions): GlMap {
  const { container, view, onView } = options;
  const style = baseStyle(options.layers, readColours(container), options);
  const map = new Map({ ...CONDUCT, ...toCamera(view), container, style });
  dress(map);
  const { redraw, showRailways, unwatch } = followStyle(map, options);
  const stop = watchFaults(map, { ...options, onRestored: redraw });
  return {
    show: followViews(map, view, onView),
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
