import type { Figure } from '#src/facts/figure.ts';
import type { Nature, Precision, Unit } from '#src/facts/vocabulary.ts';
import { tidy } from '#src/i18n/format.ts';
import { LOCALES, type Localized } from '#src/i18n/locales.ts';
import {
  isAhead,
  isCounted,
  isOutside,
  otherRule,
  sameAsOf,
  UNLIKE_IN_SUM,
  UNLIKE_ON_AXIS,
  weakestStatus,
} from './likeness.ts';
import { boundsOf, precisionOfShare, precisionOfSum } from './precision.ts';
import { answer, refuse, type Answer, type Asked } from './refusals.ts';

/** Which kinds of number add up at all. Ceilings, rules and rates do not, however alike they look. */
export const ADDITIVE: Readonly<Record<Nature, boolean>> = {
  injected: true,
  approved: true,
  allocated: true,
  invested: true,
  cost: true,
  spent: true,
  reserved: true,
  cap: false,
  allowance: false,
  supplement: false,
  'tier-limit': false,
  stock: true,
  cumulative: true,
  target: true,
  'list-count': true,
  parameter: false,
  share: true,
  'deduction-rate': false,
  'change-rate': false,
  ratio: false,
  event: false,
  'recurring-event': false,
  label: false,
  location: false,
  'no-limit': false,
};

/**
 * Sets whose members the document itself keeps apart, so that nothing is counted twice when they are added.
 * Being stated in one breath is not enough: services of an app and services on a cloud may be the same services.
 */
export const APART_GROUPS: ReadonlySet<string> = new Set([
  'itf-injections',
  'itf-rd-share-by-domain',
  'hkstp-10bn-split',
  'site-areas',
]);

const inOrder = (figures: readonly Figure[]): readonly Figure[] =>
  [...figures].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** The first pair, in order of id, that is unlike in the first respect in which any pair is. */
function unlikePair(asked: Asked, figures: readonly Figure[], rules: typeof UNLIKE_ON_AXIS) {
  if (figures.length < 2) return refuse(asked, 'too-few', figures);
  for (const [reason, unlike] of rules) {
    for (const [at, one] of figures.entries()) {
      const other = figures.slice(at + 1).find((next) => unlike(one, next));
      if (other) return refuse(asked, reason, other.partOf.includes(one.id) ? [other, one] : [one, other]);
    }
  }
  return undefined;
}

/** What one axis would carry. `mixed` names what a drawing must still tell apart by its marks. */
export interface Axis<U extends Unit = Unit> {
  readonly unit: U;
  readonly figures: readonly Figure<U>[];
  readonly mixed: readonly ('status' | 'precision' | 'event-date')[];
}

/** May these figures stand on one axis? */
export function compare<U extends Unit>(figures: readonly Figure<U>[]): Answer<Axis<U>> {
  const refused = unlikePair('compare', inOrder(figures), UNLIKE_ON_AXIS);
  const [first] = figures;
  if (refused || !first) return refused ?? refuse('compare', 'too-few', figures);
  const differ = (trait: (figure: Figure) => unknown) => new Set(figures.map(trait)).size > 1;
  const mixed: Axis['mixed'] = [
    ...(differ(isAhead) ? (['status'] as const) : []),
    ...(differ(({ precision }) => precision) ? (['precision'] as const) : []),
    ...(differ(({ event }) => JSON.stringify(event)) ? (['event-date'] as const) : []),
  ];
  return answer({ unit: first.unit, figures, mixed });
}

const joined = (figures: readonly Figure[], sign: string): Localized => {
  const [en, tc, sc] = LOCALES.map((locale) => figures.map(({ label }) => label[locale]).join(sign));
  return { en: en ?? '', tc: tc ?? '', sc: sc ?? '' };
};

const total = (values: readonly number[]) => tidy(values.reduce((so, value) => so + value, 0));

function rangeOfSum(figures: readonly Figure[]): readonly [number, number] | undefined {
  const bounds = figures.map(boundsOf).filter((range) => range !== undefined);
  if (bounds.length < figures.length) return undefined;
  const low = total(bounds.map(([least]) => least));
  const high = total(bounds.map(([, most]) => most));
  return low < high ? [low, high] : undefined;
}

