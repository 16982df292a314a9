import { expect, test } from 'vitest';
import { indexEdition, MissingFact } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { approvals, estimatedProjectsByDomain, projectsByDomain } from './funding.ts';

const data = readEdition('2023');
const edition = indexEdition(data);

test('the domains are as printed, with the rest that is not itemised last; together they are the whole', () => {
  const shares = projectsByDomain(edition);
  expect(shares.map(({ domain, figure }) => [domain, figure.value])).toEqual([
    ['information-technology', 30],
    ['electrical-and-electronics', 19],
    ['manufacturing-technology', 18],
    ['biotechnology', 12],
    ['not-itemised', 21],
  ]);
  expect(shares.reduce((total, { figure }) => total + figure.value, 0)).toBe(100);
});

test('the estimates follow the same domains and each holds its rounding range', () => {
  const estimates = estimatedProjectsByDomain(edition);
  expect(estimates.map(({ domain }) => domain)).toEqual(projectsByDomain(edition).map(({ domain }) => domain));
  expect(estimates.map(({ figure }) => figure.range)).toEqual([
    [1558, 1610],
    [977, 1030],
    [924, 977],
    [607, 660],
    [1003, 1214],
  ]);
});

test('what the Fund approved has one date', () => {
  const { amount, projects, rdProjects, asOf } = approvals(edition);
  expect(asOf).toEqual({ kind: 'month-end', month: '2022-10' });
  expect([amount, projects, rdProjects].map((figure) => figure.asOf)).toEqual([asOf, asOf, asOf]);
});

test('an edition that leaves out a domain is silent, not wrong', () => {
  const facts = data.facts.filter(({ id }) => id !== 'itf-rd-share-biotechnology');
  expect(() => projectsByDomain(indexEdition({ ...data, facts }))).toThrow(MissingFact);
});
