import type { Map } from 'maplibre-gl';
import { readColours, watchColours, type BaseColours } from './base-colours.ts';
import type { BaseLayers } from './base-layers.ts';
import { baseStyle } from './base-style.ts';

interface Drawn {
  /** Its colours are those of the map. */
  readonly container: HTMLElement;
  readonly layers: BaseLayers;
  readonly railways: boolean;
}

/**
 * Keeps a map that was made with the style of now in step with the page's colours. Gives what redraws it if it looks
 * otherwise, and what ends it.
 */
export function followStyle(map: Map, { container, layers, ...start }: Drawn) {
  let { railways } = start;
  let isLoaded = false;
  const lookOf = (colours: BaseColours) => JSON.stringify([railways, colours]);
  let look = lookOf(readColours(container));
  const redraw = () => {
    const colours = readColours(container);
    // While its context is lost a map has no style; it is redrawn when it comes back.
    if (!map.style || lookOf(colours) === look) return;
    look = lookOf(colours);
    map.setStyle(baseStyle(layers, colours, { railways }), { diff: isLoaded });
  };
  // What has not loaded cannot be compared: MapLibre would warn, and begin anew by itself.
  map.on('style.load', () => (isLoaded = true));
  map.on('webglcontextlost', () => (isLoaded = false));
  const showRailways = (shown: boolean) => {
    railways = shown;
    redraw();
  };
  return { redraw, showRailways, unwatch: watchColours(redraw) };
}