function summed<U extends Unit>(figures: readonly Figure<U>[], first: Figure<U>, precision: Precision): Figure<U> {
  const sorted = inOrder(figures);
  const range = rangeOfSum(sorted);
  const sameEvent = figures.every(({ event }) => JSON.stringify(event) === JSON.stringify(first.event));
  return {
    id: `derived:sum:${sorted.map(({ id }) => id).join('+')}`,
    label: joined(figures, ' + '),
    value: total(sorted.map(({ value }) => value)),
    unit: first.unit,
    nature: first.nature,
    precision,
    status: weakestStatus(figures),
    asOf: first.asOf,
    ...(sameEvent && first.event && { event: first.event }),
    ...(range && { range }),
    partOf: first.partOf.filter((whole) => figures.every(({ partOf }) => partOf.includes(whole))),
    ...(first.base !== undefined && { base: first.base }),
    ...(first.group !== undefined && { group: first.group }),
    origin: { kind: 'derived', formula: joined(figures, ' + '), from: figures },
  };
}

/** The total, as a derived figure, or why there is none. */
export function sum<U extends Unit>(figures: readonly Figure<U>[]): Answer<Figure<U>> {
  const sorted = inOrder(figures);
  const refused = unlikePair('sum', sorted, UNLIKE_IN_SUM);
  const [first] = figures;
  if (refused || !first) return refused ?? refuse('sum', 'too-few', figures);
  if (!ADDITIVE[first.nature]) return refuse('sum', 'not-additive', sorted);
  if (!figures.every(({ group }) => group !== undefined && group === first.group && APART_GROUPS.has(group)))
    return refuse('sum', 'apart-not-stated', sorted);
  if (first.unit === 'percent' && total(sorted.map(({ value }) => value)) > 100)
    return refuse('sum', 'over-whole', sorted);
  const precision = precisionOfSum(figures.map((figure) => figure.precision));
  return precision ? answer(summed(figures, first, precision)) : refuse('sum', 'bounds', sorted);
}

/** What keeps `part` from being a share of `base`, if anything. */
function unfitForShare(part: Figure, base: Figure) {
  if (part.id === base.id) return 'same-figure';
  if (isOutside(part) !== isOutside(base)) return 'origin';
  if (isOutside(part) && otherRule(part, base)) return 'counting-rule';
  if (part.unit !== base.unit) return 'unit';
  if (part.nature !== base.nature) return 'nature';
  if (!part.partOf.includes(base.id) && part.base !== base.id) return 'not-a-part';
  if (!ADDITIVE[part.nature]) return 'not-additive';
  if (isCounted(part) !== isCounted(base)) return 'counted';
  if (!sameAsOf(part.asOf, base.asOf)) return 'as-of';
  if (isAhead(part) !== isAhead(base)) return 'status';
  if (base.precision !== 'exact') return 'bounds';
  return base.value > 0 && part.value >= 0 && part.value <= base.value ? undefined : 'over-whole';
}

/** An open bound is rounded towards the open side's start, so that "over" and "up to" stay true. */
const ROUNDED: Partial<Record<Precision, (value: number) => number>> = {
  over: Math.floor,
  nearly: Math.ceil,
  'up-to': Math.ceil,
};

/** The share of an exact whole that the part is stated to make up, in per cent to one decimal place. */
export function share(part: Figure, base: Figure): Answer<Figure<'percent'>> {
  const reason = unfitForShare(part, base);
  if (reason) return refuse('share', reason, [part, base]);
  const percent = tidy((100 * part.value) / base.value);
  const precision = precisionOfShare(part.precision);
  const value = (ROUNDED[precision] ?? Math.round)(tidy(percent * 10)) / 10;
  const range = part.range?.map((bound) => Math.round((1000 * bound) / base.value) / 10);
  return answer({
    id: `derived:share:${part.id}/${base.id}`,
    label: joined([part, base], ' ÷ '),
    value,
    unit: 'percent',
    nature: 'share',
    precision: precision === 'exact' && value !== percent ? 'about' : precision,
    status: part.status,
    asOf: base.asOf,
    ...(range && { range: [range[0] ?? value, range[1] ?? value] as const }),
    partOf: [],
    base: base.id,
    ...(part.group !== undefined && { group: part.group }),
    origin: { kind: 'derived', formula: joined([part, base], ' ÷ '), from: [part, base] },
  });
}
