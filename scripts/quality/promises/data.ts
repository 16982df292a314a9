import { of, type Chapter } from '../promise.ts';

export const DATA: Chapter = {
  name: 'Data',
  promises: [
    {
      id: 'D1',
      says: 'Every statement has section, sentence and a locator that occurs once; every digit group of the document is used or listed as not shown.',
      tests: of(
        'src/facts/verify-locators.test.ts',
        'every locator, number, hedge, date, section and sentence is as printed',
        'every digit group is a fact’s or is listed with the reason why not',
      ),
    },
    {
      id: 'D2',
      says: 'Every digit on a page belongs to a figure, or is a date, a name or the like.',
      tests: of('e2e/figures.spec.ts', 'every digit on every page in ${lang} belongs to a figure or a date'),
      sizes: 'Gate: one language; audit: three.',
    },
    {
      id: 'D3',
      says: 'A thousand damaged editions are each refused with a path, or come out unchanged.',
      tests: of(
        'src/facts/mutations.test.ts',
        'of 1,000 damaged editions each is refused with a path or comes out unchanged',
        'of 200 editions with one false number each is refused against the document',
      ),
    },
    {
      id: 'D3, editions',
      says: 'A thousand broken files of editions and of lists of projects are each refused with line and column; nothing is half-loaded.',
      tests: [
        ...of(
          'src/app/editions/broken-editions.test.ts',
          'of 1,000 each is refused with its reason, line and column, and nothing of it is loaded',
        ),
        ...of(
          'src/queries/project-list/list-desk.test.ts',
          '1,000 broken files are refused or their rows told with line and column; none is taken in by half',
        ),
      ],
    },
    {
      id: 'D8',
      says: 'Figures from outside the document keep their badge, counting rule, breaks and notes, and stand on no page of the document.',
      tests: [
        ...of('e2e/outside.spec.ts', 'no page of the document shows a figure from outside it'),
        ...of(
          'src/queries/outside/joins.test.ts',
          '39,217 is joined to nothing, least of all to 67,788',
          'whatever the points, no join has ends of two rules or two parts, or an end of an unknown rule',
        ),
        ...of(
          'src/exhibits/outside/registry.test.ts',
          'wears the badge and names who published it, in $locale by "$measure"',
          'drops no break, gap or footnote of its series, in $locale by "$measure"',
          'joins no readings of two counting rules, in $locale by "$measure"',
          'mixes no classifications, nor with the document’s, in $locale by "$measure"',
        ),
        ...of(
          'src/app/exhibit-table.test.ts',
          'from outside are cited as their publishers’, and as the document’s only where a row of theirs is',
        ),
        ...of('src/app/take/reading-takings.test.ts', 'with its rule and its page, and never as the document’s'),
      ],
    },
    {
      id: 'D4',
      says: 'The sums and lists of the document close where they should, and are refused where they should not.',
      tests: [
        ...of(
          'src/facts/reconciliations.test.ts',
          'the four domain shares come to 79 per cent, so 21 are not itemised',
          'the two parts of the HKSTP allocation close',
          '29 figures are hedged, 32 with the ceilings',
        ),
        ...of('src/queries/wrong-sums.test.ts', 'are not added', 'do not stand on one axis'),
      ],
    },
    {
      id: 'D5',
      says: 'Every derived figure comes out the same by a second, independent routine.',
      tests: of('src/queries/derivations.test.ts', 'comes out the same when worked out a second way'),
    },
    {
      id: 'D6',
      says: 'Marks are as long and as large as their values.',
      tests: [
        ...of('e2e/exhibits.spec.ts', 'bars are as long as their values at ${address}, ${width} px'),
        ...of('e2e/geometry.spec.ts', 'marks of the Funding page are as large as their values at ${width} px'),
      ],
    },
    {
      id: 'D7',
      says: 'Bundled data that was changed on its way is noticed by its checksum and named, and the printed page stays.',
      tests: of('e2e/first-view.spec.ts', 'damaged data is named, and the printed page stays'),
      open: 'Decks, places and series are code of the bundle: a change there is noticed by the service worker, or breaks the file it is in.',
    },
  ],
};
