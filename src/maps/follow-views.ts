import type { Map } from 'maplibre-gl';
import { isSameView } from './hold-view.ts';
import type { MapView } from './map-view.ts';

export const toCamera = ({ lon, lat, zoom, bearing }: MapView) => ({
  center: [lon, lat] as [number, number],
  zoom,
  bearing,
});

function viewOf(map: Map): MapView {
  const { lng, lat } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom(), bearing: map.getBearing() };
}

/**
 * Tells of views as a reader moves the map. Gives what makes the map look somewhere: at once, and not at all for a
 * view it has itself told of.
 */
export function followViews(map: Map, start: MapView, onView: (view: MapView) => void): (view: MapView) => void {
  let last = start;
  let isOurs = false;
  const told: MapView[] = [];
  const tell = () => {
    const now = viewOf(map);
    if (isOurs || isSameView(now, last)) return;
    last = now;
    told.push(now);
    onView(now);
  };
  map.on('move', tell);
  return (asked) => {
    // The page may be some frames behind a drag: to go back to what it shows would hold the drag up.
    const at = told.indexOf(asked);
    told.splice(0, at < 0 ? told.length : at + 1);
    if (at >= 0 || isSameView(asked, last)) return;
    last = asked;
    isOurs = true;
    map.jumpTo(toCamera(asked));
    isOurs = false;
    // Says where the map stands instead, if it may not look where it was asked to.
    queueMicrotask(tell);
  };
}
