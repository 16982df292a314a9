import { expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { factsAbout } from './facts-about.ts';
import { saidAbout } from './said-about.ts';

const edition = indexEdition(readEdition('2023'));

const said = (id: string) =>
  saidAbout(edition, edition.entity(id)).map(({ section, sentences }) => [section.id, ...sentences]);

test('sentences are told by section, each once, those of its facts with the one that names it first', () => {
  expect(said('itf')).toEqual([['innovation-and-technology-fund', 1, 2, 3, 4]]);
  expect(said('joint-policy-package')).toEqual([['collaboration-with-the-mainland', 18]]);
});

test('no sentence of any fact is left out', () => {
  const missed = edition.facts.filter(({ entity, source }) => {
    const places = saidAbout(edition, edition.entity(entity));
    return !places.some(
      ({ section, sentences }) => section.id === source.section && sentences.includes(source.sentence),
    );
  });
  expect(missed).toEqual([]);
});

test('every fact stands in one of three lists: figures, dates, the rest', () => {
  const told = edition.entities.flatMap((entity) => Object.values(factsAbout(edition, entity)).flat());
  expect(told).toHaveLength(edition.facts.length);
  expect(new Set(told)).toEqual(new Set(edition.facts));
});

test('dates stand in their order, those that come every year last', () => {
  const starts = edition.entities.map((entity) =>
    factsAbout(edition, entity).dates.map(({ event }) => (event && event.kind !== 'every-year' ? event.from : 'z')),
  );
  expect(starts.filter((list) => list.join() !== [...list].sort().join())).toEqual([]);
  expect(Math.max(...starts.map(({ length }) => length))).toBeGreaterThan(1);
});
