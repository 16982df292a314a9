import * as v from 'valibot';
import { faultsIn } from './edition-faults.ts';
import type { Fault } from './fault.ts';
import type { SeriesData } from './series.ts';
import { seriesFaults } from './series-faults.ts';
import { seriesSchema } from './series-schema.ts';

/** Everything that is wrong with a series, at once. */
export class SeriesFaults extends Error {
  override readonly name = 'SeriesFaults';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    const lines = faults.map(({ path, problem }) => `${path}: ${problem}`);
    super(`the series has ${faults.length} fault${faults.length === 1 ? '' : 's'}\n${lines.join('\n')}`);
    this.faults = faults;
  }
}

/** Unknown in, strict out: a whole series, or one error that lists every fault with its path. */
export function parseSeries(candidate: unknown): SeriesData {
  const result = v.safeParse(seriesSchema, candidate);
  if (!result.success) throw new SeriesFaults(faultsIn(result.issues));
  const faults = seriesFaults(result.output);
  if (faults.length > 0) throw new SeriesFaults(faults);
  return result.output;
}
