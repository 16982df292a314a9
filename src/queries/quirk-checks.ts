import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { compare, sum } from './arithmetic.ts';
import { DERIVATION_IDS, derive } from './derivations.ts';

/** What tests of the traps of the document ask of an edition. */
export function quirkChecks(edition: Edition) {
  const figure = (id: string): Figure => {
    const found = edition.figures.find((one) => one.id === id);
    if (!found) throw new RangeError(`no figure ${id}`);
    return found;
  };
  const all = (...ids: readonly string[]) => ids.map(figure);
  return {
    figure,
    all,
    entity: (id: string) => edition.entity(id),
    fact: (id: string) => edition.fact(id),
    withoutCaution: (...ids: readonly string[]) => ids.filter((id) => edition.fact(id).caution === null),
    /** Neither added up nor put on one axis. */
    areApart: (...ids: readonly string[]) => !sum(all(...ids)).ok && !compare(all(...ids)).ok,
    /** Figures worked out of all these amounts; how many amounts there are is another matter. */
    derivedFrom: (...ids: readonly string[]) =>
      DERIVATION_IDS.map((id) => derive(edition, id)).filter(
        ({ origin, nature }) =>
          nature !== 'list-count' &&
          origin.kind === 'derived' &&
          ids.every((id) => origin.from.some((input) => input.id === id)),
      ),
  };
}
