import type { Map } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { followViews } from './follow-views.ts';
import { holdView } from './hold-view.ts';
import type { MapView } from './map-view.ts';

const START: MapView = { lon: 114.1, lat: 22.3, zoom: 10, bearing: 0 };
const EAST: MapView = { ...START, lon: 114.2 };

/** What followViews needs of a map: where it looks, and that it tells of moves. */
function stage() {
  let now = START;
  const listeners: (() => void)[] = [];
  const told: MapView[] = [];
  const jumps: MapView[] = [];
  const move = (view: MapView) => {
    now = holdView(view);
    for (const listener of listeners) listener();
  };
  const map = {
    on: (_: string, listener: () => void) => listeners.push(listener),
    getCenter: () => ({ lng: now.lon, lat: now.lat }),
    getZoom: () => now.zoom,
    getBearing: () => now.bearing,
    jumpTo: ({ center: [lon, lat], zoom, bearing }: { center: [number, number]; zoom: number; bearing: number }) => {
      jumps.push({ lon, lat, zoom, bearing });
      move({ lon, lat, zoom, bearing });
    },
  };
  const show = followViews(map as unknown as Map, START, (view) => told.push(view));
  return { move, show, told, jumps };
}

test('a move is told of once, and does not come back as a jump', () => {
  const { move, show, told, jumps } = stage();
  move(EAST);
  move(EAST);
  expect(told).toEqual([EAST]);
  for (const view of told) show(view);
  expect(jumps).toEqual([]);
});

test('a page that is behind does not hold a drag up', () => {
  const { move, show, told, jumps } = stage();
  for (const lon of [114.11, 114.12, 114.13]) move({ ...START, lon });
  const [first, , third] = told;
  for (const view of [first, third]) if (view) show(view);
  expect(jumps).toEqual([]);
});

test('a view from outside is shown and not told of', async () => {
  const { show, told, jumps } = stage();
  show(EAST);
  await Promise.resolve();
  expect(jumps).toEqual([EAST]);
  expect(told).toEqual([]);
});

test('an old view is from outside when it is asked for again', () => {
  const { move, show, told, jumps } = stage();
  move(EAST);
  move({ ...EAST, zoom: 12 });
  const [old, latest] = told;
  if (latest) show(latest);
  if (old) show(old);
  expect(jumps).toEqual([EAST]);
});

test('a view beyond the bounds is told of as the map holds it', async () => {
  const { show, told } = stage();
  show({ ...START, lon: 120 });
  await Promise.resolve();
  expect(told).toEqual([holdView({ ...START, lon: 120 })]);
});
