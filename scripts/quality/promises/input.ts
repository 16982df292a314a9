import { of, type Chapter } from '../promise.ts';

export const INPUT: Chapter = {
  name: 'Broken and hostile input',
  promises: [
    {
      id: 'I1',
      says: '10,000 mangled addresses are read without an exception into a view that writes what it reads; what is dropped is named.',
      tests: of(
        'src/state/address.test.ts',
        'is read into a view that writes what it reads',
        'keeps or names each key it knows',
      ),
    },
    {
      id: 'I2',
      says: 'Mangled addresses, loaded and travelled to, show a page that names what it left out.',
      tests: of(
        'e2e/address.spec.ts',
        'mangled addresses open the nearest view and say so (part ${part + 1}, seed ${SEED})',
      ).concat(
        of(
          'e2e/hostile-addresses.spec.ts',
          'mangled addresses are travelled to, each bad key named (seed ${SEED + part})',
          'mangled addresses are loaded, each bad key named (seed ${SEED - part})',
        ),
      ),
      sizes: 'In the gate 45 loads and 120 changes inside the app; in the audit 1,000 and 10,000.',
    },
    {
      id: 'I3',
      says: '1,000 corrupted files of briefings are each turned away with reason and path; the stored one keeps every byte.',
      tests: of(
        'src/decks/corrupted-decks.test.ts',
        'a thousand corrupted files are a thousand times turned away with reason and path, the stored deck untouched',
      ),
    },
    {
      id: 'I4',
      says: 'Files over the limits are refused before they are read; other kinds of file are refused by name.',
      tests: [
        ...of('src/app/build/read-deck-file.test.ts', 'a file of two gigabytes is refused without being read'),
        ...of(
          'e2e/own-briefings.spec.ts',
          'a briefing goes into a file and comes back; a broken file is told and harms nothing',
        ),
      ],
      open: 'Files are read in steps, not in a worker (DECISIONS 178).',
    },
    {
      id: 'I5',
      says: 'No input adds anything to the prototype of all objects.',
      tests: [
        ...of('src/state/address.test.ts', 'no address adds anything to every object'),
        ...of(
          'src/app/pollution.test.ts',
          'an address with %s of %s',
          'a briefing with %s of %s',
          'settings with %s of %s',
          'a message with %s of %s',
        ),
        ...of('src/facts/parse-edition.test.ts', 'a key named __proto__ is refused and changes no object'),
        ...of(
          'src/app/pollution.test.ts',
          'an address with %s of %s',
          'a briefing with %s of %s',
          'settings with %s of %s',
          'a shelf with %s of %s',
          'a message with %s of %s',
        ),
      ],
    },
    {
      id: 'I6',
      says: 'Broken stores are set aside byte for byte and told; the atlas starts.',
      tests: [
        ...of(
          'src/app/build/own-decks.test.ts',
          '%s is set aside byte for byte, with its reason, and the others are there',
          '%s is set aside, told, and costs no briefing',
        ),
        ...of(
          'src/state/preferences.test.ts',
          'the old text %j is set aside and the reader is told',
          'an unreadable text never takes the place of an earlier one',
          'an unreadable text that finds no room aside is not written over, and can be saved',
        ),
        ...of(
          'e2e/hostile-input.spec.ts',
          'stored payloads are set aside, told of as text, and can be saved as they were',
        ),
        ...of('e2e/own-briefings.spec.ts', 'a text that cannot be read is kept apart and told'),
      ],
    },
    {
      id: 'I7',
      says: 'With storage full or closed, edits stay in memory and the reader is offered a file.',
      tests: [
        ...of('e2e/own-briefings.spec.ts', 'with storage ${what} nothing is lost and the reader is told'),
        ...of('src/state/preferences.test.ts', 'closed storage is said, and choices still count for this visit'),
      ],
    },
    {
      id: 'I8',
      says: '5,000 messages of junk, slips, strangers and replays change nothing and throw nothing.',
      tests: [
        ...of(
          'src/decks/show-messages.test.ts',
          '5,000 messages of junk, slips, strangers and replays change nothing and throw nothing (seed ${SEED})',
        ),
        ...of(
          'e2e/presenting.spec.ts',
          'junk, replays and another version in the channel change nothing; the version is told',
        ),
      ],
    },
    {
      id: 'I9',
      says: '5,000 strings harm neither the search nor its marks. How fast it is, the bench prints.',
      tests: of('src/app/search/search.test.ts', '5,000 strings harm neither search nor marks (seed ${SEED})'),
    },
    {
      id: 'I10',
      says: '2,000 fuzzed cells come back from CSV, XLSX and JSON as they were, none of them a formula; so does every exhibit as displayed.',
      tests: [
        ...of(
          'src/takeaway/files.properties.test.ts',
          '2,000 fuzzed cells come back from CSV as they were, none of them a formula, numbers as numbers',
          '2,000 fuzzed cells come back from XLSX as they were, without a formula, numbers as numbers',
          '2,000 fuzzed cells come back from JSON as they were',
        ),
        ...of(
          'src/app/exhibit-table.test.ts',
          'come back from CSV as they are displayed',
          'come back from XLSX as they are displayed, numbers as numbers, with no formula',
          'come back from JSON as they are displayed, with where each row stands',
        ),
        ...of(
          'e2e/projects.spec.ts',
          'the groups that are shown are saved as they are, and as nobody’s but the reader’s own',
        ),
      ],
      sizes: '`npm run test:office` asks LibreOffice.',
    },
    {
      id: 'I11',
      says: '200 lists of languages each lead to the first that the atlas speaks, else to Traditional Chinese.',
      tests: of(
        'scripts/build/inline-script.test.ts',
        '200 lists of languages each lead to the first one the atlas speaks, else to traditional Chinese',
      ),
    },
  ],
};
