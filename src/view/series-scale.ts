import { scaleOfStep } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { unitAfter, unitName } from '#src/facts/unit-words.ts';
import type { EventDate } from '#src/facts/dates.ts';
import type { Unit } from '#src/facts/vocabulary.ts';
import { dateMark, momentOf } from './date-marks.ts';
import type { SeriesView } from './series.ts';

/** Room left on the axis of time after the last year, in years. */
const BEYOND = 0.35;
/** The least px between the names of two years. */
const YEAR_NAME = 40;

/** From years to px across: linear, from the start of the first year. */
export interface TimeScale {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

export const atMoment = ({ first, last, left, right }: TimeScale, year: number): number =>
  left + ((right - left) * (year - first)) / (last - first);

/** The years a date covers; what comes round every year has no place on an axis of time. */
export function spanOf(date: EventDate | null): readonly [from: number, to: number] | null {
  return date === null || date.kind === 'every-year' ? null : dateMark(date).span;
}

/** Whole years round all that a view dates. */
export function timeScale({ rows, breaks }: SeriesView, left: number, right: number): TimeScale {
  const spans = [...rows.map(({ reading }) => reading.when), ...breaks.map(({ at }) => at)].flatMap((date) => {
    const span = spanOf(date);
    return span ? [span] : [];
  });
  const first = Math.floor(Math.min(...spans.map(([from]) => from)));
  const last = Math.ceil(Math.max(...spans.map(([, to]) => to)) - 0.01);
  return { first, last: Math.max(last, first + 1) + BEYOND, left, right };
}

export interface YearTicks {
  /** Where years begin, in px. */
  readonly starts: readonly number[];
  /** Names of as many years as there is room for, over the middle of each. */
  readonly names: readonly { readonly year: number; readonly x: number }[];
}

/** The years of an axis; the last is always named. */
export function yearTicks(scale: TimeScale): YearTicks {
  const count = Math.round(scale.last - BEYOND - scale.first);
  const years = Array.from({ length: count }, (_, at) => scale.first + at);
  const pitch = atMoment(scale, scale.first + 1) - scale.left;
  const every = Math.max(1, Math.ceil(YEAR_NAME / pitch));
  return {
    starts: [...years, scale.first + count].map((year) => atMoment(scale, year)),
    names: years
      .filter((_, at) => (count - 1 - at) % every === 0)
      .map((year) => ({ year, x: atMoment(scale, year + 0.5) })),
  };
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Ticks of an axis from zero: three to five, a round step apart. */
export function valueTicks(max: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(max / 4));
  const step = (STEPS.find((one) => one * power * 4 >= max * 0.98) ?? 10) * power;
  const count = Math.ceil(max / step - 0.02);
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(6)));
}

/** What the ticks of an axis count, and in which scale: "HK$ billion", 「億港元」. */
export function axisName(unit: Unit, ticks: readonly number[], locale: Locale) {
  const { size, word } = scaleOfStep(ticks[1] ?? 1, locale);
  const name = locale === 'en' || word === '' ? unitName(unit, locale) : unitAfter(unit, size, locale);
  if (unit === 'HKD') return { size, name: locale === 'en' ? `HK$${word}` : `${word}${name}` };
  if (unit === 'HKD/month') return { size, name: { en: 'HK$ a month', tc: '每月港元', sc: '每月港元' }[locale] };
  return { size, name: locale === 'en' ? `${word.trim()} ${name}`.trim() : `${word}${name}` };
}

/** Where a gap lies, in years. */
export const gapSpan = (from: EventDate, to: EventDate): readonly [number, number] | null => {
  const [start, end] = [spanOf(from), spanOf(to)];
  return start && end ? [start[0], end[1]] : null;
};

/** A break keeps this far off the first reading after it, in px, or stands half way to the last one before it. */
const ASIDE = 10;

/** Where a break stands, in px: at the start of its date, and clear of a reading of that very day. */
export function breakX(date: EventDate, readings: readonly number[], time: TimeScale): number | null {
  if (!('from' in date)) return null;
  const x = atMoment(time, Math.min(Math.max(momentOf(date.from), time.first), time.last));
  const after = readings.filter((one) => one >= x - 0.5).sort((a, b) => a - b)[0];
  if (after === undefined || after - x > ASIDE) return x;
  const before = readings.filter((one) => one < x - 0.5).sort((a, b) => b - a)[0] ?? 0;
  return Math.max(after - ASIDE, (after + before) / 2);
}
