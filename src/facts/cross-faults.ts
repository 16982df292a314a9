import { LOCALES } from '#src/i18n/locales.ts';
import type { EditionData, Entity, Fact, Section } from './edition.ts';
import { factFaults } from './fact-faults.ts';
import type { Fault } from './fault.ts';
import type { Place } from './figure.ts';

/** Members that are sound by themselves, each with its path, and the ids of all members, sound or not. */
export interface Listed<T> {
  readonly ids: readonly string[];
  readonly sound: readonly { readonly path: string; readonly it: T }[];
}

export interface Parts {
  readonly written: EditionData['written'] | null;
  readonly sections: Listed<Section>;
  readonly facts: Listed<Fact>;
  readonly entities: Listed<Entity>;
}

const at = (path: string, problem: string): Fault => ({ path, problem });

function repeated(path: string, values: readonly string[]): Fault[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return [...new Set(twice)].map((value) => at(path, `has ${value} twice`));
}

/** Every member that reaches itself by following `parents`. */
function cycles(members: Listed<unknown>['sound'], parents: ReadonlyMap<string, readonly string[]>): Fault[] {
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (parents.get(from) ?? []).some((next) => {
      if (next === goal) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, goal, seen);
    });
  const names = [...parents.keys()];
  return names.flatMap((name, index) =>
    reaches(name, name, new Set()) ? [at(members[index]?.path ?? name, 'is, step by step, part of itself')] : [],
  );
}

function placeFaults(path: string, place: Place, { sections }: Parts): Fault[] {
  if (!sections.ids.includes(place.section)) return [at(`${path}.source.section`, `no section ${place.section}`)];
  const section = sections.sound.find(({ it }) => it.id === place.section)?.it;
  if (!section || place.sentence <= section.sentences) return [];
  return [at(`${path}.source.sentence`, `${section.id} has only ${section.sentences} sentences`)];
}

function entityFaults(path: string, entity: Entity, { entities }: Parts): Fault[] {
  const known = (key: string, id: string | null) =>
    id === null || entities.ids.includes(id) ? [] : [at(`${path}.${key}`, `no entity ${id}`)];
  const { aliases } = entity;
  return [
    ...known('parent', entity.parent),
    ...known('operator', entity.operator),
    ...entity.relations.flatMap(({ target }, index) => known(`relations[${index}].target`, target)),
    ...repeated(
      `${path}.relations`,
      entity.relations.map(({ kind, target }) => `${kind} ${target}`),
    ),
    ...repeated(`${path}.translated`, entity.translated),
    ...LOCALES.flatMap((locale) => repeated(`${path}.aliases.${locale}`, aliases[locale])),
    ...(aliases.tc.length === aliases.sc.length ? [] : [at(`${path}.aliases`, 'differ in number between tc and sc')]),
  ];
}

function referenceFaults(path: string, fact: Fact, parts: Parts): Fault[] {
  const known = (key: string, id: string) =>
    parts.facts.ids.includes(id) ? [] : [at(`${path}.${key}`, `no fact ${id}`)];
  return [
    ...(parts.entities.ids.includes(fact.entity) ? [] : [at(`${path}.entity`, `no entity ${fact.entity}`)]),
    ...fact.partOf.flatMap((id, index) => known(`partOf[${index}]`, id)),
    ...repeated(`${path}.partOf`, fact.partOf),
    ...(fact.base === null ? [] : known('base', fact.base)),
  ];
}

/** What no single member shows: ids used twice, names that lead nowhere, parts that are larger than their whole. */
export function crossFaults(parts: Parts): readonly Fault[] {
  const { sections, facts, entities, written } = parts;
  const factById = new Map(facts.sound.map(({ it }) => [it.id, it]));
  const parentsOf = new Map(entities.sound.map(({ it }) => [it.id, it.parent === null ? [] : [it.parent]]));
  const wholesOf = new Map(facts.sound.map(({ it }) => [it.id, it.partOf]));
  return [
    ...(written && written.from > written.to ? [at('written', 'ends before it begins')] : []),
    ...repeated('sections', sections.ids),
    ...repeated('facts', facts.ids),
    ...repeated('entities', entities.ids),
    ...entities.sound.flatMap(({ path, it }) => [
      ...entityFaults(path, it, parts),
      ...placeFaults(path, it.source, parts),
    ]),
    ...cycles(entities.sound, parentsOf),
    ...facts.sound.flatMap(({ path, it }) => [
      ...referenceFaults(path, it, parts),
      ...placeFaults(path, it.source, parts),
      ...factFaults({ path, fact: it, factById, written }),
    ]),
    ...cycles(facts.sound, wholesOf),
  ];
}
