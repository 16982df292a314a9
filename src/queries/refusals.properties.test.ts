import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '#src/facts/figure.ts';
import { sampleFigure } from '#src/facts/sample-figure.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { ADDITIVE, APART_GROUPS, compare, share, sum } from './arithmetic.ts';
import { isAhead, isCounted, sameAsOf, sameGroup } from './likeness.ts';
import { sayRefusal } from './refusal-words.ts';
import type { Answer } from './refusals.ts';
import { alikeFigures, anyFigures, anyPair } from './sample-figures.ts';

const ASKS = [
  ['sum', sum],
  ['compare', compare],
] as const satisfies readonly (readonly [string, (figures: readonly Figure[]) => Answer<unknown>])[];

const reasonOf = (answer: Answer<unknown>) => (answer.ok ? 'answered' : answer.refusal.reason);
const namesOf = (answer: Answer<unknown>) => (answer.ok ? [] : answer.refusal.figures.map(({ id }) => id));

const holds = <T>(arb: fc.Arbitrary<T>, property: (drawn: T) => boolean) =>
  fc.assert(fc.property(arb, property), { numRuns: 2000 });

/** For every pair that is unlike in the way described, the question is refused. */
const expectRefusedPairs = (
  ask: (figures: readonly Figure[]) => Answer<unknown>,
  unlike: (a: Figure, b: Figure) => boolean,
) => holds(anyPair, ([a, b]) => !unlike(a, b) || !ask([a, b]).ok);

describe.each(ASKS)('%s', (_, ask) => {
  test('gives the same reason whichever figure comes first', () => {
    holds(anyPair, ([a, b]) => reasonOf(ask([a, b])) === reasonOf(ask([b, a])));
  });

  test('names the same figures in the same order whichever comes first', () => {
    holds(anyPair, ([a, b]) => namesOf(ask([a, b])).join() === namesOf(ask([b, a])).join());
  });

  test('answers or refuses a set alike in any order', () => {
    const shuffled = anyFigures().chain((figures) =>
      fc.tuple(fc.constant(figures), fc.shuffledSubarray([...figures], { minLength: figures.length })),
    );
    holds(shuffled, ([figures, other]) => reasonOf(ask(figures)) === reasonOf(ask(other)));
  });

  test('refuses figures of different units', () => expectRefusedPairs(ask, (a, b) => a.unit !== b.unit));

  test('refuses figures of different natures', () => expectRefusedPairs(ask, (a, b) => a.nature !== b.nature));

  test('refuses figures of different dates', () => expectRefusedPairs(ask, (a, b) => !sameAsOf(a.asOf, b.asOf)));

  test('refuses two undated figures that the document does not give as one set', () => {
    expectRefusedPairs(ask, (a, b) => a.asOf === 'not-stated' && b.asOf === 'not-stated' && !sameGroup(a, b));
  });

  test('refuses a part with its whole, whichever is which', () => {
    expectRefusedPairs(ask, (a, b) => a.partOf.includes(b.id) || b.partOf.includes(a.id));
  });

  test('refuses any set with a part and its whole in it', () => {
    holds(
      anyFigures(2),
      (figures) => !figures.some((a) => figures.some((b) => a.partOf.includes(b.id))) || !ask(figures).ok,
    );
  });

  test('refuses shares that are not known to be of one whole', () => {
    expectRefusedPairs(ask, (a, b) => a.nature === 'share' && (a.base === undefined || a.base !== b.base));
  });

  test('refuses a printed number with one counted from a list', () => {
    expectRefusedPairs(ask, (a, b) => isCounted(a) !== isCounted(b));
  });

  test('refuses amounts of different events unless the document gives them as one set', () => {
    expectRefusedPairs(ask, (a, b) => JSON.stringify(a.event) !== JSON.stringify(b.event) && !sameGroup(a, b));
  });

  test('refuses what is done with what is ahead outside one set', () => {
    expectRefusedPairs(ask, (a, b) => isAhead(a) !== isAhead(b) && !sameGroup(a, b));
  });

  test('refuses a figure named twice', () => {
    holds(anyPair, ([a, b]) => reasonOf(ask([a, b, a])) === 'same-figure');
  });

  test('refuses fewer than two figures', () => {
    holds(anyFigures(), (figures) => figures.length > 1 || reasonOf(ask(figures)) === 'too-few');
  });

  test('does not change its mind when more figures join', () => {
    holds(anyFigures(3), (figures) => ask(figures.slice(1)).ok || !ask(figures).ok);
  });

  test('names only figures that were asked about', () => {
    holds(anyFigures(), (figures) => namesOf(ask(figures)).every((id) => figures.some((figure) => figure.id === id)));
  });

  test('leaves the figures as they were', () => {
    holds(anyFigures(), (figures) => {
      const before = JSON.stringify(figures);
      ask(Object.freeze([...figures]));
      return JSON.stringify(figures) === before;
    });
  });

  test('says every refusal in one sentence of each language, with the names of the figures', () => {
    holds(anyPair, ([a, b]) => {
      const answer = ask([a, b]);
      if (answer.ok) return true;
      const said = LOCALES.map((locale) => [sayRefusal(answer.refusal, locale), locale] as const);
      return said.every(
        ([sentence, locale]) =>
          sentence.includes(a.label[locale]) &&
          sentence.includes(b.label[locale]) &&
          sentence.endsWith(locale === 'en' ? '.' : '。') &&
          !/undefined|null|NaN/.test(sentence),
      );
    });
  });
});

