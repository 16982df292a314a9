import coast from '#data/places/handmade/coast.json' with { type: 'json' };
import mainland from '#data/places/handmade/mainland.json' with { type: 'json' };
import reservoirs from '#data/places/handmade/reservoirs.json' with { type: 'json' };
import { collection, feature, type Position } from './geojson.ts';
import type { Bench } from './mapshaper.ts';
import { packageDistricts } from './svg-districts.ts';

const ring = (corners: readonly (readonly number[])[]) => corners.map(([lon = NaN, lat = NaN]): Position => [lon, lat]);

function putInputs({ put }: Bench) {
  put('package.json', collection(packageDistricts()));
  put('add.json', collection(coast.add.map((patch) => feature(ring(patch.ring), { id: patch.district }))));
  put('cut.json', collection(coast.cut.map((patch) => feature(ring(patch.ring), { id: patch.id }))));
  put('reservoirs.json', collection(reservoirs.reservoirs.map((lake) => feature(ring(lake.ring), { id: lake.id }))));
  put('mainland.json', collection(mainland.mainland.map((part) => feature(ring(part.ring), { id: part.id }))));
}

const AS_GEOJSON = 'format=geojson precision=0.00001';
const AS_TOPOJSON = 'format=topojson quantization=30000';

/** Leaves districts, land and inner lines in the bench, and the three files that are committed as TopoJSON. */
export function buildLayers(at: Bench) {
  putInputs(at);
  // Districts of the package do not share borders exactly: without the snap, seams show as coast.
  at.run(
    '-i package.json snap-interval=0.00012 -clean gap-fill-area=0.6km2 snap-interval=0.00012 -o d1.json ' + AS_GEOJSON,
  );
  at.run('-i add.json -clean -erase d1.json -o add1.json format=geojson');
  at.run(
    '-i d1.json add1.json combine-files -merge-layers force -dissolve2 id -erase cut.json -clean gap-fill-area=0.15km2 ' +
      `-filter-islands min-area=20000m2 -sort id -o districts.json ${AS_GEOJSON}`,
  );
  at.run(`-i districts.json -innerlines -o district-lines.json ${AS_GEOJSON}`);
  at.run(`-i districts.json -dissolve -o land.json ${AS_GEOJSON}`);
  at.run(`-i districts.json district-lines.json land.json combine-files -o districts.topo.json ${AS_TOPOJSON}`);
  at.run(`-i mainland.json -o mainland.topo.json ${AS_TOPOJSON}`);
  at.run(`-i reservoirs.json -o reservoirs.topo.json ${AS_TOPOJSON}`);
}
