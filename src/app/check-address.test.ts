import { describe, expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { readAddress, writeAddress } from '#src/state/address.ts';
import { checkAddress } from './check-address.ts';

const edition = indexEdition(readEdition('2023'));

function check(path: string, search: string) {
  const { address, faults } = checkAddress(readAddress(path, search).address, edition, []);
  return { written: writeAddress(address), faults };
}

describe('what an address names is kept, or dropped by name', () => {
  test.each([
    [
      'figures in the comparison, facts and derived ones',
      '/en/funding',
      '?cmp=itf-approved-amount,derived:itf-total-injected',
      [],
      '?cmp=itf-approved-amount,derived:itf-total-injected',
    ],
    [
      'ids of no figure, and a statement without a number',
      '/en/',
      '?cmp=no-such-figure,itf-approved-amount,itb-established,derived:balance',
      [{ key: 'cmp', value: 'no-such-figure,itb-established,derived:balance', reason: 'not-here' }],
      '?cmp=itf-approved-amount',
    ],
    ['a comparison of strangers only', '/en/', '?cmp=x', [{ key: 'cmp', value: 'x', reason: 'not-here' }], ''],
    [
      'a choice of each facet',
      '/tc/funding',
      '?only=as-of:2022-11,nature:approved',
      [],
      '?only=as-of:2022-11,nature:approved',
    ],
    [
      'choices and facets that the ledger has not',
      '/en/funding',
      '?only=nature:approved,nature:lost,colour:red',
      [{ key: 'only', value: 'nature:lost,colour:red', reason: 'not-here' }],
      '?only=nature:approved',
    ],
    [
      'a second choice of one facet',
      '/en/funding',
      '?only=nature:approved,nature:cap',
      [{ key: 'only', value: 'nature:cap', reason: 'twice' }],
      '?only=nature:approved',
    ],
    [
      'choices and an order of the table of figures',
      '/en/figures',
      '?by=figures:value&only=as-of:end-2022-10,kind:with-derived,unit:hkd-month',
      [],
      '?by=figures:value&only=as-of:end-2022-10,kind:with-derived,unit:hkd-month',
    ],
    [
      'an order and choices that the table of figures has not',
      '/tc/figures',
      '?by=figures:size,map:date&only=unit:dollars,kind:printed,kind:counted',
      [
        { key: 'by', value: 'figures:size,map:date', reason: 'not-here' },
        { key: 'only', value: 'unit:dollars', reason: 'not-here' },
        { key: 'only', value: 'kind:counted', reason: 'twice' },
      ],
      '?only=kind:printed',
    ],
    [
      'choices on a page without a ledger',
      '/en/talent',
      '?only=nature:approved',
      [{ key: 'only', value: 'nature:approved', reason: 'not-here' }],
      '',
    ],
  ])('%s', (...[, path, search, faults, written]) => {
    expect(check(path, search)).toEqual({ written: path + written, faults });
  });
});
