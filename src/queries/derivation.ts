import type { AsOf } from '#src/facts/dates.ts';
import { MissingFact, type Edition, type Fact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Nature, Precision, Status, Unit } from '#src/facts/vocabulary.ts';
import { tidy } from '#src/i18n/format.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { sameAsOf, weakestStatus } from './likeness.ts';

/** What a derivation works out; traits it leaves out are those its inputs share. */
export interface Result {
  readonly value: number;
  readonly precision: Precision;
  readonly range?: readonly [low: number, high: number];
  readonly base?: string;
  readonly group?: string;
  readonly partOf?: readonly string[];
  readonly status?: Status;
  /** False where the result is not of the time its inputs are of. */
  readonly dated?: false;
}

/** One permitted way to work a figure out of others. The formula says it in words, for the source card. */
export interface Derivation<U extends Unit = Unit> {
  readonly label: Localized;
  readonly formula: Localized;
  readonly unit: U;
  readonly nature: Nature;
  /** Throws MissingFact where the edition does not state an input. */
  readonly inputs: (edition: Edition) => readonly Figure[];
  readonly work: (edition: Edition) => Result;
}

type Inputs<K extends string> = Readonly<Record<K, readonly [fact: string, unit: Unit | 'date']>>;

interface Rule<K extends string, U extends Unit> extends Pick<Derivation<U>, 'label' | 'formula' | 'unit' | 'nature'> {
  readonly from: Inputs<K>;
  readonly work: (from: Readonly<Record<K, Figure>>, edition: Edition) => Result;
}

/** A dated event as a figure, so that it can be the input of another: it is said by its date. */
export function dateFigure(edition: Edition, fact: Fact): Figure<'years'> {
  const { id, label, status, event, source } = fact;
  if (!event || event.kind === 'every-year') throw new MissingFact(id, 'has no date in this edition');
  return {
    id,
    label,
    value: Number(event.from.slice(0, 4)),
    unit: 'years',
    nature: 'event',
    precision: 'exact',
    status,
    asOf: 'not-stated',
    event,
    partOf: [],
    origin: { kind: 'stated', edition: edition.id, counted: false, ...source },
  };
}

const find = (edition: Edition, [fact, unit]: readonly [string, Unit | 'date']): Figure =>
  unit === 'date' ? dateFigure(edition, edition.fact(fact)) : edition.figure(fact, unit);

/** A derivation from facts known by id; its inputs have names, so that the arithmetic reads like its formula. */
export function rule<K extends string, U extends Unit>({ from, work: workOut, ...rest }: Rule<K, U>): Derivation<U> {
  const named = (edition: Edition) => {
    const figures = {} as Record<K, Figure>;
    for (const key in from) figures[key] = find(edition, from[key]);
    return figures;
  };
  return {
    ...rest,
    inputs: (edition) => Object.values<Figure>(named(edition)),
    work: (edition) => workOut(named(edition), edition),
  };
}

export const toStep = (value: number, step: number): number => tidy(Math.round(tidy(value / step)) * step);

/** A quotient of two figures, rounded to a step that claims no more than its inputs bear; so always "about". */
export const quotient = (top: Figure, bottom: Figure, step: number): Result => ({
  value: toStep(top.value / bottom.value, step),
  precision: 'about',
});

function commonAsOf(figures: readonly Figure[]): AsOf {
  const [first] = figures;
  return first && figures.every(({ asOf }) => sameAsOf(asOf, first.asOf)) ? first.asOf : 'not-stated';
}

/** The figure that a derivation yields in an edition. */
export function work<U extends Unit>(id: string, derivation: Derivation<U>, edition: Edition): Figure<U> {
  const from = derivation.inputs(edition);
  const { dated, ...result } = derivation.work(edition);
  const event = from[0]?.event;
  const sameEvent = from.every((input) => JSON.stringify(input.event) === JSON.stringify(event));
  return {
    id: `derived:${id}`,
    label: derivation.label,
    unit: derivation.unit,
    nature: derivation.nature,
    status: weakestStatus(from),
    asOf: commonAsOf(from),
    ...(dated !== false && sameEvent && event && { event }),
    partOf: [],
    ...result,
    origin: { kind: 'derived', formula: derivation.formula, from },
  };
}
