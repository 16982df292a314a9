import { expect, it } from 'vitest';
import type { Section } from '#src/facts/edition.ts';
import { saySources } from './source-words.ts';

const section = (id: string): Section => ({
  id,
  heading: id,
  name: { en: id, tc: id, sc: id },
  short: { en: id, tc: id, sc: id },
  sentences: 9,
});
const [fund, parks] = [section('Fund'), section('Parks')];

it.each([
  ['one sentence', [[fund, 5]], 'en', 'Source: fact sheet, Fund, sentence 5'],
  [
    'two sentences of one section in order',
    [
      [fund, 5],
      [fund, 4],
    ],
    'en',
    'Source: fact sheet, Fund, sentences 4 and 5',
  ],
  [
    'more than two sentences as a list',
    [
      [fund, 3],
      [fund, 9],
      [fund, 8],
    ],
    'tc',
    '出處：便覽「Fund」第3、8及9句',
  ],
  [
    'each sentence once',
    [
      [fund, 5],
      [fund, 5],
    ],
    'tc',
    '出處：便覽「Fund」第5句',
  ],
  [
    'two sections',
    [
      [fund, 5],
      [parks, 1],
    ],
    'sc',
    '出处：便览“Fund”第5句、“Parks”第1句',
  ],
] as const)('says %s', (_, places, locale, said) => {
  expect(
    saySources(
      places.map(([of, sentence]) => ({ section: of, sentence })),
      locale,
    ),
  ).toBe(said);
});

it('counts the sections once there are more than three', () => {
  const places = ['a', 'b', 'c', 'd'].map((id) => ({ section: section(id), sentence: 1 }));
  expect(saySources(places, 'en')).toBe('Source: fact sheet, 4 of its sections');
});
