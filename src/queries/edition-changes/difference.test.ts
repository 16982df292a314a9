import { describe, expect, test } from 'vitest';
import { sampleFigure } from '#src/facts/sample-figure.ts';
import type { Figure } from '#src/facts/figure.ts';
import { difference } from './difference.ts';

const at = (value: number, traits: Partial<Figure> = {}) => sampleFigure({ value, ...traits });
const said = (was: Figure, is: Figure) => {
  const found = difference(was, is);
  if (!found.ok) return found.refusal.reason;
  const { direction, figure } = found.value;
  return `${direction} ${figure.precision} ${figure.value}`;
};

describe('the difference of a figure between editions', () => {
  test.each<[string, Figure, Figure, string]>([
    ['more', at(380), at(471), 'more exact 91'],
    ['less', at(7), at(5), 'less exact 2'],
    ['money without the dust of fractions', at(0.1, { unit: 'HKD' }), at(0.3, { unit: 'HKD' }), 'more exact 0.2'],
    ['more than an exact number', at(400), at(500, { precision: 'over' }), 'more over 100'],
    ['an open number before', at(400, { precision: 'over' }), at(500), 'bounds'],
    ['about, at either end', at(400, { precision: 'about' }), at(500), 'bounds'],
    ['about, at the other end', at(400), at(500, { precision: 'about' }), 'bounds'],
    ['up to', at(400), at(500, { precision: 'up-to' }), 'bounds'],
    ['two ceilings', at(4, cap()), at(5, cap()), 'more exact 1'],
    ['other units', at(1), at(2, { unit: 'cases' }), 'unit'],
    ['other natures', at(1), at(2, { nature: 'stock' }), 'nature'],
    ['shares, which differ in points', at(30, share()), at(33, share()), 'not-additive'],
    ['a date that only one has', at(1), at(2, { asOf: { kind: 'month', month: '2022-11' } }), 'as-of-not-stated'],
    ['dates that differ, as they do', at(1, dated('2022-10')), at(3, dated('2024-01')), 'more exact 2'],
    ['a plan and what is done', at(1, { status: 'planned' }), at(2), 'status'],
  ])('%s', (_, was, is, expected) => expect(said(was, is)).toBe(expected));
});

function cap(): Partial<Figure> {
  return { nature: 'cap', precision: 'cap', unit: 'HKD' };
}
function share(): Partial<Figure> {
  return { nature: 'share', unit: 'percent', base: 'all' };
}
function dated(month: string): Partial<Figure> {
  return { asOf: { kind: 'month-end', month } };
}
