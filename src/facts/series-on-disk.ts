// For scripts and tests, which run on Node: the app reads its series through src/queries/outside.
import { readdirSync, readFileSync } from 'node:fs';
import { parseSeries } from './parse-series.ts';
import type { SeriesData } from './series.ts';

const FOLDER = new URL('../../data/series/', import.meta.url);

/** Ids of all series, in alphabetical order: a file is named after its series. */
export const seriesIds = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .toSorted();

/** One file, not yet parsed. */
export const readSeriesFile = (id: string): unknown => JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), 'utf8'));

/** Throws where a file has faults or another name than its series. */
export function readSeries(id: string): SeriesData {
  const series = parseSeries(readSeriesFile(id));
  if (series.id !== id) throw new Error(`data/series/${id}.json holds ${series.id}`);
  return series;
}
