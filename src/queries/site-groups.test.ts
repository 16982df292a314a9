import { expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { concerns, groupOf, membersOf, mentionedIn, missingFrom } from './site-groups.ts';

const edition = indexEdition(readEdition('2023'));

test('every name of the tables is in the edition', () => {
  expect(missingFrom(edition)).toEqual([]);
  expect(missingFrom({ ...edition, facts: [] })).toContain('hkstp-allocation');
});

test('each member is part of its group or the place of it, as the edition has it', () => {
  const members = ['innoparks', 'rd-centres', 'smart-lampposts'].flatMap((group) =>
    membersOf(group).map((member) => ({ group, member })),
  );
  const unrelated = members.filter(({ group, member }) => {
    const isPlace = edition.entity(group).relations.some((one) => one.kind === 'located-in' && one.target === member);
    return edition.entity(member).parent !== group && !isPlace;
  });
  expect([members.length, unrelated]).toEqual([12, []]);
});

test('the five centres and the three parks are as many as the document counts', () => {
  expect(membersOf('rd-centres')).toHaveLength(edition.figure('rd-centres-count', 'centres').value);
  expect(membersOf('innoparks')).toHaveLength(edition.figure('innoparks-count', 'parks').value);
  expect(membersOf('smart-lampposts')).toHaveLength(edition.figure('smart-lampposts-districts', 'districts').value);
});

test('a building in the InnoParks is none of the parks, and their area is not about it', () => {
  expect(groupOf('data-technology-hub')).toBeNull();
  const concerned = edition.facts.filter((fact) => concerns(fact, 'data-technology-hub')).map(({ id }) => id);
  expect(concerned).toEqual(['innoparks-recent-buildings', 'data-technology-hub-completed']);
});

test('a sum for a park that is given to its company speaks of the park', () => {
  expect(mentionedIn('hkstp-allocation')).toEqual(['science-park']);
  expect(mentionedIn('hkstp-established')).toEqual([]);
});
