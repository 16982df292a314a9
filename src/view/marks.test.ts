import { expect, it } from 'vitest';
import { sampleFigure } from '#src/facts/sample-figure.ts';
import { PRECISIONS } from '#src/facts/vocabulary.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { barShape, MARKS, marksOf } from './marks.ts';
import { markWords } from './mark-words.ts';

it('draws each hedge differently from a plain number, but for those that share one meaning', () => {
  const drawn = new Map(PRECISIONS.map((precision) => [precision, JSON.stringify(barShape(100, 17, precision))]));
  const plain = drawn.get('exact');
  const plainOnes = [...drawn].filter(([, shape]) => shape === plain).map(([precision]) => precision);
  expect(plainOnes).toEqual(['exact']);
  expect(drawn.get('over')).toBe(drawn.get('at-least'));
  expect(drawn.get('up-to')).toBe(drawn.get('cap'));
});

it('keeps the flat end of a bar at its value', () => {
  expect(barShape(123, 17, 'exact').body).toBe('M0 0H123V17H0Z');
  expect(barShape(123, 17, 'over').body).toBe('M0 0H123V17H0Z');
  expect(barShape(123, 17, 'nearly').body).toBe('M0 0H120V17H0Z');
});

it('centres the wave on the value and gives it one size for any amount', () => {
  const wave = (width: number) => barShape(width, 17, 'about').body.replace(`H${width}`, 'H');
  expect(wave(20)).toBe(wave(500));
  expect(wave(20)).toContain('q4 ');
  expect(wave(20)).toContain('q-4 ');
});

it.each([
  ['a plain figure is as printed', {}, ['exact']],
  ['a hedge stands first', { precision: 'about' }, ['about']],
  ['a plan wears its hedge and that it is planned', { precision: 'over', status: 'planned' }, ['over', 'planned']],
  ['a plain plan is planned only', { status: 'planned' }, ['planned']],
] as const)('%s', (_, traits, marks) => {
  expect(marksOf(sampleFigure(traits))).toEqual(marks);
});

it('has words for every mark in every language', () => {
  for (const mark of MARKS) for (const locale of LOCALES) expect(markWords(mark)[locale]).not.toBe('');
});
