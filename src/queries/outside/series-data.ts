import { series as all } from 'virtual:series';
import type { SeriesData, SeriesPoint } from '#src/facts/series.ts';

/**
 * The one door to `data/series/`: what was read outside the document. It was parsed when it was built, and comes with
 * the part of the app that shows it; nothing of the document's own pages may import it.
 */
const BY_ID: ReadonlyMap<string, SeriesData> = new Map(all.map((one) => [one.id, one]));

/** No such series, or no such point in it. */
export class MissingSeries extends RangeError {
  override readonly name = 'MissingSeries';
}

/** Ids of all series, in alphabetical order. */
export const SERIES_IDS: readonly string[] = [...BY_ID.keys()];

/** Throws MissingSeries. */
export function series(id: string): SeriesData {
  const found = BY_ID.get(id);
  if (!found) throw new MissingSeries(`There is no series ${id}`);
  return found;
}

/** A point and the series it is of. */
export interface Reading {
  readonly series: SeriesData;
  readonly point: SeriesPoint;
}

const NAME = /^series:(?<series>[^.]+)\.(?<point>[^.]+)$/;

/** The point that an id such as `series:itf-funds.2025-12` names, or null. */
export function findReading(id: string): Reading | null {
  const { series: name = '', point: key = '' } = NAME.exec(id)?.groups ?? {};
  const found = BY_ID.get(name);
  const point = found?.points.find((one) => one.id === key);
  return found && point ? { series: found, point } : null;
}

export const readingId = (seriesId: string, point: string) => `series:${seriesId}.${point}`;
