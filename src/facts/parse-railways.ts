import * as v from 'valibot';
import { faultsIn } from './edition-faults.ts';
import { localized } from './edition-schema.ts';
import type { Fault } from './fault.ts';
import { lonLat, type LonLat } from './map-window.ts';
import type { RailwayLine, Railways } from './railways.ts';

/** Everything that is wrong with the railways, at once. */
export class RailwaysFaults extends Error {
  override readonly name = 'RailwaysFaults';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`the railways have faults\n${faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n')}`);
    this.faults = faults;
  }
}

const railwaysSchema = v.strictObject({
  about: v.pipe(v.string(), v.nonEmpty('is empty')),
  lines: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'is not an id (lower case, hyphens)')),
      name: localized,
      colour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'is not a colour (#rrggbb, lower case)')),
      routes: v.pipe(v.array(v.pipe(v.array(lonLat), v.minLength(2))), v.minLength(1)),
    }),
  ),
  stations: v.array(v.strictObject({ name: localized, at: lonLat })),
});

const at = (path: string, problem: string): Fault => ({ path, problem });

/** The places in a list at which a value comes for the second time or later. */
const repeats = (values: readonly string[]): readonly number[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));

const keyOf = (point: LonLat): string => point.join();

const stops = ({ routes }: RailwayLine, index: number): readonly Fault[] =>
  routes.flatMap((route, which) =>
    route.flatMap((point, corner) =>
      corner > 0 && keyOf(point) === keyOf(route[corner - 1] ?? point)
        ? [at(`lines[${index}].routes[${which}][${corner}]`, 'is the corner before it once more')]
        : [],
    ),
  );

function strays({ lines, stations }: Railways): readonly Fault[] {
  const corners = new Set(lines.flatMap(({ routes }) => routes.flat().map(keyOf)));
  return stations.flatMap((station, index) =>
    corners.has(keyOf(station.at)) ? [] : [at(`stations[${index}].at`, 'is on no line')],
  );
}

/** Unknown in, strict out: all lines and stations, or one error that lists every fault with its path. */
export function parseRailways(candidate: unknown): Railways {
  const result = v.safeParse(railwaysSchema, candidate);
  if (!result.success) throw new RailwaysFaults(faultsIn(result.issues));
  const railways: Railways = result.output;
  const faults = [
    ...repeats(railways.lines.map(({ id }) => id)).map((index) => at(`lines[${index}].id`, 'is used before')),
    ...repeats(railways.stations.map(({ name }) => name.en)).map((index) =>
      at(`stations[${index}].name.en`, 'is used before'),
    ),
    ...railways.lines.flatMap(stops),
    ...strays(railways),
  ];
  if (faults.length > 0) throw new RailwaysFaults(faults);
  return railways;
}
