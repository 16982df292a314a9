import { of, type Chapter } from '../promise.ts';

export const PICTURES: Chapter = {
  name: 'Pictures and paper',
  promises: [
    {
      id: 'P1, P2, P3',
      says: 'Pictures of pages are the same byte for byte.',
      tests: [],
      open: 'Not binding: pictures differ between machines. Labels and marks are held by their geometry (D6, A1).',
    },
    {
      id: 'P4',
      says: 'Every text is drawn by a face that comes with the atlas.',
      tests: of('e2e/own-faces.spec.ts', '${path} is written in faces of its own only'),
      sizes: 'Gate: four pages; audit: every page in each language.',
    },
    {
      id: 'P5',
      says: 'Every page prints on A4 with every number, nothing cut, Chinese as real text, the map with its key.',
      tests: [
        ...of(
          'e2e/print.spec.ts',
          'every page in ${lang} prints on A4 with every number, nothing cut and no exhibit split',
        ),
        ...of('e2e/places.spec.ts', 'the map is printed whole, with its key, and without its buttons'),
        ...of('e2e/handout.spec.ts', 'the hand-out of ${name} is whole'),
      ],
      sizes: 'Gate: one language, one hand-out; audit: all.',
      open: 'That two prints are equal byte for byte is not asked: PDFs carry their date.',
    },
    {
      id: 'Out',
      says: 'Saved pictures say what they are, where from and how firm, in faces of the atlas.',
      tests: of(
        'e2e/take-away.spec.ts',
        'PNG and SVG of ${what} say what it is, where from and how firm in ${lang}, ${theme}',
      ),
      sizes: 'Gate: some; audit: every exhibit in each language and theme, those from outside too.',
    },
    {
      id: 'PPTX',
      says: 'Slides saved for office programs hold native charts with the right values, notes and alternative texts, and every target they name.',
      tests: [
        ...of('e2e/pptx.spec.ts', '${id} is saved as slides in ${lang}, with pictures as sharp as a large screen'),
      ],
      open: 'LibreOffice is asked by `npm run test:office`; PowerPoint needs a person.',
    },
  ],
};
