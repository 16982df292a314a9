import { of, type Chapter } from '../promise.ts';

const MATRIX = 'e2e/accessibility-matrix.spec.ts';
const ACCESS_SPEC = 'e2e/accessibility.spec.ts';

export const ACCESS: Chapter = {
  name: 'Accessibility',
  promises: [
    {
      id: 'A1',
      says: 'axe finds nothing and leaves nothing undecided, in each language, theme and width.',
      tests: of(MATRIX, '${path} can be used by everyone, at every width, ${theme}'),
      sizes: 'Gate: each page in one language; audit: all. The same tests hold A5, A6, A11, A12, A15.',
    },
    {
      id: 'A2',
      says: 'Each routine that looks for a fault finds one that was planted on purpose.',
      tests: of('e2e/audit-self-test.spec.ts', '${seed.finder} finds ${seed.name}, and nothing before'),
    },
    {
      id: 'A3',
      says: 'Each drawing has a name of its own and a description with its main figure, in the language of the page.',
      tests: of(ACCESS_SPEC, 'each exhibit in each measure says its data in ${lang}'),
    },
    {
      id: 'A4',
      says: 'All is reached by keys: each datum, no trap, two stops in a drawing at most; letters can be switched off.',
      tests: [
        ...of(
          ACCESS_SPEC,
          'the Tab key goes once through ${path} at ${width} px, and shows where it is',
          'the first Tab offers to skip to the content',
        ),
        ...of('e2e/exhibits.spec.ts', 'arrow keys go through each datum of ${what} and say it, Escape lets go'),
        ...of('e2e/presenting.spec.ts', 'letters do nothing once they are switched off; the other keys still do'),
      ],
    },
    {
      id: 'A5',
      says: 'Each exhibit has a table whose cells are the values of its marks.',
      tests: of('e2e/exhibits.spec.ts', 'the table of every exhibit has the rows of its marks in ${lang}'),
    },
    {
      id: 'A6',
      says: 'Text stands at 4.5:1 on what is really behind it, marks at 3:1, in light, dark and forced colours.',
      tests: of(ACCESS_SPEC, '${path} obeys forced colours, black and white'),
      sizes: 'Light and dark: see A1.',
    },
    {
      id: 'A7',
      says: 'Colours are told apart with any colour vision, or need not be.',
      tests: [],
      open: 'No routine measures the distance of colours under colour blindness; drawings are labelled at the mark, so that none rests on colour alone.',
    },
    {
      id: 'A9',
      says: 'With reduced motion nothing moves, and a kiosk does not start by itself.',
      tests: [
        ...of(ACCESS_SPEC, 'nothing moves by itself'),
        ...of('e2e/kiosk.spec.ts', 'a kiosk does not start by itself for who wants less motion'),
      ],
    },
    {
      id: 'A10',
      says: 'There is room at 320 px, at 400 % and for wider text.',
      tests: of(ACCESS_SPEC, '${path} has room at 320 px, at 400 % and for wider text'),
    },
    {
      id: 'A13',
      says: 'The map can be moved by buttons and keys alone; list and map keep step.',
      tests: of(
        'e2e/places.spec.ts',
        'each site is reached, chosen, read and left by keys; list and map keep step',
        'buttons do all that the pointer does with the map',
      ),
    },
    {
      id: 'A12',
      says: 'Slides can be read at the back: text of a fiftieth of the height, body a fortieth, 7:1, nothing over the edge or over each other.',
      tests: of(
        'e2e/slides.spec.ts',
        'slide ${id} of ${deck} can be read at the back in three languages and in two at once at ${size.width} px, and nothing moves',
      ),
      sizes: 'Gate: 1280 px; audit: 1920 px too.',
    },
    {
      id: 'A14, A16',
      says: 'A Chartability sheet, and approved texts of the accessibility tree.',
      tests: [],
      open: 'No sheet and no approved trees are kept: what an option must say is worked out from the data in A3 and A4.',
    },
  ],
};
