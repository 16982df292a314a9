import type { Edition, Entity, Section } from '#src/facts/edition.ts';

/** The sentences of one section, by number, least first. */
export interface SaidIn {
  readonly section: Section;
  readonly sentences: readonly number[];
}

/** Where the document speaks of something: where it is first named and where its facts stand, in the document's order. */
export function saidAbout(edition: Edition, entity: Entity): readonly SaidIn[] {
  const facts = edition.facts.filter((fact) => fact.entity === entity.id);
  const places = [entity, ...facts].map(({ source }) => source);
  return edition.sections.flatMap((section) => {
    const numbers = places.filter((place) => place.section === section.id).map(({ sentence }) => sentence);
    const sentences = [...new Set(numbers)].sort((a, b) => a - b);
    return sentences.length > 0 ? [{ section, sentences }] : [];
  });
}
