import type { EventDate, EventDateKind } from '#src/facts/dates.ts';
import type { Unit } from '#src/facts/vocabulary.ts';

/** Words by which the document says how it dates something, the narrowest first. */
const DATE_SIGNS: readonly (readonly [sign: RegExp, kind: EventDateKind])[] = [
  [/每年\d/, 'every-year'],
  [/最快/, 'earliest'],
  [/年底開始分階段/, 'phased-from-year-end'],
  [/年底/, 'year-end'],
  [/上半年/, 'half-year'],
  [/\d-\d\d ?年度/, 'financial-year'],
  [/^自.*年(?:起|.*以來|，|$)/, 'since'],
  [/年 ?\d+ ?月 ?\d+ ?日/, 'day'],
  [/年 ?\d+ ?月/, 'month'],
  [/\d{4} ?年|於\d{4}(?!年)/, 'year'],
];

/** The kind of date that a locator prints, or null where it prints none. */
export const printedDateKind = (locator: string): EventDateKind | null =>
  DATE_SIGNS.find(([sign]) => sign.test(locator))?.[1] ?? null;

/** The years that a locator prints. */
export const printedYears = (locator: string): readonly number[] =>
  [...locator.matchAll(/(?<!\d)(?:19|20)\d\d(?= ?年|-\d\d ?年度|落成)/g)].map(([year]) => Number(year));

/** The day of the year that a locator prints, as far as it does: "-09-06", "-09", or nothing. */
export function printedRest(locator: string): string {
  const [, month = '', day = ''] = /年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?/.exec(locator) ?? [];
  return [month, day].map((part) => (part === '' ? '' : `-${part.padStart(2, '0')}`)).join('');
}

/** The first day of an event as ISO text; of a yearly one its month, in no year. */
export const firstDay = (event: EventDate): string =>
  event.kind === 'every-year' ? `0000-${String(event.month).padStart(2, '0')}` : event.from;

/** Words after a number that leave one unit only. */
const UNIT_SIGNS: readonly (readonly [sign: RegExp, units: readonly Unit[]])[] = [
  [/\d人次/, ['person-times']],
  [/公頃/, ['hectares']],
  [/\d(?:億|萬)?(?:港元|元)/, ['HKD', 'HKD/month']],
  [/\d%/, ['percent']],
  [/研究職位/, ['posts']],
  [/\d名實習生/, ['interns']],
  [/所學校/, ['schools']],
  [/\d宗/, ['cases']],
  [/支智慧燈柱/, ['lampposts']],
  [/個經濟體/, ['economies']],
  [/\d個項目/, ['projects']],
  [/個為研發項目/, ['projects']],
  [/數據集/, ['datasets']],
  [/座樓宇/, ['buildings']],
  [/\d:\d/, ['ratio']],
  [/國家重點實驗室/, ['labs']],
];

/** The units that what a locator prints allows, or null where it prints none of these words. */
export const printedUnits = (locator: string): readonly Unit[] | null =>
  UNIT_SIGNS.find(([sign]) => sign.test(locator))?.[1] ?? null;
