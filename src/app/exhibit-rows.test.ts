import { expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { names } from '#src/view/names.ts';
import { viewEntities, viewPlaces } from './exhibit-rows.ts';
import { tableRows } from './table-rows.ts';

const edition = indexEdition(readEdition('2023'));
const view = names([
  {
    key: 'part',
    groups: [
      {
        key: 'group',
        head: 'Names',
        names: [
          { key: 'a', label: 'InnoCarnival', said: 'held regularly', facts: [], entity: 'innocarnival' },
          { key: 'b', label: 'Awards', said: 'prizes', facts: ['hkict-awards-since'], entity: 'hkict-awards' },
        ],
      },
    ],
  },
]);

test('a row that no fact is about stands where its name does', () => {
  const { source } = edition.entity('innocarnival');
  expect(viewPlaces(view, edition)).toEqual([source, edition.fact('hkict-awards-since').source]);
  const [carnival, awards] = tableRows(view, edition, 'en');
  expect(carnival).toMatchObject({ value: 'held regularly', card: null, places: [source] });
  expect(awards).toMatchObject({ value: 'prizes', card: 'hkict-awards-since' });
});

test('a view tells each name once', () => {
  expect(viewEntities(view, edition).map(({ id }) => id)).toEqual(['innocarnival', 'hkict-awards']);
});
