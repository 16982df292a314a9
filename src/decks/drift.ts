import type { Edition } from '#src/facts/edition.ts';
import type { Deck, Slide } from './deck.ts';
import { editionHash, statementPrint } from './statements.ts';

/** How a statement stands against the one the slide was made on. */
export interface StatementDrift {
  readonly statement: string;
  readonly was: string;
  /** Null where the edition states it no more. */
  readonly is: string | null;
}

export type DriftState = 'same' | 'changed' | 'gone';

export interface SlideDrift {
  readonly slide: string;
  /** `gone` where a statement is no more, else `changed` where one differs. */
  readonly state: DriftState;
  readonly changes: readonly StatementDrift[];
}

export interface Drift {
  /** Whether the deck was made on this very edition; a change elsewhere in it need not touch a slide. */
  readonly sameEdition: boolean;
  readonly slides: readonly SlideDrift[];
}

function slideDrift({ id, rests }: Slide, edition: Edition): SlideDrift {
  const changes = rests
    .map(({ statement, was }) => ({ statement, was, is: statementPrint(edition, statement) }))
    .filter(({ was, is }) => was !== is);
  const isGone = changes.some(({ is }) => is === null);
  return { slide: id, state: isGone ? 'gone' : changes.length > 0 ? 'changed' : 'same', changes };
}

/** What has changed under a deck since it was made, slide by slide. */
export const driftOf = (deck: Deck, edition: Edition): Drift => ({
  sameEdition: deck.edition.id === edition.id && deck.edition.hash === editionHash(edition),
  slides: deck.slides.map((slide) => slideDrift(slide, edition)),
});
