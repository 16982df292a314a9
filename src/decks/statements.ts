import { MissingFact, type Edition, type EditionData, type Fact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { dateFigure } from '#src/queries/derivation.ts';
import { derive, isDerivation } from '#src/queries/derivations.ts';
import { checksumOf } from './checksum.ts';
import { outsideReading } from './outside-readings.ts';

const DERIVED = 'derived:';
const SERIES = 'series:';

function orNull<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof MissingFact) return null;
    throw error;
  }
}

function derivedFigure(edition: Edition, rule: string): Figure | null {
  return isDerivation(rule) ? orNull(() => derive(edition, rule)) : null;
}

/** What a slot in the words of a deck stands for: a figure, or an event said by its date, of the edition or read outside it; null where there is neither. */
export function statementFigure(edition: Edition, id: string): Figure | null {
  if (id.startsWith(DERIVED)) return derivedFigure(edition, id.slice(DERIVED.length));
  if (id.startsWith(SERIES)) return outsideReading(id);
  const figure = edition.figures.find((one) => one.id === id);
  return figure ?? orNull(() => dateFigure(edition, edition.fact(id)));
}

/** Whether the edition has a statement of this id, be it without number and date. */
export const hasStatement = (edition: Edition, id: string): boolean =>
  id.startsWith(DERIVED) || id.startsWith(SERIES)
    ? statementFigure(edition, id) !== null
    : edition.facts.some((fact) => fact.id === id);

type Said = Pick<Fact, 'value' | 'unit' | 'nature' | 'precision' | 'status' | 'asOf' | 'event'>;

function print({ value, unit, nature, precision, status, asOf, event }: Said): string {
  const cutOff = asOf === null || asOf === 'not-stated' ? null : Object.values(asOf).join(' ');
  const date = event && Object.values(event).join(' ');
  return [value, unit, nature, precision, status, cutOff && `as at ${cutOff}`, date && `on ${date}`]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}

/** All of a statement that must not change unnoticed: its value, kind, hedge and dates, but not our words for it. Null where it is gone. */
export function statementPrint(edition: Edition, id: string): string | null {
  if (!id.startsWith(DERIVED) && !id.startsWith(SERIES)) {
    const fact = edition.facts.find((one) => one.id === id);
    return fact ? print(fact) : null;
  }
  const figure = statementFigure(edition, id);
  return figure && print({ ...figure, event: figure.event ?? null });
}

/** The sum of everything an edition states: equal as long as no value, hedge, date or place in the document changes. */
export const editionHash = ({ id, facts }: Pick<EditionData, 'id' | 'facts'>): string =>
  checksumOf({ id, facts: facts.map((fact) => [fact.id, print(fact), fact.source.section, fact.source.sentence]) });
