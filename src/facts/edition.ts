import type { Localized } from '#src/i18n/locales.ts';
import type { AsOf, EventDate } from './dates.ts';
import type { Figure, Place } from './figure.ts';
import type { EntityKind, Nature, Precision, Status, Unit } from './vocabulary.ts';

export interface Section {
  readonly id: string;
  /** The heading as printed (Traditional Chinese), or null where the text extraction lost it. */
  readonly heading: string | null;
  readonly name: Localized;
  readonly short: Localized;
  /** How many sentences the section has; sentences are numbered from 1. */
  readonly sentences: number;
}

/** One statement of the document: a value, an event, or both. Labels are our own words. */
export interface Fact {
  readonly id: string;
  readonly source: Place;
  /** Id of the entity the statement is about. */
  readonly entity: string;
  readonly subject: Localized;
  readonly label: Localized;
  readonly value: number | null;
  readonly unit: Unit | null;
  readonly nature: Nature;
  readonly precision: Precision;
  readonly status: Status;
  /** False where the number is not printed and was counted from a printed list. */
  readonly stated: boolean;
  /** Null where the fact has no value that could have a cut-off. */
  readonly asOf: AsOf | null;
  readonly event: EventDate | null;
  /** Direct parents only: facts this value is already counted inside. */
  readonly partOf: readonly string[];
  readonly base: string | null;
  readonly group: string | null;
  /** Members of the list that was counted. */
  readonly items: Localized<readonly string[]> | null;
  /** What a reader must not do with the figure, or a quirk of its sentence. */
  readonly caution: Localized | null;
  /** Why this is not comparable with the fact of the same id in the edition before: what is counted otherwise. */
  readonly redefines?: Localized;
}

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: Localized;
  /** Languages in which the name is our translation and not an official one. */
  readonly translated: readonly ('en' | 'sc')[];
  readonly aliases: Localized<readonly string[]>;
  readonly parent: string | null;
  readonly operator: string | null;
  readonly source: Place;
  readonly relations: readonly { readonly kind: string; readonly target: string }[];
}

/** What an edition was taken from. Length and sum are null where no copy of it was at hand. */
export interface SourceDocument {
  readonly title: string;
  readonly characters: number | null;
  readonly sha256: string | null;
  /** Where it was published, if that was a page of the web. */
  readonly address?: string;
}

/** What `data/editions/<id>/` holds once parsed. */
export interface EditionData {
  readonly id: string;
  readonly title: Localized;
  /** When the document was written, as far as its own dates tell: an inferred interval of ISO days. */
  readonly written: { readonly from: string; readonly to: string; readonly inferred: boolean };
  readonly document: SourceDocument;
  readonly sections: readonly Section[];
  readonly facts: readonly Fact[];
  readonly entities: readonly Entity[];
}

/** The edition is silent on something an exhibit asks for. */
export class MissingFact extends Error {
  override readonly name = 'MissingFact';
  readonly id: string;
  constructor(id: string, reason = 'is not stated in this edition') {
    super(`${id} ${reason}`);
    this.id = id;
  }
}

export interface Edition extends EditionData {
  fact(id: string): Fact;
  /** The figure with this id, in this unit. Throws MissingFact when the edition does not state it. */
  figure<U extends Unit>(id: string, unit: U): Figure<U>;
  /** Every fact that has a value, as a figure, in the order of the document. */
  readonly figures: readonly Figure[];
  entity(id: string): Entity;
  section(id: string): Section;
}

function ancestors(id: string, byId: ReadonlyMap<string, Fact>, seen = new Set<string>()): readonly string[] {
  for (const parent of byId.get(id)?.partOf ?? []) {
    if (seen.has(parent)) continue;
    seen.add(parent);
    ancestors(parent, byId, seen);
  }
  return [...seen];
}

function toFigure(fact: Fact & { value: number; unit: Unit }, edition: string, partOf: readonly string[]): Figure {
  return {
    id: fact.id,
    label: fact.label,
    value: fact.value,
    unit: fact.unit,
    nature: fact.nature,
    precision: fact.precision,
    status: fact.status,
    asOf: fact.asOf ?? 'not-stated',
    ...(fact.event && { event: fact.event }),
    partOf,
    ...(fact.base && { base: fact.base }),
    ...(fact.group && { group: fact.group }),
    origin: { kind: 'stated', edition, counted: !fact.stated, ...fact.source },
  };
}

const hasValue = (fact: Fact): fact is Fact & { value: number; unit: Unit } =>
  fact.value !== null && fact.unit !== null;

/** Turns parsed data into an edition that answers by id. */
export function indexEdition(data: EditionData): Edition {
  const facts = new Map(data.facts.map((fact) => [fact.id, fact]));
  const entities = new Map(data.entities.map((entity) => [entity.id, entity]));
  const sections = new Map(data.sections.map((section) => [section.id, section]));
  const figures = data.facts.filter(hasValue).map((fact) => toFigure(fact, data.id, ancestors(fact.id, facts)));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const found = <T>(value: T | undefined, id: string): T => {
    if (value === undefined) throw new MissingFact(id);
    return value;
  };
  return {
    ...data,
    figures,
    fact: (id) => found(facts.get(id), id),
    entity: (id) => found(entities.get(id), id),
    section: (id) => found(sections.get(id), id),
    figure<U extends Unit>(id: string, unit: U) {
      const figure = found(byId.get(id), id);
      if (figure.unit !== unit) throw new MissingFact(id, `is counted in ${figure.unit}, not ${unit}`);
      return figure as Figure<U>;
    },
  };
}
