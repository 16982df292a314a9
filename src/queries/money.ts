import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { choiceOf, isChosen, LEDGER_FACETS, type LedgerChoices, type LedgerFacet } from './money-facets.ts';
import { groupBy, orderBy } from './select.ts';

/** Every figure in money, rates of money included, in the order of the document. */
export const moneyFigures = (edition: Edition): readonly Figure[] =>
  edition.figures.filter(({ unit }) => unit === 'HKD' || unit === 'HKD/month');

/** One row of the ledger. */
export interface MoneyRow {
  readonly figure: Figure;
  /** The nearest figure this one is already counted inside, or null. */
  readonly whole: Figure | null;
  /** The whole stands above it with nothing but its other parts between. */
  readonly isUnderWhole: boolean;
}

function toRows(edition: Edition, figures: readonly Figure[]): readonly MoneyRow[] {
  let last: Figure | undefined;
  return figures.map((figure) => {
    const [whole] = figure.partOf;
    const isUnderWhole = whole !== undefined && whole === last?.id;
    if (!isUnderWhole) last = figure;
    return { figure, whole: edition.figures.find(({ id }) => id === whole) ?? null, isUnderWhole };
  });
}

/** The rows of one unit: amounts, and rates a month, never stand in one list. */
export interface MoneyGroup {
  readonly unit: 'HKD' | 'HKD/month';
  readonly rows: readonly MoneyRow[];
}

/** The ledger: the money figures that suit the choices, by unit and in the order of the document. No total belongs to it. */
export function moneyLedger(edition: Edition, choices: LedgerChoices = {}): readonly MoneyGroup[] {
  const figures = moneyFigures(edition).filter((figure) => isChosen(figure, choices));
  return (['HKD', 'HKD/month'] as const)
    .map((unit) => ({
      unit,
      rows: toRows(
        edition,
        figures.filter((figure) => figure.unit === unit),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Something to choose: an example of it, and how many rows there are of it under the choices made in other facets. */
export interface LedgerOption {
  readonly choice: string;
  readonly example: Figure;
  readonly count: number;
}

/** The earliest date first; what has none comes last. */
const dateOf = ({ asOf, event }: Figure): string | null => {
  if (asOf !== 'not-stated') return asOf.month;
  return event && 'from' in event ? event.from : null;
};

/** What may be chosen in a facet: dates in their order, all else in that of the document. */
export function ledgerOptions(edition: Edition, facet: LedgerFacet, choices: LedgerChoices): readonly LedgerOption[] {
  const figures = moneyFigures(edition);
  const ordered = facet === 'as-of' ? orderBy(figures, [dateOf]) : figures;
  const found = groupBy(ordered, (figure) => choiceOf(facet, figure));
  return [...found].flatMap(([choice, [example]]) => {
    const count = figures.filter((figure) => isChosen(figure, { ...choices, [facet]: choice })).length;
    return example ? [{ choice, example, count }] : [];
  });
}

/** Whether a `facet:choice` pair of an address names something in the ledger. */
export function isLedgerChoice(edition: Edition, pair: string): boolean {
  const [name, choice] = pair.split(':');
  const facet = LEDGER_FACETS.find((one) => one === name);
  return facet !== undefined && moneyFigures(edition).some((figure) => choiceOf(facet, figure) === choice);
}
