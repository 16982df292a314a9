import type { Figure } from '#src/facts/figure.ts';
import type { Unit } from '#src/facts/vocabulary.ts';
import { tidy } from '#src/i18n/format.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { ADDITIVE } from '../arithmetic.ts';
import { isOutside, otherRule } from '../likeness.ts';
import { answer, refuse, type Answer, type Asked, type Reason } from '../refusals.ts';
import { findReading } from './series-data.ts';

/** What of a table a figure fills: its part and column; empty for a printed total. */
function cellOf({ id }: Figure): string {
  const { part = '', column = '' } = findReading(id)?.point ?? {};
  return `${part} ${column}`.trim();
}

/** What a figure derived here is called, and how it was worked out. */
export interface Naming {
  readonly id: string;
  readonly label: Localized;
  readonly formula: Localized;
}

/** What keeps figures from being cells of one table, counted by one rule at one date. */
function unlikeCells(figures: readonly Figure[]): Reason | null {
  const [first, ...rest] = figures;
  if (!first || rest.length === 0) return 'too-few';
  if (figures.some((figure) => !isOutside(figure))) return 'origin';
  if (rest.some((figure) => otherRule(first, figure))) return 'counting-rule';
  if (rest.some(({ unit }) => unit !== first.unit)) return 'unit';
  if (!ADDITIVE[first.nature]) return 'not-additive';
  return rest.some(({ group }) => group !== first.group) ? 'as-of' : null;
}

const refused = (asked: Asked, reason: Reason, figures: readonly Figure[]) => refuse(asked, reason, figures);

function derived<U extends Unit>(first: Figure<U>, value: number, from: readonly Figure[], naming: Naming): Figure<U> {
  const { id, label, formula } = naming;
  return {
    id,
    label,
    value: tidy(value),
    unit: first.unit,
    nature: first.nature,
    precision: 'exact',
    status: first.status,
    asOf: first.asOf,
    ...(first.event && { event: first.event }),
    partOf: [],
    ...(first.group !== undefined && { group: first.group }),
    origin: { kind: 'derived', formula, from },
  };
}

/** The total of different cells of one table; or why there is none. */
export function addReadings<U extends Unit>(figures: readonly Figure<U>[], naming: Naming): Answer<Figure<U>> {
  const reason = unlikeCells(figures);
  const [first] = figures;
  if (reason || !first) return refused('sum', reason ?? 'too-few', figures);
  const cells = figures.map(cellOf);
  if (cells.includes('') || new Set(cells).size < cells.length) return refused('sum', 'part-whole', figures);
  const total = figures.reduce((sum, { value }) => sum + value, 0);
  return answer(derived(first, total, figures, naming));
}

/** What a printed total holds beyond the lines of its table; or why that cannot be said. */
export function beyondLines<U extends Unit>(
  total: Figure<U>,
  lines: readonly Figure<U>[],
  naming: Naming,
): Answer<Figure<U>> {
  const all = [total, ...lines];
  const reason = unlikeCells(all);
  if (reason) return refused('sum', reason, all);
  if (cellOf(total) !== '' || lines.map(cellOf).includes('')) return refused('sum', 'part-whole', all);
  const rest = total.value - lines.reduce((sum, { value }) => sum + value, 0);
  return rest < 0 ? refused('sum', 'over-whole', all) : answer(derived(total, rest, all, naming));
}
