import type { Figure } from '#src/facts/figure.ts';
import { compare } from './arithmetic.ts';

/** The figures of a refused set without any one of which the others may stand on one axis; empty where one is not enough. */
export const inTheWay = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter((one) => compare(figures.filter((other) => other !== one)).ok);
