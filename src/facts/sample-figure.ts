import type { Figure } from './figure.ts';

/** A figure made by hand for tests: exact, undated, stated, about projects, unless told otherwise. */
export const sampleFigure = (traits: Partial<Figure> = {}): Figure => {
  const id = traits.id ?? 'sample';
  return {
    id,
    label: { en: `Label ${id}`, tc: `標籤${id}`, sc: `标签${id}` },
    value: 1,
    unit: 'projects',
    nature: 'cumulative',
    precision: 'exact',
    status: 'in-force',
    asOf: 'not-stated',
    partOf: [],
    origin: { kind: 'stated', edition: 'sample', counted: false, section: 'sample', sentence: 1, locator: id },
    ...traits,
  };
};
