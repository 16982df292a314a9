import { MissingFact, type Edition, type Entity, type Fact } from '#src/facts/edition.ts';
import type { EventDate } from '#src/facts/dates.ts';
import { isRelation, type RelationKind } from '#src/facts/relation-words.ts';
import { datedEvents, type DatedEvent } from './timeline.ts';

const targetsOf = ({ relations }: Entity, kind: RelationKind) =>
  relations.filter((one) => one.kind === kind).map(({ target }) => target);

/** A body with what happened to it, under the name it had before, too: a change of name makes no other body. */
export interface BodyWithEvents {
  readonly body: Entity;
  readonly events: readonly DatedEvent[];
}

function withEvents(edition: Edition, body: Entity): BodyWithEvents {
  const named = [body.id, ...targetsOf(body, 'successor-of')];
  return { body, events: datedEvents(edition).filter(({ entity }) => named.includes(entity)) };
}

/** The bureau with the offices under it, and the committee with who leads it: what the names say of each other. */
export function policyBodies(edition: Edition) {
  const bureau = withEvents(edition, edition.entity('itib'));
  const committee = withEvents(edition, edition.entity('dedc'));
  if (bureau.events.length === 0) throw new MissingFact('itib-renamed');
  const offices = edition.entities.filter((body) => targetsOf(body, 'under').includes(bureau.body.id));
  const [leader] = targetsOf(committee.body, 'led-by').map((id) => edition.entity(id));
  if (!leader) throw new MissingFact('dedc-established');
  return { bureau, offices: offices.map((body) => withEvents(edition, body)), committee, leader };
}

/** Relations in which a body runs something, the first of them that holds. */
const RUNNING = ['manages', 'set-up', 'runs'] as const satisfies readonly RelationKind[];
const RUN_BY: Readonly<Record<string, (typeof RUNNING)[number]>> = {
  'managed-by': 'manages',
  'set-up-by': 'set-up',
  'run-by': 'runs',
};

export interface RunThing {
  readonly entity: Entity;
  readonly how: (typeof RUNNING)[number];
}

function howOf(body: Entity, other: Entity): RunThing['how'] | undefined {
  const said = [
    ...RUNNING.filter((kind) => targetsOf(body, kind).includes(other.id)),
    ...other.relations.flatMap(({ kind, target }) => (isRelation(kind) && target === body.id ? [RUN_BY[kind]] : [])),
  ];
  return RUNNING.find((kind) => said.includes(kind));
}

/** What a body manages, has set up or runs, in the order of the list of names. */
export const runBy = (edition: Edition, id: string): readonly RunThing[] => {
  const body = edition.entity(id);
  return edition.entities.flatMap((entity) => {
    const how = howOf(body, entity);
    return how ? [{ entity, how }] : [];
  });
};

/** A statement that tells when something happens, be it every year. */
export type Dated = Fact & { readonly event: EventDate };

/** A statement with its date. Throws MissingFact where the edition gives it none. */
export function datedFact(edition: Edition, id: string): Dated {
  const fact = edition.fact(id);
  if (!fact.event) throw new MissingFact(id, 'has no date in this edition');
  return fact as Dated;
}
