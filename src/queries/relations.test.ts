import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { isRelation } from '#src/facts/relation-words.ts';
import { relationsOf } from './relations.ts';

const edition = indexEdition(readEdition('2023'));

const said = (id: string) =>
  Object.fromEntries(
    relationsOf(edition, edition.entity(id)).map(({ kind, entities }) => [kind, entities.map((one) => one.id)]),
  );

test('every relation of the data has words, and reads from its other end', () => {
  const relations = edition.entities.flatMap((entity) => entity.relations.map((one) => ({ ...one, from: entity.id })));
  expect(relations.filter(({ kind }) => !isRelation(kind))).toEqual([]);
  const lost = relations.filter(({ from, target }) => !Object.values(said(target)).flat().includes(from));
  expect(lost).toEqual([]);
});

test('every parent and operator is a relation from both ends', () => {
  const lost = edition.entities.flatMap(({ id, parent, operator }) =>
    [parent, operator]
      .filter((other): other is string => other !== null)
      .flatMap((other) => {
        const there = Object.values(said(id)).flat().includes(other) && Object.values(said(other)).flat().includes(id);
        return there ? [] : [`${id} ${other}`];
      }),
  );
  expect(lost).toEqual([]);
});

describe('relations', () => {
  test('go from the general to the particular, each name once for one sense', () => {
    expect(said('innopark-tai-po')).toEqual({
      'belongs-to': ['innoparks'],
      'located-in': ['tai-po'],
      'run-by': ['hkstp'],
      has: ['advanced-manufacturing-centre-2'],
    });
  });

  test('say once what two names say of each other', () => {
    expect(said('itb')).toEqual({ 'belongs-to': ['hksar-government'], 'succeeded-by': ['itib'] });
    expect(said('itib')['successor-of']).toEqual(['itb']);
  });

  test('leave out words of later data that the atlas cannot say', () => {
    const entity = { ...edition.entity('itb'), parent: null, relations: [{ kind: 'envies', target: 'itc' }] };
    expect(relationsOf({ ...edition, entities: [] }, entity)).toEqual([]);
  });
});
