import { boxAround, type Box } from './boxes.ts';
import { frameOf, type MapView, type Size } from './map-view.ts';
import { placeLabels, type Label, type PlacedLabel } from './place-labels.ts';
import { projector, type LonLat, type XY } from './projection.ts';
import { blocksOf, labelOf, reachOf, siteLabels, type Dot, type SiteLabel, type Type } from './site-labels.ts';
import type { SiteMark } from './site-marks.ts';

/** A name on the map that is no site. */
export interface MapName extends LonLat {
  readonly key: string;
  readonly label: string;
  /** From this zoom on, and up to that. */
  readonly from: number;
  readonly to: number;
}

export interface Scene {
  readonly dots: readonly Dot[];
  readonly labels: readonly SiteLabel[];
  readonly names: readonly PlacedLabel[];
  /** Lines from a spot to the names that have no room beside it. */
  readonly leads: readonly (readonly [XY, XY])[];
  readonly boxes: readonly Box[];
}

export interface SceneParts {
  readonly view: MapView;
  readonly size: Size;
  readonly marks: readonly SiteMark[];
  readonly names: readonly MapName[];
  readonly type: Type;
  /** What lies over the map: buttons, legend and the like. */
  readonly covered: readonly Box[];
  readonly chosen: string | null;
}

const isNear = ([x, y]: XY, { width, height }: Size) => x > -20 && y > -20 && x < width + 20 && y < height + 20;

const nameLabel = (name: MapName, at: XY, type: Type): Label => ({
  key: name.key,
  ways: [[name.label]],
  at,
  reach: 0,
  ground: null,
  text: type.text - 1,
  pitch: type.pitch,
  across: true,
  needed: false,
});

/** Everything that is drawn over the base map, with its place in px. Both base maps and the picture to take away share it. */
export function sceneOf({ view, size, marks, names, type, covered, chosen }: SceneParts): Scene {
  const project = projector(frameOf(view, size));
  const dots = marks
    .map((mark) => ({
      mark,
      at: project(mark),
      radius: mark.extent === 'area' ? reachOf(mark, view.zoom) : mark.ink === 'c2' ? type.dot - 1 : type.dot,
    }))
    .filter(({ at }) => isNear(at, size));
  const blocks = blocksOf(dots, type);
  const spots = dots.filter(({ mark }) => mark.extent === 'spot');
  const taken = [...covered, ...spots.map(({ at, radius }) => boxAround(...at, radius + 1))];
  const labels = blocks.flatMap((block) => labelOf(block, type, chosen) ?? []);
  const named = names.filter(({ from, to }) => view.zoom >= from && view.zoom < to);
  const room = { ...size, margin: 4, taken };
  const placed = placeLabels([...labels, ...named.map((name) => nameLabel(name, project(name), type))], room);
  const at = new Map(placed.map((one) => [one.key, one]));
  const isName = new Set(named.map(({ key }) => key));
  return {
    dots,
    labels: blocks.flatMap((block) => {
      const label = at.get(block[0]?.mark.id ?? '');
      return label ? siteLabels(block, label, type.pitch) : [];
    }),
    names: placed.filter(({ key }) => isName.has(key)),
    leads: placed.flatMap(({ lead }) => (lead ? [lead] : [])),
    boxes: placed.map(({ box }) => box),
  };
}
