import { expect, test } from 'vitest';
import { sampleFigure } from '#src/facts/sample-figure.ts';
import { listed, plainSentence, sentence, sharedAsOf, spokenSentence } from './sentence.ts';

const october = { kind: 'month-end', month: '2022-10' } as const;
const in1999 = { event: { kind: 'year', from: '1999-01-01', to: '1999-12-31' } } as const;

test('a cut-off is shared only by figures that all have it', () => {
  expect(sharedAsOf([])).toBeNull();
  expect(sharedAsOf([sampleFigure({ asOf: october }), sampleFigure({ asOf: october })])).toEqual(october);
  expect(sharedAsOf([sampleFigure({ asOf: october }), sampleFigure()])).toBeNull();
});

test('figures with and without a date of their own do not share the lack of a cut-off', () => {
  expect(sharedAsOf([sampleFigure(), sampleFigure()])).toBe('not-stated');
  expect(sharedAsOf([sampleFigure(in1999), sampleFigure()])).toBeNull();
  expect(sharedAsOf([sampleFigure({ asOf: october, ...in1999 }), sampleFigure({ asOf: october })])).toEqual(october);
});

const about = sampleFigure({ value: 12, unit: 'percent', precision: 'about' });

test('a sentence takes a part written before, and is heard with hedges in words', () => {
  const text = sentence`Shares: ${listed(
    [
      { label: 'A', figure: about },
      { label: 'B', figure: about },
    ],
    'en',
  )}.`;
  expect(plainSentence(text, 'en')).toBe('Shares: A ≈ 12%; B ≈ 12%.');
  expect(spokenSentence(text, 'en')).toBe('Shares: A about 12%; B about 12%.');
});
