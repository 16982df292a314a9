import type { Edition } from '#src/facts/edition.ts';
import { FIGURE_ORDERS } from '#src/queries/find-figures.ts';
import { isFigureChoice } from '#src/queries/figure-facets.ts';
import { figureRows } from '#src/queries/figure-rows.ts';

/** What the table of figures is called where an address gives its order. */
export const TABLE = 'figures';

/** Whether a `facet:choice` pair of an address names something in the table of figures. */
export const isFigurePair = (edition: Edition, pair: string): boolean => isFigureChoice(figureRows(edition), pair);

/** Whether a `name:order` pair of an address is an order of the table. */
export function isFigureOrder(pair: string): boolean {
  const [name, choice] = pair.split(':');
  return name === TABLE && FIGURE_ORDERS.some((order) => order === choice);
}
