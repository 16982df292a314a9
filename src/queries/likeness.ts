import type { AsOf } from '#src/facts/dates.ts';
import type { Figure } from '#src/facts/figure.ts';
import { STATUSES } from '#src/facts/vocabulary.ts';
import { tidy } from '#src/i18n/format.ts';
import type { Reason } from './refusals.ts';

/** Whether two figures are unlike in one respect. Always symmetric. */
type Unlike = (a: Figure, b: Figure) => boolean;

export const sameGroup = (a: Figure, b: Figure): boolean => a.group !== undefined && a.group === b.group;

const isStated = (asOf: AsOf): asOf is Exclude<AsOf, 'not-stated'> => asOf !== 'not-stated';

export const sameAsOf = (a: AsOf, b: AsOf): boolean =>
  a === 'not-stated' || b === 'not-stated' ? a === b : a.kind === b.kind && a.month === b.month;

/** Known to be of one date: "end November" and "November" may not be, and two undated figures are so only as one set. */
const sameDate = (a: Figure, b: Figure): boolean => sameAsOf(a.asOf, b.asOf) && (isStated(a.asOf) || sameGroup(a, b));

const sameEvent = (a: Figure, b: Figure): boolean => JSON.stringify(a.event) === JSON.stringify(b.event);

/** Printed, or made by counting a list; what is derived from a counted figure is counted too. */
export const isCounted = ({ origin }: Figure): boolean =>
  origin.kind === 'derived' ? origin.from.some(isCounted) : origin.kind === 'stated' && origin.counted;

export const isAhead = ({ status }: Figure): boolean => status === 'planned' || status === 'announced';

/** A figure and all that it was derived from. */
const trace = (figure: Figure): readonly Figure[] =>
  figure.origin.kind === 'derived' ? [figure, ...figure.origin.from.flatMap(trace)] : [figure];

/** The counting rules a figure rests on, each by its series; the document counts as one. */
const rulesOf = (figure: Figure): ReadonlySet<string> =>
  new Set(
    trace(figure).flatMap(({ origin }) =>
      origin.kind === 'derived' ? [] : [origin.kind === 'series' ? `${origin.series}.${origin.rule.id}` : ''],
    ),
  );

/** Whether a figure was read outside the document, or worked out of one that was. */
export const isOutside = (figure: Figure): boolean => trace(figure).some(({ origin }) => origin.kind === 'series');

/** Counted differently, as far as is known: by other rules, even where the words for it are the same. */
export const otherRule: Unlike = (a, b) => {
  const [one, other] = [rulesOf(a), rulesOf(b)];
  return [...new Set([...one, ...other])].some((rule) => !(one.has(rule) && other.has(rule)));
};

/** A derived figure that is nothing but its inputs added up. What is left after a subtraction is not. */
const isTotal = ({ unit, value, origin }: Figure): boolean =>
  origin.kind === 'derived' &&
  origin.from.every((input) => input.unit === unit) &&
  tidy(origin.from.reduce((sum, input) => sum + input.value, 0)) === value;

const inputsOf = ({ origin }: Figure): readonly Figure[] => (origin.kind === 'derived' ? origin.from : []);

const isInside = (part: Figure, whole: Figure): boolean =>
  part.partOf.includes(whole.id) ||
  (isTotal(whole) && inputsOf(whole).some((input) => input.id === part.id || isInside(part, input)));

/** Whether one is counted inside the other. The edition has already made `partOf` transitive. */
const partAndWhole: Unlike = (a, b) => isInside(a, b) || isInside(b, a);

/** Whether adding would count something twice, seen down to the stated figures. */
const overlaps: Unlike = (a, b) =>
  trace(a).some((one) => trace(b).some((other) => one.id === other.id || partAndWhole(one, other)));

/**
 * Figures that are alike in all of these may stand on one axis. The order decides which reason is given first.
 * Two undated figures are not known to be of one date, and an amount dated by its event is unlike an undated one,
 * unless the document states them as one set.
 */
export const UNLIKE_ON_AXIS: readonly (readonly [Reason, Unlike])[] = [
  ['same-figure', (a, b) => a.id === b.id],
  ['origin', (a, b) => isOutside(a) !== isOutside(b)],
  ['counting-rule', (a, b) => isOutside(a) && isOutside(b) && otherRule(a, b)],
  ['unit', (a, b) => a.unit !== b.unit],
  ['nature', (a, b) => a.nature !== b.nature],
  ['own-average', (a, b) => a.nature === 'ratio' && !sameGroup(a, b)],
  ['base', (a, b) => a.nature === 'share' && (a.base === undefined || a.base !== b.base)],
  ['part-whole', partAndWhole],
  ['counted', (a, b) => isCounted(a) !== isCounted(b)],
  ['as-of', (a, b) => isStated(a.asOf) && isStated(b.asOf) && a.asOf.month !== b.asOf.month],
  ['as-of-not-stated', (a, b) => !sameDate(a, b)],
  ['event-date', (a, b) => !sameEvent(a, b) && !sameGroup(a, b)],
  ['status', (a, b) => isAhead(a) !== isAhead(b) && !sameGroup(a, b)],
];

/** A sum is stricter: it looks through derived figures, and never joins what is done with what is planned. */
const STRICTER: Partial<Record<Reason, Unlike>> = {
  'part-whole': overlaps,
  status: (a, b) => isAhead(a) !== isAhead(b),
};

export const UNLIKE_IN_SUM = /* @__PURE__ */ UNLIKE_ON_AXIS.map(
  ([reason, unlike]) => [reason, STRICTER[reason] ?? unlike] as const,
);

/** The status of a result is that of its least settled input. */
export const weakestStatus = (figures: readonly Figure[]) =>
  [...STATUSES].reverse().find((status) => figures.some((figure) => figure.status === status)) ?? 'in-force';
