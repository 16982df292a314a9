import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { Figure } from '#src/facts/figure.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { compare, share, sum } from './arithmetic.ts';
import { alikeFigures, sharesOfOne } from './sample-figures.ts';

const holds = <T>(arb: fc.Arbitrary<T>, property: (drawn: T) => boolean) =>
  fc.assert(fc.property(arb, property), { numRuns: 500 });

const exactFigures = alikeFigures({ precision: 'exact' });
const totalOf = (figures: readonly Figure[]) => figures.reduce((total, { value }) => total + value, 0);

/** A property of the sums that are answered; that most are is a property of its own. */
const expectOfSums = (
  arb: fc.Arbitrary<readonly Figure[]>,
  property: (total: Figure, parts: readonly Figure[]) => boolean,
) =>
  holds(arb, (figures) => {
    const total = sum(figures);
    return !total.ok || property(total.value, figures);
  });

const shuffled = alikeFigures().chain((figures) =>
  fc.tuple(fc.constant(figures), fc.shuffledSubarray([...figures], { minLength: figures.length })),
);

describe('a sum', () => {
  test('of exact figures of one set is answered, with their plain total', () => {
    holds(exactFigures, (figures) => {
      const total = sum(figures);
      return total.ok && total.value.value === totalOf(figures);
    });
  });

  test('is the same in any order', () => {
    const traits = ({ id, value, precision, range, status }: Figure) =>
      JSON.stringify([id, value, precision, range, status]);
    holds(shuffled, ([figures, other]) => {
      const [one, two] = [sum(figures), sum(other)];
      return one.ok ? two.ok && traits(one.value) === traits(two.value) : !two.ok;
    });
  });

  test('does not depend on how its terms are bracketed', () => {
    holds(alikeFigures({ precision: 'exact' }, 3), ([first, ...rest]) => {
      const inner = sum(rest);
      if (!first || !inner.ok) return false;
      const [nested, flat] = [sum([first, inner.value]), sum([first, ...rest])];
      return nested.ok && flat.ok && nested.value.value === flat.value.value;
    });
  });

  test('keeps the unit, the nature and the date of its terms', () => {
    expectOfSums(alikeFigures(), (total, [first]) => {
      return total.unit === first?.unit && total.nature === first.nature && total.asOf === first.asOf;
    });
  });

  test('is exact only if all its terms are', () => {
    expectOfSums(
      alikeFigures(),
      (total, parts) => (total.precision === 'exact') === parts.every(({ precision }) => precision === 'exact'),
    );
  });

  test('is about if any of its terms is', () => {
    expectOfSums(
      alikeFigures(),
      (total, parts) => !parts.some(({ precision }) => precision === 'about') || total.precision === 'about',
    );
  });

  test('of a floor and a ceiling is refused, as nothing bounds it', () => {
    holds(alikeFigures(), (figures) => {
      const has = (...precisions: readonly string[]) => figures.some(({ precision }) => precisions.includes(precision));
      const loose = has('over', 'at-least', 'n-odd') && has('nearly', 'up-to', 'cap');
      return !loose || !sum(figures).ok;
    });
  });

  test('of exact terms and floors is a floor, of exact terms and ceilings a ceiling', () => {
    const [first, second] = [{ precision: 'exact' }, { precision: 'over' }] as const;
    holds(exactFigures, ([a, b]) => {
      if (!a || !b) return false;
      const floor = sum([
        { ...a, ...first },
        { ...b, ...second },
      ]);
      const ceiling = sum([a, { ...b, precision: 'cap' }]);
      return floor.ok && floor.value.precision === 'over' && ceiling.ok && ceiling.value.precision === 'up-to';
    });
  });

  test('of an about and a ceiling is refused, as the ceiling may lie far above', () => {
    holds(alikeFigures(), (figures) => {
      const has = (...precisions: readonly string[]) => figures.some(({ precision }) => precisions.includes(precision));
      return !(has('about') && has('up-to', 'cap')) || !sum(figures).ok;
    });
  });

  test('has a range only if each term has bounds', () => {
    const hedgedShares = alikeFigures({ unit: 'percent', nature: 'share', base: 'x', value: 5 });
    expectOfSums(
      hedgedShares,
      (total, parts) => (total.range !== undefined) === parts.every(({ precision }) => precision === 'exact'),
    );
  });

  test('lies within its range', () => {
    const ranged = exactFigures.map((figures) =>
      figures.map((figure) => ({ ...figure, range: [figure.value - 3, figure.value + 5] as const })),
    );
    expectOfSums(ranged, (total, parts) => {
      const [low, high] = total.range ?? [NaN, NaN];
      return low === total.value - 3 * parts.length && high === total.value + 5 * parts.length;
    });
  });

  test('says its formula in each language with the name of every term', () => {
    expectOfSums(
      alikeFigures(),
      ({ origin }, parts) =>
        origin.kind === 'derived' &&
        origin.from.length === parts.length &&
        LOCALES.every((locale) => parts.every(({ label }) => origin.formula[locale].includes(label[locale]))),
    );
  });

  test('is part of a whole only if all its terms are', () => {
    holds(exactFigures, (figures) => {
      const inside = sum(figures.map((figure) => ({ ...figure, partOf: ['whole'] })));
      const half = sum(figures.map((figure, at) => ({ ...figure, partOf: at === 0 ? ['whole'] : [] })));
      return inside.ok && inside.value.partOf.join() === 'whole' && half.ok && half.value.partOf.length === 0;
    });
  });

  test('takes the status of its least settled term', () => {
    holds(exactFigures, ([first, ...rest]) => {
      if (!first) return false;
      const total = sum([
        { ...first, status: 'in-force' },
        ...rest.map((figure) => ({ ...figure, status: 'completed' as const })),
      ]);
      return total.ok && total.value.status === 'in-force';
    });
  });

  test('of shares never comes to more than the whole', () => {
    holds(sharesOfOne, (figures) => {
      const total = sum(figures);
      return total.ok ? total.value.value <= 100 : totalOf(figures) > 100;
    });
  });

  test('of printed shares may be off by half a point for each', () => {
    expectOfSums(sharesOfOne, (total, parts) => {
      const [low, high] = total.range ?? [NaN, NaN];
      return low === total.value - parts.length / 2 && high === total.value + parts.length / 2;
    });
  });
});

