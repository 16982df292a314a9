import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { secondEdition } from '#src/queries/edition-changes/sample-second-edition.ts';
import { readAddress } from '#src/state/address.ts';
import { checkAddress } from './check-address.ts';
import { editionIn } from './edition.ts';
import { renderPage } from './server.tsx';

vi.mock('virtual:editions', () => {
  const first = readEdition('2023');
  const second = {
    ...secondEdition(first).edition,
    id: '2025',
    written: { from: '2025-01-02', to: '2025-03-31', inferred: true },
  };
  return { editions: { 2025: () => Promise.resolve(second), 2023: () => Promise.resolve(first) } };
});

const { editionQuery, EDITION_IDS, LATEST_EDITION } = await import('#src/queries/editions.ts');

test('of two editions in the build the newest is shown, and the older one by its name in the address', async () => {
  expect([EDITION_IDS, LATEST_EDITION]).toEqual([['2023', '2025'], '2025']);
  expect([undefined, '2023', '2025', '1999'].map(editionIn)).toEqual(['2025', '2023', '2025', '2025']);
  const older = await new QueryClient().query(editionQuery('2023'));
  const at = (search: string) => checkAddress(readAddress('/en/about', search).address, older, []).faults;
  expect(at('?ed=2023')).toEqual([]);
  expect(at('?ed=1999')).toEqual([{ key: 'ed', value: '1999', reason: 'not-here' }]);
});

test('pages are rendered of the newest, and name it', async () => {
  const { html } = await renderPage('/en/about');
  expect(html).toContain('about early 2025');
  expect(html).not.toContain('data-older');
});
