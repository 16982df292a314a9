import { of, type Chapter } from '../promise.ts';

const KEPT = 'e2e/offline.spec.ts';
const UPDATES = 'e2e/updates.spec.ts';
const FAULTS = 'e2e/faults.spec.ts';
const AUDIT = 'e2e/faults-audit.spec.ts';
const ORDERS = 'src/worker/orders.test.ts';
const INSTALL = 'src/worker/install.test.ts';

export const OFFLINE: Chapter = {
  name: 'Offline, faults and always something on the screen',
  promises: [
    {
      id: 'O1',
      says: 'Once the atlas says that it is ready, every address renders with the server stopped.',
      tests: [
        ...of(KEPT, 'with the server stopped every address in ${lang} is there'),
        ...of('scripts/build/precache.test.ts', '%s is answered with the file our server gives'),
      ],
      sizes: 'Gate: all in one language, one page in each; audit: all in three.',
    },
    {
      id: 'O2',
      says: 'In any order of open, deploy, click, reload, accept and stop a window has the parts of one build.',
      tests: [
        ...of(
          ORDERS,
          'in ${ORDERS} random orders of open, deploy, reload, accept, close, freeze and stop no window mixes builds',
          'a cache stays for as long as a window of its build says nothing',
        ),
        ...of(UPDATES, 'order ${seed} of open, deploy, click, reload, accept and stop mixes no builds'),
      ],
      sizes: 'Gate: 200 orders on Node, 3 in a browser; audit: 2,000 and 10.',
    },
    {
      id: 'O3',
      says: 'Deploys while presenting reload nothing; a new version waits for the word of the reader.',
      tests: [
        ...of(UPDATES, 'five deploys while presenting reload nothing, and are told of only afterwards'),
        ...of(ORDERS, 'fifty deploys while a window stays open load nothing anew and leave two caches'),
      ],
      sizes: '5 deploys in a browser, 50 on Node.',
    },
    {
      id: 'O4',
      says: 'The switch-off leaves no registration and no cache behind within one reload.',
      tests: of(UPDATES, 'the switch-off leaves no registration and no cache behind within one reload'),
    },
    {
      id: 'O5',
      says: 'Any file that fails while installing leaves the version before; the next visit mends it.',
      tests: [
        ...of(INSTALL, 'leaves the version before, and the next visit goes on: %s'),
        ...of(UPDATES, 'a file that comes broken leaves the version before, and the next visit mends it'),
      ],
      sizes: 'Each kind of file in five ways on Node, one in a browser.',
    },
    {
      id: 'O6',
      says: 'Every file that is served is kept.',
      tests: of(KEPT, 'every file that is served is kept, and nothing else'),
    },
    {
      id: 'O8',
      says: 'That browsers may clear what they keep is said, and files are offered.',
      tests: [],
      open: 'About says it in three languages. The browser is not asked to keep it for ever: see DECISIONS 186.',
    },
    {
      id: 'V1',
      says: 'Whatever request fails, no page is blank and no failure silent; it is told and asked for again.',
      tests: of(
        FAULTS,
        'with any first file ${kind} the page in ${lang} is there, and works or tells',
        '${what} that comes ${kind} is told of, and comes when it is asked for again',
        'where the search does not come the list of figures opens',
        'a page whose code does not come is opened as it was printed',
        'what fails because the build was replaced says that there is a new version',
        'typefaces that do not come are told of at the foot of the page',
      ),
      sizes: 'Gate: each way in one language, one lazy part of each kind; audit: all.',
      open: 'A changed byte of a script that changes nothing seen is found by the service worker alone.',
    },
    {
      id: 'V2',
      says: 'Two failures at once leave the page to be read.',
      tests: of(AUDIT, 'two files that fail at once leave the page to be read'),
      sizes: 'Audit only: 60 pairs.',
    },
    {
      id: 'V3',
      says: 'Without scripts every page can be read; an app that does not start is told of within 8 s.',
      tests: [
        ...of('e2e/first-view.spec.ts', 'every page can be read without JavaScript in ${lang}'),
        ...of(FAULTS, 'with any first file ${kind} the page in ${lang} is there, and works or tells'),
      ],
    },
    {
      id: 'V4',
      says: 'Without graphics, or when they fail, a plain map stands.',
      tests: of(
        'e2e/map-faults.spec.ts',
        'without WebGL the plain map stands, and can be dragged and zoomed by a wheel',
        'graphics lost once come back; lost twice they give way to the plain map',
      ),
    },
    {
      id: 'V5',
      says: 'A drawing that throws keeps its table, and the others.',
      tests: of(AUDIT, 'a drawing by ${name} that throws keeps its table, and the others'),
      sizes: 'Audit only: each kind of drawing in turn, not each exhibit.',
    },
    {
      id: 'V6',
      says: 'An index that is opened from a folder says in three languages what to do.',
      tests: of(FAULTS, 'an index that is opened from a folder says in three languages what to do'),
    },
    {
      id: 'V7',
      says: 'A tour of all pages runs in a heap of 64 MB.',
      tests: of(AUDIT, 'a tour of all pages runs in a heap of 64 MB'),
      sizes: 'Audit only.',
    },
  ],
};
