import type { FeatureCollection, GeometryCollection, Position } from 'geojson';
import places from '#data/places/places.json' with { type: 'json' };
import { BASE_FRAME } from '#src/maps/frames.ts';
import { projector } from '#src/maps/projection.ts';
import type { Bench } from './mapshaper.ts';
import { pathOf, type Point } from './svg-path.ts';

/** The places that the Overview shows, from north to south. */
const SHOWN = ['hsitp', 'innopark-yuen-long', 'innopark-tai-po', 'science-park', 'innopark-tseung-kwan-o', 'cyberport'];

/** A little beyond both frames, so that the cut edge and its waterlines stay outside; without the far islands. */
const CLIP = 'bbox=113.5,22.2,114.62,22.72';
/** Details of less than a px of the wide map go, and islands of fewer than ten square px. */
const COAST = '-simplify weighted interval=130 -filter-islands min-area=300000m2 -clean';
/** Borders are drawn dotted, which hides more. */
const BORDER = '-simplify weighted interval=300';

type Geometries = FeatureCollection | GeometryCollection;

function lines(geometries: Geometries): readonly Position[][] {
  const all = 'features' in geometries ? geometries.features.map(({ geometry }) => geometry) : geometries.geometries;
  return all.flatMap((geometry) => {
    if (geometry.type === 'LineString') return [geometry.coordinates];
    if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates;
    if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
    return [];
  });
}

const project = projector(BASE_FRAME);

const points = (line: readonly Position[]): readonly Point[] =>
  line.map(([lon = NaN, lat = NaN]) => {
    const [x, y] = project({ lon, lat });
    return [Math.round(x), Math.round(y)];
  });

const ABOUT = 'Made by scripts/basemap.ts from the other files of this folder. Licence: see README.md.';

/** The still base of the Overview's map: paths on the grid of `BASE_FRAME`; the places on it apart, as the page needs only them. */
export function overviewBase(at: Bench) {
  at.run(`-i land.json ${COAST} -o o-land.json format=geojson`);
  at.run(`-i district-lines.json ${BORDER} -o o-lines.json format=geojson`);
  at.run(`-i mainland.json -clip ${CLIP} ${COAST} -o o-mainland.json format=geojson`);
  at.run(`-i reservoirs.json ${COAST} -o o-reservoirs.json format=geojson`);
  const path = (name: string, closed: boolean) => pathOf(lines(at.get(name) as Geometries).map(points), closed);
  const base = {
    about: ABOUT,
    land: path('o-land.json', true),
    reservoirs: path('o-reservoirs.json', true),
    lines: path('o-lines.json', false),
  };
  const shown = SHOWN.map((id) => {
    const place = places.places.find((candidate) => candidate.id === id);
    if (!place) throw new Error(`places.json has no ${id}`);
    const { entity, short, position } = place;
    return { id, entity, name: short, lon: position.lon, lat: position.lat };
  });
  return {
    base,
    places: { about: ABOUT, places: shown },
    mainland: { about: ABOUT, mainland: path('o-mainland.json', true) },
  };
}
