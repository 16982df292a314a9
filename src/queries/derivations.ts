import { MissingFact, type Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { work, type Derivation } from './derivation.ts';
import { DOMAIN_DERIVATIONS } from './derivations-of-domains.ts';
import { FIGURE_DERIVATIONS } from './derivations-of-figures.ts';
import { FUNDING_DERIVATIONS } from './derivations-of-funding.ts';
import { MONEY_DERIVATIONS } from './derivations-of-money.ts';
import { PLACE_DERIVATIONS } from './derivations-of-places.ts';
import { TALENT_DERIVATIONS } from './derivations-of-talent.ts';
import { TIME_DERIVATIONS } from './derivations-of-time.ts';
import { SCHEME_DERIVATIONS } from './schemes.ts';

/**
 * The closed list of figures that may be worked out of unlike ones. What is not here is not computed: no rate before
 * the rise, no money by domain, no yearly average, no balance of the Fund.
 */
export const DERIVATIONS = {
  ...FUNDING_DERIVATIONS,
  ...DOMAIN_DERIVATIONS,
  ...SCHEME_DERIVATIONS,
  ...PLACE_DERIVATIONS,
  ...TALENT_DERIVATIONS,
  ...TIME_DERIVATIONS,
  ...MONEY_DERIVATIONS,
  ...FIGURE_DERIVATIONS,
} as const satisfies Readonly<Record<string, Derivation>>;

export type DerivationId = keyof typeof DERIVATIONS;
type UnitOf<Id extends DerivationId> = (typeof DERIVATIONS)[Id] extends Derivation<infer U> ? U : never;

/** The ids of all derivations, in the order of their topics. */
export const DERIVATION_IDS = Object.keys(DERIVATIONS) as readonly DerivationId[];

export const isDerivation = (id: string): id is DerivationId => Object.hasOwn(DERIVATIONS, id);

/** The derived figure, with its formula and inputs. Throws MissingFact when the edition does not state an input. */
export function derive<Id extends DerivationId>(edition: Edition, id: Id): Figure<UnitOf<Id>> {
  const derivation: Derivation = DERIVATIONS[id];
  return work(id, derivation as Derivation<UnitOf<Id>>, edition);
}

/** The derived figure, or none where the edition is silent on one of its inputs. */
function derivedIfStated(edition: Edition, id: DerivationId): readonly Figure[] {
  try {
    return [derive(edition, id)];
  } catch (error) {
    if (error instanceof MissingFact) return [];
    throw error;
  }
}

/** Every derived figure that an edition bears, in the order of their topics. */
export const derivedFigures = (edition: Edition): readonly Figure[] =>
  DERIVATION_IDS.flatMap((id) => derivedIfStated(edition, id));
