import { of, type Chapter } from '../promise.ts';

const PORTABLE = 'e2e/portable.spec.ts';
const PAGES = 'e2e/portable-pages.spec.ts';

export const OFFLINE: Chapter = {
  name: 'Offline, faults, and always something on the screen',
  promises: [
    {
      id: 'O1',
      says: 'Once the atlas says that it is ready, every address opens with the server stopped, deep links too.',
      tests: of('e2e/offline.spec.ts', 'with the server stopped every address in ${lang} is there'),
      sizes: 'Gate: one language; audit: three.',
    },
    {
      id: 'O2',
      says: 'Whatever the order of open, deploy, click, reload, accept and stop, no window mixes two builds.',
      tests: [
        ...of(
          'src/worker/orders.test.ts',
          'in ${ORDERS} random orders of open, deploy, reload, accept, close, freeze and stop no window mixes builds',
        ),
        ...of('e2e/updates.spec.ts', 'order ${seed} of open, deploy, click, reload, accept and stop mixes no builds'),
      ],
      sizes: 'A model in Node: 200 orders; a browser: some in the gate, ten in the audit.',
    },
    {
      id: 'O3',
      says: 'While presenting nothing is loaded anew, however often the atlas is deployed.',
      tests: [
        ...of('e2e/updates.spec.ts', 'five deploys while presenting reload nothing, and are told of only afterwards'),
        ...of(
          'src/worker/orders.test.ts',
          'fifty deploys while a window stays open load nothing anew and leave two caches',
        ),
      ],
    },
    {
      id: 'O4',
      says: 'The switch-off leaves no registration and no cache behind.',
      tests: of('e2e/updates.spec.ts', 'the switch-off leaves no registration and no cache behind within one reload'),
    },
    {
      id: 'O5',
      says: 'A file that fails while a version is installed leaves the version before; the next visit mends it.',
      tests: [
        ...of('e2e/updates.spec.ts', 'a file that comes broken leaves the version before, and the next visit mends it'),
        ...of('src/worker/install.test.ts', 'leaves the version before, and the next visit goes on: %s'),
      ],
    },
    {
      id: 'O6',
      says: 'Every file that is served is kept, and nothing else.',
      tests: [
        ...of('e2e/offline.spec.ts', 'every file that is served is kept, and nothing else'),
        ...of('scripts/build/precache.test.ts', 'every file that is served is kept, but what is no part of this build'),
      ],
    },
    {
      id: 'O7',
      says: 'No request goes to another origin.',
      tests: [],
      sizes: 'Asked after every browser test there is (`e2e/complaints.ts`).',
      open: 'Held by the fixture of all browser tests, so it has no test of its own.',
    },
    {
      id: 'O8',
      says: 'The atlas says that browsers may clear what they keep, and offers the file.',
      tests: of(
        'e2e/own-briefings.spec.ts',
        'a briefing goes into a file and comes back; a broken file is told and harms nothing',
      ),
      open: 'Browsers are not asked to keep it for ever (DECISIONS 186).',
    },
    {
      id: 'V1',
      says: 'Whatever file is missing, another, cut off, changed or late, the page is there and tells what is missing.',
      tests: of(
        'e2e/faults.spec.ts',
        'with any first file ${kind} the page in ${lang} is there, and works or tells',
        '${what} that comes ${kind} is told of, and comes when it is asked for again',
        'a page whose code does not come is opened as it was printed',
        'what fails because the build was replaced says that there is a new version',
      ),
      sizes: 'Gate: the first files and one part of each kind; audit: all.',
    },
    {
      id: 'V2',
      says: 'Two failures at once do no worse.',
      tests: of('e2e/faults-audit.spec.ts', 'two files that fail at once leave the page to be read'),
      sizes: 'Audit only.',
    },
    {
      id: 'V3',
      says: 'Every page can be read without JavaScript.',
      tests: of('e2e/first-view.spec.ts', 'every page can be read without JavaScript in ${lang}'),
    },
    {
      id: 'V4',
      says: 'Without WebGL, or with graphics lost, the plain map stands with the same places and keys.',
      tests: of(
        'e2e/map-faults.spec.ts',
        'without WebGL the plain map stands, and can be dragged and zoomed by a wheel',
        'graphics lost once come back; lost twice they give way to the plain map',
      ),
    },
    {
      id: 'V5',
      says: 'A drawing that throws keeps its table, and the others.',
      tests: of('e2e/faults-audit.spec.ts', 'a drawing by ${name} that throws keeps its table, and the others'),
      sizes: 'Audit only.',
    },
    {
      id: 'V6',
      says: 'The folder opened as files says in three languages what to do.',
      tests: of('e2e/faults.spec.ts', 'an index that is opened from a folder says in three languages what to do'),
    },
    {
      id: 'V7',
      says: 'All pages can be toured in a heap of 64 MB.',
      tests: of('e2e/faults-audit.spec.ts', 'a tour of all pages runs in a heap of 64 MB'),
      sizes: 'Audit only.',
    },
    {
      id: 'Install',
      says: 'Each language has a manifest in which a browser finds no fault, with icons of the sizes it gives.',
      tests: [
        ...of(
          'scripts/build/manifests.test.ts',
          'the manifest in $lang has a name, starts in its scope and stands alone',
          'the icons of the manifest in $lang are there, in the sizes it gives',
        ),
        ...of(
          'e2e/install.spec.ts',
          'each language can be installed: its pages name its manifest, in which the browser finds no fault',
        ),
      ],
    },
    {
      id: 'File',
      says: 'One file, opened from a disk, has pages, charts, map, search, a talk in two windows, the builder, exports and print, and asks for nothing.',
      tests: [
        ...of(
          PORTABLE,
          'one file shows its pages in three languages, with cards, charts and tables, and goes back and forth',
          'links within a page jump and keep the view, typed addresses are followed',
          'the plain map, the timeline and the search answer',
          'a talk in two windows and two languages stays in step',
          'a briefing is built, saved with the atlas, and stands in the file that is opened',
        ),
        ...of(
          'e2e/portable-saving.spec.ts',
          'numbers are saved from the file, and each names it',
          'pictures are saved from the file, drawn in its own faces',
          'slides for office programs are saved from the file, with charts and pictures',
          'everything is saved from the file, licences too',
        ),
        ...of(
          PAGES,
          'a page of the file prints with its address',
          'the file holds all it needs under the strictest policy, and nothing it must not',
        ),
      ],
      sizes: 'Chromium and Firefox. Its size is a budget (below).',
    },
  ],
};