describe('sum', () => {
  test('refuses what is done with what is ahead even within one set', () => {
    expectRefusedPairs(sum, (a, b) => isAhead(a) !== isAhead(b));
  });

  test('refuses kinds of number that do not add up', () => expectRefusedPairs(sum, (a) => !ADDITIVE[a.nature]));

  test('refuses figures outside the sets that the document keeps apart', () => {
    expectRefusedPairs(sum, (a, b) => !sameGroup(a, b) || !APART_GROUPS.has(a.group ?? ''));
  });

  test('refuses what may not even be compared', () => {
    holds(anyFigures(2), (figures) => compare(figures).ok || !sum(figures).ok);
  });

  test('refuses to add to a total a figure already in it', () => {
    holds(alikeFigures({ precision: 'exact' }, 3), (figures) => {
      const total = sum(figures.slice(1));
      return figures.slice(1).every((part) => total.ok && reasonOf(sum([total.value, part])) === 'part-whole');
    });
  });

  test('refuses two totals that share a figure', () => {
    holds(alikeFigures({ precision: 'exact' }, 3), ([a, b, c]) => {
      if (!a || !b || !c) return false;
      const [one, other] = [sum([a, b]), sum([b, c])];
      return one.ok && other.ok && reasonOf(sum([one.value, other.value])) === 'part-whole';
    });
  });
});

describe('compare', () => {
  test('refuses a printed number beside a total of counted ones', () => {
    holds(alikeFigures({ precision: 'exact' }, 3), ([printed, ...rest]) => {
      const counted = rest.map((one) => ({ ...one, origin: { ...sampleFigure().origin, counted: true } as const }));
      const total = sum(counted as readonly Figure[]);
      return printed !== undefined && total.ok && reasonOf(compare([printed, total.value])) === 'counted';
    });
  });

  test('refuses a total beside one of its parts', () => {
    holds(alikeFigures({ precision: 'exact' }), (figures) => {
      const total = sum(figures);
      return figures.every((part) => total.ok && !compare([total.value, part]).ok);
    });
  });

  test('accepts figures that differ in value, precision and label alone', () => {
    holds(alikeFigures(), (figures) => compare(figures).ok);
  });

  test('tells when an axis carries marks of more than one precision', () => {
    holds(alikeFigures(), (figures) => {
      const axis = compare(figures);
      const precisions = new Set(figures.map(({ precision }) => precision));
      return axis.ok && axis.value.mixed.includes('precision') === precisions.size > 1;
    });
  });
});

describe('share', () => {
  test('refuses a part that is not stated to be part of its base', () => {
    holds(anyPair, ([a, b]) => a.partOf.includes(b.id) || a.base === b.id || !share(a, b).ok);
  });

  test('never answers both ways round', () => {
    holds(anyPair, ([a, b]) => !(share(a, b).ok && share(b, a).ok) || a.value === b.value);
  });

  test('refuses a base of another unit, nature, date or origin, or one that is hedged', () => {
    holds(
      anyPair,
      ([a, b]) =>
        !share(a, b).ok ||
        (a.unit === b.unit &&
          a.nature === b.nature &&
          sameAsOf(a.asOf, b.asOf) &&
          isCounted(a) === isCounted(b) &&
          b.precision === 'exact'),
    );
  });

  test('refuses a part that is ahead of a whole that is not', () => {
    holds(anyPair, ([a, b]) => isAhead(a) === isAhead(b) || !share(a, b).ok);
  });

  test('refuses rates and ceilings, which have no parts', () => {
    holds(anyPair, ([a, b]) => ADDITIVE[a.nature] || !share({ ...a, partOf: [b.id] }, b).ok);
  });

  test('is answered for some pairs and refused for others, or these properties say nothing', () => {
    const seen = new Set<boolean>();
    holds(alikeFigures({ precision: 'exact', partOf: ['whole'] }), ([part]) => {
      if (!part) return false;
      const whole = { ...part, id: 'whole', partOf: [], value: 500_000_000 };
      seen.add(share(part, whole).ok);
      return true;
    });
    expect(seen).toEqual(new Set([true, false]));
  });
});
