import { MissingFact, type Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { derive, DERIVATION_IDS, DERIVATIONS } from './derivations.ts';

/** Every ratio of two amounts that the edition bears. */
function ratios(edition: Edition): readonly Figure[] {
  const named = DERIVATION_IDS.filter((id) => DERIVATIONS[id].unit === 'times' && DERIVATIONS[id].nature === 'ratio');
  return named.flatMap((id) => {
    try {
      return [derive(edition, id)];
    } catch (error) {
      if (error instanceof MissingFact) return [];
      throw error;
    }
  });
}

/** How many times as large one of two figures is, where the closed list of derivations has it; null for all others. */
export function ratioOf(edition: Edition, figures: readonly Figure[]): Figure | null {
  if (figures.length !== 2) return null;
  const isOfThese = ({ origin }: Figure) =>
    origin.kind === 'derived' &&
    origin.from.length === 2 &&
    origin.from.every((input) => figures.some(({ id }) => id === input.id));
  return ratios(edition).find(isOfThese) ?? null;
}
