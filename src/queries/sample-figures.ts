import fc from 'fast-check';
import type { AsOf, EventDate } from '#src/facts/dates.ts';
import type { Figure } from '#src/facts/figure.ts';
import { sampleFigure } from '#src/facts/sample-figure.ts';
import { PRECISIONS, STATUSES } from '#src/facts/vocabulary.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const AS_OFS: readonly AsOf[] = [
  { kind: 'month-end', month: '2022-10' },
  { kind: 'month-end', month: '2022-11' },
  { kind: 'month', month: '2022-11' },
  'not-stated',
];

const EVENTS: readonly EventDate[] = [
  { kind: 'year', from: '1999-01-01', to: '1999-12-31' },
  { kind: 'earliest', from: '2025-01-01' },
];

const orAbsent = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });

const TRAITS = {
  value: fc.nat(1000),
  unit: fc.constantFrom('projects', 'posts', 'HKD', 'percent'),
  nature: fc.constantFrom('cumulative', 'approved', 'injected', 'share', 'cap', 'ratio', 'list-count'),
  precision: fc.constantFrom(...PRECISIONS),
  status: fc.constantFrom(...STATUSES),
  asOf: fc.constantFrom(...AS_OFS),
  partOf: fc.subarray([...IDS], { maxLength: 1 }),
  counted: fc.boolean(),
  group: orAbsent(fc.constantFrom('itf-injections', 'site-areas', 'counters')),
  event: orAbsent(fc.constantFrom(...EVENTS)),
  base: orAbsent(fc.constantFrom('x', 'y')),
};
const traits = fc.record(TRAITS);
type Traits = typeof traits extends fc.Arbitrary<infer T> ? T : never;

function build(id: string, { counted, group, event, base, partOf, ...rest }: Traits): Figure {
  return sampleFigure({
    id,
    ...rest,
    partOf: partOf.filter((whole) => whole !== id),
    ...(group && { group }),
    ...(event && { event }),
    ...(base && { base }),
    origin: { kind: 'stated', edition: 'sample', counted, section: 'sample', sentence: 1, locator: id },
  });
}

/** A few traits to differ in: figures wholly unlike would only ever meet the first rule. */
const fewKeys = fc.subarray(Object.keys(TRAITS) as (keyof Traits)[], { maxLength: 2 });

const changed = (like: Traits, fresh: Traits, keys: readonly (keyof Traits)[]): Traits => ({
  ...like,
  ...Object.fromEntries(keys.map((key) => [key, fresh[key]])),
});

/** Up to six figures with ids of their own, at least `least`, nearly alike. */
export const anyFigures = (least = 0): fc.Arbitrary<readonly Figure[]> =>
  fc.tuple(traits, fc.shuffledSubarray([...IDS], { minLength: least })).chain(([like, ids]) => {
    const near = (id: string) =>
      fc.tuple(traits, fewKeys).map(([fresh, keys]) => build(id, changed(like, fresh, keys)));
    return fc.tuple(...ids.map(near));
  });

export const anyPair: fc.Arbitrary<readonly [Figure, Figure]> = fc
  .tuple(traits, traits, fewKeys)
  .map(([like, fresh, keys]) => [build('a', like), build('b', changed(like, fresh, keys))]);

/** Figures that may be added but for what a test then changes: one set the document keeps apart, one date. */
export const alikeFigures = (given: Partial<Figure> = {}, least = 2): fc.Arbitrary<readonly Figure[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...IDS], { minLength: least }),
      fc.array(fc.record({ value: fc.nat(1_000_000_000), precision: fc.constantFrom(...PRECISIONS) }), {
        minLength: IDS.length,
        maxLength: IDS.length,
      }),
    )
    .map(([ids, drawn]) =>
      ids.map((id, at) =>
        sampleFigure({
          id,
          unit: 'HKD',
          nature: 'injected',
          asOf: { kind: 'month-end', month: '2022-10' },
          group: 'itf-injections',
          ...drawn[at],
          ...given,
        }),
      ),
    );

/** Printed shares of one whole. */
export const sharesOfOne: fc.Arbitrary<readonly Figure[]> = fc
  .tuple(
    alikeFigures({ unit: 'percent', nature: 'share', base: 'x', precision: 'exact' }),
    fc.integer({ min: 1, max: 60 }),
  )
  .map(([figures, most]) => figures.map((figure) => ({ ...figure, value: figure.value % most })));
