import type { Fault } from './fault.ts';
import type { SeriesData, SeriesPoint } from './series.ts';
import { readSeriesDate } from './series-dates.ts';

const at = (path: string, problem: string): Fault => ({ path, problem });

function repeated(path: string, ids: readonly string[]): Fault[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(twice)].map((id) => at(path, `has ${id} twice`));
}

const idsOf = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id);

/** Where a point claims something that its series does not have. */
function referenceFaults(
  path: string,
  point: Pick<SeriesPoint, 'rule' | 'part' | 'column'>,
  series: SeriesData,
): Fault[] {
  const { rule, part, column } = point;
  const { parts = [], columns = [] } = series.classification ?? {};
  return [
    ...(idsOf(series.rules).includes(rule) ? [] : [at(`${path}.rule`, `no counting rule ${rule}`)]),
    ...(part === undefined || idsOf(parts).includes(part) ? [] : [at(`${path}.part`, `no part ${part}`)]),
    ...(column === undefined || idsOf(columns).includes(column) ? [] : [at(`${path}.column`, `no column ${column}`)]),
  ];
}

function pointFaults(path: string, point: SeriesPoint, series: SeriesData): Fault[] {
  const { value, says, date, inferred, source } = point;
  return [
    ...referenceFaults(path, point, series),
    ...(idsOf(series.sources).includes(source) ? [] : [at(`${path}.source`, `no source ${source}`)]),
    ...(value === null && says === undefined ? [at(path, 'has neither a value nor says what happened')] : []),
    ...(value === null && series.drawing.kind !== 'events' ? [at(`${path}.value`, 'is missing')] : []),
    ...(date === null && inferred ? [at(`${path}.inferred`, 'has no date that could be inferred')] : []),
  ];
}

/** Two readings of one thing at one time by one rule: which of them is the series? */
function doubledFaults({ points, drawing }: SeriesData): Fault[] {
  if (drawing.kind === 'events') return [];
  const places = points.flatMap(({ rule, part = '', column = '', date }) =>
    date === null ? [] : [`${rule} ${part} ${column} ${date}`],
  );
  return repeated('points', places);
}

function breakFaults({ breaks, gaps, rules, drawing }: SeriesData): Fault[] {
  const first = (text: string) => readSeriesDate(text);
  const ends = gaps.flatMap(({ from, to }, index) => {
    const [start, end] = [first(from), first(to)];
    if (!start || !end || !('from' in start) || !('to' in end))
      return [at(`gaps[${index}]`, 'has no beginning or end')];
    return start.from <= end.to ? [] : [at(`gaps[${index}]`, 'ends before it begins')];
  });
  const silent = rules.length > 1 && breaks.length === 0 && drawing.kind !== 'events';
  return [...ends, ...(silent ? [at('breaks', 'name no break though there are several counting rules')] : [])];
}

/** What no single member shows: names that lead nowhere, ids used twice, a change of rule that nobody explains. */
export function seriesFaults(series: SeriesData): readonly Fault[] {
  const { rules, sources, points, document, classification } = series;
  const used = new Set(points.map(({ source }) => source));
  return [
    ...repeated('rules', idsOf(rules)),
    ...repeated('sources', idsOf(sources)),
    ...repeated('points', idsOf(points)),
    ...repeated('classification.parts', idsOf(classification?.parts ?? [])),
    ...repeated('classification.columns', idsOf(classification?.columns ?? [])),
    ...sources.flatMap(({ id }, index) => (used.has(id) ? [] : [at(`sources[${index}]`, 'is the source of no point')])),
    ...points.flatMap((point, index) => pointFaults(`points[${index}]`, point, series)),
    ...document.flatMap((point, index) => referenceFaults(`document[${index}]`, point, series)),
    ...doubledFaults(series),
    ...breakFaults(series),
  ];
}
