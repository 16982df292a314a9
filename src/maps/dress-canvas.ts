import type { Map, MapWheelEvent } from 'maplibre-gl';

/** How many px of a wheel are one zoom; a notch of most mice has 100. */
const PX_PER_ZOOM = 300;
const LINE = 40;

/** MapLibre eases a wheel's zoom whatever a reader has asked for: then it is done at once. */
function zoomAtOnce(event: MapWheelEvent) {
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const { deltaY, deltaMode, clientX, clientY } = event.originalEvent;
  const map = event.target;
  const { left, top } = map.getCanvas().getBoundingClientRect();
  event.preventDefault();
  event.originalEvent.preventDefault();
  const px = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * LINE : deltaY;
  const zoom = map.getZoom() - px / PX_PER_ZOOM;
  map.easeTo({ zoom, around: map.unproject([clientX - left, clientY - top]), duration: 0 });
}

/** The few rules that a bare map needs of MapLibre's style sheet of 10 kB, and none of its accessible names. */
export function dress(map: Map) {
  const canvas = map.getCanvas();
  const surface = map.getCanvasContainer();
  for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
  Object.assign(canvas.style, { position: 'absolute', top: '0', left: '0', touchAction: 'none' });
  Object.assign(surface.style, { touchAction: 'none', userSelect: 'none', cursor: 'grab' });
  map.on('dragstart', () => (surface.style.cursor = 'grabbing'));
  map.on('dragend', () => (surface.style.cursor = 'grab'));
  map.on('wheel', zoomAtOnce);
}
