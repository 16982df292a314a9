import { expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { parsePlaces } from '#src/facts/parse-places.ts';
import { PLACES } from './places-data.ts';
import { groupBy } from './select.ts';
import { sitesOf } from './sites.ts';

const data = readEdition('2023');
const edition = indexEdition(data);
const sites = sitesOf(edition, PLACES);

const siteOf = (id: string) => sites.find(({ site }) => site.id === id);

test('the committed places are what their type says', () => {
  expect(parsePlaces(PLACES)).toEqual(PLACES);
});

test('all 25 sites come by kind, parks first and areas last, north to south within a kind', () => {
  expect(sites).toHaveLength(25);
  const parks = ['hsitp', 'science-park-shenzhen-branch', 'innopark-yuen-long', 'innopark-tai-po', 'science-park'];
  const ids = sites.map(({ site }) => site.id);
  expect(ids.slice(0, 7)).toEqual([...parks, 'innopark-tseung-kwan-o', 'cyberport']);
  expect(ids.at(-1)).toBe('san-tin-technopole');
});

test('each group comes in one piece', () => {
  const counts = [...groupBy(sites, ({ group }) => group)].map(([group, members]) => [group, members.length]);
  expect(counts).toEqual([
    ['parks', 7],
    ['buildings', 6],
    ['bodies', 7],
    ['areas', 5],
  ]);
  const changes = sites.filter(({ group }, at) => at > 0 && group !== sites[at - 1]?.group);
  expect(changes).toHaveLength(3);
});

test('only Science Park has an area of its own; the InnoParks share theirs, and nothing else has one', () => {
  expect(sites.filter(({ area }) => area !== null).map(({ site, area }) => [site.id, area?.id])).toEqual([
    ['science-park', 'science-park-area'],
  ]);
  const shared = sites.filter(({ sharedArea }) => sharedArea !== null);
  expect(shared.map(({ site }) => site.id).sort()).toEqual([
    'innopark-tai-po',
    'innopark-tseung-kwan-o',
    'innopark-yuen-long',
  ]);
  expect(new Set(shared.map(({ sharedArea }) => sharedArea?.id))).toEqual(new Set(['innoparks-total-area']));
});

test('a site is run by whom the document names, or by nobody it names', () => {
  expect(siteOf('microelectronics-centre')?.operator?.id).toBe('hkstp');
  expect(siteOf('cyberport-5')?.operator?.id).toBe('cyberport-company');
  expect(siteOf('innocell')?.operator).toBeNull();
});

test('its own facts are about it and nothing else', () => {
  expect(siteOf('innocell')?.facts.map(({ id }) => id)).toEqual(['innocell-opened']);
  expect(siteOf('cyberport')?.facts).toEqual([]);
});

test('a site that an edition does not name is left out', () => {
  const without = indexEdition({ ...data, entities: data.entities.filter(({ id }) => id !== 'innocell') });
  expect(sitesOf(without, PLACES)).toHaveLength(24);
});
