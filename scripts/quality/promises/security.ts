import { of, type Chapter } from '../promise.ts';

export const SECURITY: Chapter = {
  name: 'Security',
  promises: [
    {
      id: 'S1',
      says: 'No browser test leads to a report of the content security policy: every test fails on one.',
      tests: of('e2e/hostile-input.spec.ts', '300 payloads are 300 different ones, and what one plants is found'),
    },
    {
      id: 'S4',
      says: 'Every kind of answer carries the protecting headers, by our own server and by the samples for three hosts.',
      tests: [
        ...of('scripts/server/headers.test.ts', '$path with status $status carries all that protect the reader'),
        ...of('scripts/hosting.test.ts', 'gives %s the headers of our own server'),
      ],
      open: 'Pages carry no policy of their own beside that of the headers (DECISIONS 247).',
    },
    {
      id: 'S5',
      says: '300 payloads in addresses, paths, the search box, briefings, storage, an opened copy and messages: nothing is executed, nothing is planted.',
      tests: [
        ...of(
          'e2e/hostile-input.spec.ts',
          '${SAMPLE.length} payloads in every key of an address are named as text, and nothing more',
          'payloads in a path are a page that says so (${isAudit ? PAYLOADS.length : PATHS.length} loads)',
          '${SAMPLE.length} payloads in the search box find nothing that is executed',
          'stored payloads are set aside, told of as text, and can be saved as they were',
          'an opened copy full of payloads is quoted as text',
          'payloads in messages, from the channel, other windows and storage, do nothing',
        ),
        ...of(
          'e2e/hostile-briefings.spec.ts',
          'a briefing that says every payload shows them as text wherever it is shown',
          'files that are broken by payloads are told of as text',
        ),
      ],
      sizes:
        'In the gate 30 payloads in keys and search, 6 paths, 10 broken files, all 300 elsewhere; in the audit all 300.',
    },
    {
      id: 'S6',
      says: 'A page of another site may frame an embed, and nothing else; the embed shows source and way out.',
      tests: of(
        'e2e/framing.spec.ts',
        'a page of another site may frame an embed, and nothing else of the atlas',
        'a page that is framed all the same, by a host without headers, gives way to the way out',
      ),
    },
    {
      id: 'S7',
      says: 'Every package is pinned by version and checksum, runs nothing when installed, and has a licence that may be passed on.',
      tests: of(
        'scripts/lockfile.test.ts',
        'names each package by version and checksum, from no address, with nothing to run',
        'holds only packages under licences the project can pass on',
      ),
    },
    {
      id: 'S9',
      says: 'No address of another host stands in what is served, but for a list.',
      tests: [],
      open: 'Counted by `npm run budgets`, line "addresses of other hosts".',
    },
  ],
};
