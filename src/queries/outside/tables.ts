import type { Figure } from '#src/facts/figure.ts';
import type { Unit } from '#src/facts/vocabulary.ts';
import type { Localized } from '#src/i18n/locales.ts';
import type { Answer } from '../refusals.ts';
import { addReadings, beyondLines, type Naming } from './add-readings.ts';
import { figureAt } from './point-figure.ts';
import { MissingSeries, readingId, series } from './series-data.ts';

/** One line of a table of a series: a part of its classification. */
export interface TableLine<U extends Unit = Unit> {
  readonly part: string;
  readonly label: Localized;
  /** For where there is little room. */
  readonly short: Localized;
  readonly figure: Figure<U>;
}

const must = <T>(got: Answer<T>): T => {
  if (!got.ok) throw new MissingSeries(`The table does not add up: ${got.refusal.reason}`);
  return got.value;
};

/** The lines of a series at one date, largest first; cells of several columns are not lines. */
export function tableLines<U extends Unit>(id: string, date: string, unit: U): readonly TableLine<U>[] {
  const { points, classification } = series(id);
  const lines = points.flatMap((point): TableLine<U>[] => {
    const part = classification?.parts.find((one) => one.id === point.part);
    if (!part || point.date !== date || point.column !== undefined) return [];
    const figure = figureAt(id, point.id, unit);
    return [{ part: part.id, label: part.label, short: part.short ?? part.label, figure }];
  });
  return lines.toSorted((one, other) => other.figure.value - one.figure.value);
}

const SUM_OF_LINES: Localized = {
  en: 'The lines of the table added up',
  tc: '表中各行相加',
  sc: '表中各行相加',
};
const SUM_OF_COLUMNS: Localized = {
  en: 'The ten columns of the row added up',
  tc: '該行的十欄相加',
  sc: '该行的十栏相加',
};
const BEYOND: Localized = {
  en: 'The printed total less the lines of the table',
  tc: '印出的總額減去表中各行',
  sc: '印出的总额减去表中各行',
};

const SUMS = {
  'itf-programme-projects.lines-2025-12': {
    en: 'Projects of the nineteen programmes',
    tc: '十九個計劃的項目',
    sc: '十九个计划的项目',
  },
  'itf-industry-projects.lines-2024-01': {
    en: 'Projects of the eight industries',
    tc: '八個行業的項目',
    sc: '八个行业的项目',
  },
} as const satisfies Record<string, Localized>;
export const UNLISTED: Localized = { en: 'Not listed on the page', tc: '網頁沒有列出', sc: '网页没有列出' };

const naming = (id: string, point: string, label: Localized, formula: Localized): Naming => ({
  id: readingId(id, point),
  label,
  formula,
});

/** All projects of the lines at end 2025; the page prints the same total. */
export const programmeProjects = (): Figure<'projects'> =>
  must(
    addReadings(
      tableLines('itf-programme-projects', '2025-12-31', 'projects').map(({ figure }) => figure),
      naming('itf-programme-projects', 'lines-2025-12', SUMS['itf-programme-projects.lines-2025-12'], SUM_OF_LINES),
    ),
  );

/** What the money total at end 2025 holds beyond its nineteen lines. */
export const unlistedFunds = (): Figure<'HKD'> =>
  must(
    beyondLines(
      figureAt('itf-programme-funds', '2025-12', 'HKD'),
      tableLines('itf-programme-funds', '2025-12-31', 'HKD').map(({ figure }) => figure),
      naming('itf-programme-funds', 'unlisted-2025-12', UNLISTED, BEYOND),
    ),
  );

export const industryProjects = (): Figure<'projects'> =>
  must(
    addReadings(
      tableLines('itf-industry-projects', '2024-01-31', 'projects').map(({ figure }) => figure),
      naming('itf-industry-projects', 'lines-2024-01', SUMS['itf-industry-projects.lines-2024-01'], SUM_OF_LINES),
    ),
  );

/** The money of each industry: its row in the ten columns, since the printed row total mixes in other money. */
export function industryFunds(): readonly TableLine<'HKD'>[] {
  const { points, classification } = series('itf-industry-funds');
  const lines = (classification?.parts ?? []).map(({ id, label, short }) => {
    const cells = points
      .filter(({ part }) => part === id)
      .map((point) => figureAt('itf-industry-funds', point.id, 'HKD'));
    const figure = must(addReadings(cells, naming('itf-industry-funds', `columns-${id}`, label, SUM_OF_COLUMNS)));
    return { part: id, label, short: short ?? label, figure };
  });
  return lines.toSorted((one, other) => other.figure.value - one.figure.value);
}

/** Figures worked out of readings, by the id of their card. */
export function findWorkedOut(id: string): Figure | null {
  const all = [programmeProjects, unlistedFunds, industryProjects];
  const one = all.map((make) => make()).find((figure) => figure.id === id);
  return one ?? industryFunds().find(({ figure }) => figure.id === id)?.figure ?? null;
}