const partAndWhole = fc
  .tuple(alikeFigures({}, 1), fc.integer({ min: 1, max: 1_000_000_000 }))
  .map(([[part], value]) => {
    const whole: Figure = { ...(part as Figure), id: 'whole', value, precision: 'exact' };
    return [{ ...(part as Figure), partOf: ['whole'] }, whole] as const;
  });

/** A property of the shares that are answered, and of the quotient they stand for. */
const expectOfShares = (property: (result: Figure, quotient: number, part: Figure) => boolean) =>
  holds(partAndWhole, ([part, whole]) => {
    const result = share(part, whole);
    return !result.ok || property(result.value, (100 * part.value) / whole.value, part);
  });

describe('a share', () => {
  test('is answered exactly when the part does not exceed the whole', () => {
    holds(partAndWhole, ([part, whole]) => share(part, whole).ok === part.value <= whole.value);
  });

  test('lies between nothing and the whole', () => {
    expectOfShares(({ value }) => value >= 0 && value <= 100);
  });

  test('is the quotient to one decimal place', () => {
    expectOfShares(({ value }, quotient) => Math.abs(value - quotient) < 0.1 + 1e-9);
  });

  test('stays below what it is said to be over, and above what it is said to be under', () => {
    expectOfShares(({ value, precision }, quotient) => {
      if (precision === 'over') return value <= quotient + 1e-9;
      return precision === 'nearly' || precision === 'up-to' ? value >= quotient - 1e-9 : true;
    });
  });

  test('is exact only if its part is and nothing was rounded', () => {
    expectOfShares(({ value, precision }, quotient, part) => {
      return precision !== 'exact' || (part.precision === 'exact' && Math.abs(value - quotient) < 1e-9);
    });
  });

  test('keeps its base and its date', () => {
    expectOfShares(({ base, asOf, unit, nature }, _, part) => {
      return base === 'whole' && asOf === part.asOf && unit === 'percent' && nature === 'share';
    });
  });

  test('carries a range through', () => {
    holds(partAndWhole, ([part, whole]) => {
      const ranged: Figure = { ...part, precision: 'about', range: [part.value * 0.9, part.value * 1.1] };
      const result = share(ranged, whole);
      if (!result.ok) return true;
      const [low, high] = result.value.range ?? [NaN, NaN];
      return low <= result.value.value && result.value.value <= high;
    });
  });

  test('of one base may be compared with another of it', () => {
    holds(partAndWhole, ([part, whole]) => {
      const [one, other] = [share(part, whole), share({ ...part, id: 'other' }, whole)];
      return !one.ok || !other.ok || compare([one.value, other.value]).ok;
    });
  });
});
