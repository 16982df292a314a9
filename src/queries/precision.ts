import type { Figure } from '#src/facts/figure.ts';
import type { Precision } from '#src/facts/vocabulary.ts';

/**
 * What a hedge says of the true value. `floor`: it lies above; `below`: it lies under, closely (nearly 20);
 * `ceiling`: it lies at or under, perhaps far; `near`: on either side, closely.
 */
const LEANS: Readonly<Record<Precision, 'none' | 'near' | 'floor' | 'below' | 'ceiling'>> = {
  exact: 'none',
  about: 'near',
  over: 'floor',
  'at-least': 'floor',
  'n-odd': 'floor',
  nearly: 'below',
  'up-to': 'ceiling',
  cap: 'ceiling',
};

/**
 * The precision of a sum, or null where none is sound. All exact stays exact. Anything about makes it about, as the
 * doubt swamps an open end. Floors add up to a floor, ceilings to a ceiling, nearly to nearly. But a floor with a
 * ceiling, or a ceiling with an about, bounds nothing at all.
 */
export function precisionOfSum(precisions: readonly Precision[]): Precision | null {
  const leans = new Set(precisions.map((precision) => LEANS[precision]));
  const under = leans.has('ceiling') || leans.has('below');
  if (leans.has('floor') && under) return null;
  if (leans.has('near')) return leans.has('ceiling') ? null : 'about';
  if (leans.has('ceiling')) return 'up-to';
  if (leans.has('below')) return 'nearly';
  if (!leans.has('floor')) return 'exact';
  return precisions.every((precision) => precision === 'exact' || precision === 'at-least') ? 'at-least' : 'over';
}

/** The precision of a share of an exact base: the part's own hedge, without the wording it was printed in. */
export const precisionOfShare = (part: Precision): Precision => SHARES[LEANS[part]];

const SHARES = { none: 'exact', near: 'about', floor: 'over', below: 'nearly', ceiling: 'up-to' } as const;

/** A printed percentage was rounded by its printer: 30 may be anything from 29.5 to 30.5. */
function printedRounding({ nature, unit, value, origin }: Figure): number {
  if (origin.kind !== 'stated' || nature !== 'share' || unit !== 'percent') return 0;
  return 0.5 / 10 ** (String(value).split('.')[1] ?? '').length;
}

/** The bounds of the true value, or undefined where a hedge leaves it open. */
export function boundsOf(figure: Figure): readonly [low: number, high: number] | undefined {
  if (figure.range) return figure.range;
  if (figure.precision !== 'exact') return undefined;
  const slack = printedRounding(figure);
  return [figure.value - slack, figure.value + slack];
}
