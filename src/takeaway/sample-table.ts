import fc from 'fast-check';
import type { Cell, TakenTable } from './taken-table.ts';

const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '﹫'] as const;

/** Texts that a spreadsheet may take for something else, among others of any kind. */
export const nastyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(
      fc.constantFrom('', ' ', '\u200b', "'", '\ufeff', '"'),
      fc.constantFrom(...SIGNS),
      fc.string({ maxLength: 8 }),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '=1+1',
    '+852',
    '-3',
    '@SUM(A1)',
    '=cmd|"/c calc"!A1',
    'a\tb',
    'a\r\nb',
    '_x0041_',
    "'=1",
    '創科，「科技」',
    '1e5',
    '007',
    '',
  ),
);

const nastyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, -0.5, 31_800_000_000, 1e21, Number.NaN, Number.POSITIVE_INFINITY),
);

export const nastyCell: fc.Arbitrary<Cell> = fc.oneof(nastyText, nastyNumber, fc.constant(null));

const about: TakenTable['about'] = {
  id: 'sample',
  title: 'A title',
  sub: 'What is counted',
  asOf: 'as at end Oct 2022',
  source: 'Source: fact sheet, a section, sentence 4. ',
  caution: 'A caution.',
  address: 'http://localhost/en/#sample',
  edition: {
    id: '2023',
    title: { en: 'Fact sheet', tc: '《便覽》', sc: '《便览》' },
    written: { from: '2022-12-29', to: '2023-03-31', inferred: true },
    document: { title: '創新及科技', characters: 1, sha256: '' },
  },
};

/** A table with these rows; its columns are called a, b, c. */
export const sampleTable = (rows: readonly (readonly Cell[])[], heads: readonly string[] = []): TakenTable => ({
  about,
  columns: Array.from({ length: Math.max(heads.length, ...rows.map(({ length }) => length)) }, (_, at) => {
    const id = String.fromCharCode(97 + at);
    return { id, head: heads[at] ?? id };
  }),
  rows,
  locale: 'en',
});
