import { expect, test } from 'vitest';
import { exhibits } from '#src/exhibits/registry.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { findTerm } from '#src/facts/glossary/glossary.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { readAddress } from '#src/state/address.ts';
import { pageTerms } from './page-terms.ts';

const edition = indexEdition(readEdition('2023'));
const domains = exhibits.filter(({ id }) => id === 'rd-projects-by-domain');
const at = (path: string, search = '') => readAddress(path, search).address;

test('a page has the terms of its sub, its date, its legend and its caution, in that order', () => {
  expect(pageTerms(domains, edition, at('/en/'))).toEqual([
    'rd',
    'as-of',
    'as-printed',
    'derived',
    'not-itemised',
    'base',
  ]);
});

test('another measure brings its own terms', () => {
  const terms = pageTerms(domains, edition, at('/en/', '?by=rd-projects-by-domain:count'));
  expect(terms).toContain('rounding');
  expect(terms).toContain('about');
  expect(terms).not.toContain('as-printed');
});

test.each(LOCALES)('each term of all exhibits stands once and is known, in %s', (lang) => {
  const terms = pageTerms(exhibits, edition, at(`/${lang}/`));
  expect(new Set(terms).size).toBe(terms.length);
  expect(terms.filter((id) => !findTerm(id))).toEqual([]);
  expect(terms).toEqual(pageTerms(exhibits, edition, at('/en/')));
});

test('a page without exhibits, or with an exhibit the edition is silent on, has none', () => {
  expect(pageTerms([], edition, at('/en/'))).toEqual([]);
  expect(pageTerms(domains, indexEdition({ ...edition, facts: [] }), at('/en/'))).toEqual([]);
});
