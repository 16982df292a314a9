import { of, type Chapter } from '../promise.ts';

const HOSTILE = 'e2e/hostile-input.spec.ts';

export const SECURITY: Chapter = {
  name: 'Security',
  promises: [
    {
      id: 'S1',
      says: 'Nothing breaks the content security policy.',
      tests: [],
      sizes: 'Asked after every browser test there is: the test server keeps reports.',
      open: 'Held by the fixture of all browser tests (`e2e/complaints.ts`).',
    },
    {
      id: 'S2, S3',
      says: 'Trusted Types, and sums over every script.',
      tests: [],
      open: 'Not binding. The worker checks every file that it keeps; data that is fetched carries its sum (D7).',
    },
    {
      id: 'S4',
      says: 'Every kind of answer carries the headers that protect a reader; the samples for three hosts say the same.',
      tests: [
        ...of('scripts/server/headers.test.ts', '$path with status $status carries all that protect the reader'),
        ...of(
          'scripts/hosting.test.ts',
          '%s follows from hosting/headers.json (npm run hosting writes it anew)',
          'gives %s the headers of our own server',
        ),
      ],
    },
    {
      id: 'S5',
      says: '300 payloads are text wherever they stand: addresses, paths, search, stores, files, an opened copy, messages.',
      tests: [
        ...of(
          HOSTILE,
          '300 payloads are 300 different ones, and what one plants is found',
          '${SAMPLE.length} payloads in every key of an address are named as text, and nothing more',
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
      sizes: 'Gate: a sample; audit: all.',
    },
    {
      id: 'S6',
      says: 'Another page may frame an embed, and nothing else of the atlas.',
      tests: of(
        'e2e/framing.spec.ts',
        'a page of another site may frame an embed, and nothing else of the atlas',
        'a page that is framed all the same, by a host without headers, gives way to the way out',
      ),
    },
    {
      id: 'S7',
      says: 'Packages are named by exact version and sum, run nothing when installed, and may be passed on.',
      tests: of(
        'scripts/lockfile.test.ts',
        'names each package by version and checksum, from no address, with nothing to run',
        'holds only packages under licences the project can pass on',
        'belongs to exact versions',
      ),
    },
    {
      id: 'S9',
      says: 'The built files name no other host but those of markup, licences and the sources of figures.',
      tests: of('scripts/budgets/budgets.test.ts', 'a small atlas keeps every budget'),
      sizes: '`npm run budgets` asks it of the build.',
    },
  ],
};
