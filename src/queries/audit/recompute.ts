import type { EditionData } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { figureOf, joined, say, type Subject, type Working } from './check.ts';
import type { Formula } from './formulas.ts';
import { apply, decimal, equal, isSign, rational, toNearest, type Rational } from './rational.ts';

/** What the audit counts for itself. */
const COUNTS: Readonly<Record<string, (data: EditionData) => number>> = {
  '#named-schemes': ({ entities }) =>
    entities.find(({ id }) => id === 'itf')?.relations.filter(({ kind }) => kind === 'funds').length ?? 0,
  '#dated-events': ({ facts }) => facts.filter(({ nature, event }) => nature === 'event' && event !== null).length,
  '#figures': ({ facts }) => facts.filter(({ value }) => value !== null).length,
  '#printed-figures': ({ facts }) => facts.filter(({ value, stated }) => value !== null && stated).length,
  '#counted-figures': ({ facts }) => facts.filter(({ value, stated }) => value !== null && !stated).length,
  '#money-amounts': ({ facts }) => facts.filter(({ unit }) => unit === 'HKD').length,
  '#money-kinds': ({ facts }) => new Set(facts.filter(({ unit }) => unit === 'HKD').map(({ nature }) => nature)).size,
};

const valueOf = ({ data }: Subject, word: string): Rational | null => {
  const count = COUNTS[word];
  if (count) return rational(count(data));
  const fact = data.facts.find(({ id }) => id === word);
  return fact ? rational(fact.value ?? '') : rational(word);
};

/** A formula worked from left to right, exactly; null where the edition lacks a part of it. */
function workOut(subject: Subject, formula: string): Rational | null {
  const [first = '', ...rest] = formula.split(' ');
  let result = valueOf(subject, first);
  for (let at = 0; at < rest.length; at += 2) {
    const sign = rest[at] ?? '';
    const next = valueOf(subject, rest[at + 1] ?? '');
    result = result && next && isSign(sign) ? apply(sign, result, next) : null;
  }
  return result;
}

function partOf(subject: Subject, word: string): Working {
  const figure = figureOf(subject, word);
  if (typeof figure !== 'string') return [figure];
  const value = valueOf(subject, word);
  return [value ? decimal(value) : word];
}

const bindsTighter = (sign: string) => sign === '×' || sign === '÷';

/** A formula with its figures in place, and brackets where what comes first is not what binds first. */
function spell(subject: Subject, formula: string): Working {
  const [first = '', ...rest] = formula.split(' ');
  let spelt: Working = partOf(subject, first);
  let isSum = false;
  for (let at = 0; at < rest.length; at += 2) {
    const sign = rest[at] ?? '';
    const next = partOf(subject, rest[at + 1] ?? '');
    spelt = isSum && bindsTighter(sign) ? say`(${spelt}) ${sign} ${next}` : say`${spelt} ${sign} ${next}`;
    isSum = !bindsTighter(sign);
  }
  return spelt;
}

const rounded = (value: Rational | null, step: string | undefined): Rational | null => {
  const to = step === undefined ? null : rational(step);
  return value && to ? toNearest(value, to) : value;
};

const isSame = (own: Rational | null, theirs: number | undefined) => {
  const other = theirs === undefined ? null : rational(theirs);
  return own !== null && other !== null && equal(own, other);
};

export interface Recomputed {
  readonly isSame: boolean;
  /** Something was rounded, or is left open by rounding in print. */
  readonly isRounded: boolean;
  readonly working: Working;
}

/** A derived figure worked out again, beside what the atlas works out. */
export function recompute(subject: Subject, formula: Formula, figure: Figure | null): Recomputed {
  const exact = workOut(subject, formula.of);
  const own = rounded(exact, formula.step);
  const bounds = (formula.range ?? []).map((bound) =>
    rounded(workOut(subject, bound), formula.rangeStep ?? formula.step),
  );
  const isRounded = exact !== null && own !== null && !equal(exact, own);
  const sound =
    isSame(own, figure?.value) &&
    bounds.length === (figure?.range?.length ?? 0) &&
    bounds.every((bound, at) => isSame(bound, figure?.range?.[at]));
  const spelt = [spell(subject, formula.of), ...(exact ? [[decimal(exact)]] : [])];
  const result: Working = sound && figure ? [figure] : [`${own ? decimal(own) : '?'} ≠ ${figure?.value ?? '?'}`];
  const range = bounds.map((bound) => (bound ? decimal(bound) : '?')).join(' – ');
  const shown = formula.of.includes(' ') ? joined(spelt, ' = ') : [];
  const sign = shown.length === 0 ? '' : isRounded || !sound ? ' → ' : ' = ';
  const isExact = sound && !isRounded && shown.length > 0;
  const head = isExact ? spell(subject, formula.of) : shown;
  return { isSame: sound, isRounded, working: say`${head}${sign}${result}${range === '' ? '' : ` (${range})`}` };
}
