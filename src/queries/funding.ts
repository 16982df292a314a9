import type { AsOf } from '#src/facts/dates.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Unit } from '#src/facts/vocabulary.ts';
import { work, type Derivation } from './derivation.ts';
import { DOMAIN_DERIVATIONS, NAMED_DOMAINS, type NamedDomain } from './derivations-of-domains.ts';

type DomainDerivation = keyof typeof DOMAIN_DERIVATIONS;
type UnitOf<Id extends DomainDerivation> = (typeof DOMAIN_DERIVATIONS)[Id] extends Derivation<infer U> ? U : never;

/** Only what the domains need: a page that shows them loads no other derivation. */
const derive = <Id extends DomainDerivation>(edition: Edition, id: Id) =>
  work(id, DOMAIN_DERIVATIONS[id] as Derivation<UnitOf<Id>>, edition);

export type Domain = NamedDomain | 'not-itemised';

export interface OfDomain<U extends Unit> {
  readonly domain: Domain;
  readonly figure: Figure<U>;
}

/** How approved R&D projects divide by domain: as printed, then the rest that the document does not itemise. */
export const projectsByDomain = (edition: Edition): readonly OfDomain<'percent'>[] => [
  ...NAMED_DOMAINS.map((domain) => ({ domain, figure: edition.figure(`itf-rd-share-${domain}`, 'percent') })),
  { domain: 'not-itemised', figure: derive(edition, 'not-itemised-share') },
];

/** The same in projects: shares times the printed number, each with the range that rounding leaves open. */
export const estimatedProjectsByDomain = (edition: Edition): readonly OfDomain<'projects'>[] =>
  ([...NAMED_DOMAINS, 'not-itemised'] as const).map((domain) => ({
    domain,
    figure: derive(edition, `estimated-projects-${domain}`),
  }));

/** What the Innovation and Technology Fund has approved, by one cut-off. */
export interface Approvals {
  readonly amount: Figure<'HKD'>;
  readonly projects: Figure<'projects'>;
  readonly rdProjects: Figure<'projects'>;
  readonly asOf: AsOf;
}

export function approvals(edition: Edition): Approvals {
  const amount = edition.figure('itf-approved-amount', 'HKD');
  return {
    amount,
    projects: edition.figure('itf-approved-projects', 'projects'),
    rdProjects: edition.figure('itf-rd-projects', 'projects'),
    asOf: amount.asOf,
  };
}

/** R&D projects as a share of all approved projects. */
export const rdShareOfProjects = (edition: Edition) => derive(edition, 'rd-share-of-projects');
