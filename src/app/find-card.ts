import type { Edition, Fact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { derive, isDerivation } from '#src/queries/derivations.ts';
import { findPostsFigure } from '#src/queries/research-posts.ts';
import { findTaxFigure } from '#src/queries/tax-deduction.ts';

/** What a source card can be about: a statement of the document, a figure worked out, or a point read outside, known by id only. */
export type CardSubject =
  | { readonly kind: 'fact'; readonly fact: Fact; readonly figure: Figure | null }
  | { readonly kind: 'derived'; readonly figure: Figure }
  | { readonly kind: 'series'; readonly id: string; readonly figure: null };

/** The subject of a card by the id an address names, or null where this edition has none. */
export function findCard(id: string, edition: Edition): CardSubject | null {
  if (id.startsWith('derived:')) {
    const rule = id.slice('derived:'.length);
    const figure = isDerivation(rule)
      ? derive(edition, rule)
      : (findTaxFigure(edition, id) ?? findPostsFigure(edition, id));
    return figure && { kind: 'derived', figure };
  }
  if (id.startsWith('series:')) return { kind: 'series', id, figure: null };
  const fact = edition.facts.find((one) => one.id === id);
  return fact ? { kind: 'fact', fact, figure: edition.figures.find((one) => one.id === id) ?? null } : null;
}
