import { expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { sum } from '#src/queries/arithmetic.ts';
import { spokenSentence, type Sentence } from '#src/view/sentence.ts';
import type { Row } from '#src/view/view.ts';
import datedCommitments from './dated-commitments.ts';

const wordsOf = (text: Sentence) => text.filter((part) => typeof part === 'string').join(' ');

const edition = indexEdition(readEdition('2023'));

function composed(locale: Locale) {
  const answer = datedCommitments.compose(edition, locale);
  if (!('view' in answer) || answer.view.kind !== 'commitments') throw new Error('no commitments');
  return { ...answer, view: answer.view };
}

const { view } = composed('en');
const dated = view.rows.filter(({ figure }) => figure.event);
const largest = view.rows.reduce((most, row) => (row.figure.value > most.figure.value ? row : most));

test('row 69: never a yearly series: the later injections have no date, no number and no split', () => {
  const later = view.rows.filter(({ key }) => key === 'itf-subsequent-injections');
  expect(later).toHaveLength(1);
  expect(later[0]?.figure).toMatchObject({ value: 40e9, precision: 'about', asOf: 'not-stated' });
  expect(later[0]?.figure.event).toBeUndefined();
  const years = dated.map(({ figure }) => figure.event && 'from' in figure.event && figure.event.from.slice(0, 4));
  expect(years).toEqual(['1999', '2018', '2022']);
});

/** Every way to take two or more of them. */
const subsets = (rows: readonly Row<'HKD'>[]) =>
  Array.from({ length: 2 ** rows.length }, (_, bits) =>
    rows.filter((__, at) => Math.floor(bits / 2 ** at) % 2 === 1),
  ).filter(({ length }) => length > 1);

test('row 69: nothing is added up, least of all the sums of HK$10 billion', () => {
  expect(view.rows.every(({ figure }) => figure.origin.kind === 'stated')).toBe(true);
  const tens = view.rows.filter(({ figure }) => figure.value === 10e9);
  expect(tens).toHaveLength(3);
  for (const some of subsets(tens)) expect(sum(some.map(({ figure }) => figure)).ok).toBe(false);
  const totals = new Set(subsets(view.rows).map((some) => some.reduce((so, { figure }) => so + figure.value / 1e9, 0)));
  const own = new Set(view.rows.map(({ figure }) => figure.value / 1e9));
  for (const locale of LOCALES) {
    const { title, sub, caution, description } = composed(locale);
    const said = wordsOf([...title, ...sub, ...caution, spokenSentence(description, locale)]);
    const amounts = [...said.matchAll(/([\d,.]+)( billion|億|亿)/g)].map(
      ([, digits = '', scale]) => Number(digits.replace(/,/g, '')) / (scale === ' billion' ? 1 : 10),
    );
    expect(amounts.length).toBeGreaterThanOrEqual(view.rows.length - 1);
    for (const amount of amounts) expect(own.has(amount) || !totals.has(amount), `${amount}`).toBe(true);
    expect(amounts.filter((amount) => !own.has(amount))).toEqual([]);
  }
});

test('the headline counts what has a date, and the largest has none', () => {
  expect(dated).toHaveLength(3);
  expect(largest.figure.event).toBeUndefined();
  expect(LOCALES.map((locale) => wordsOf(composed(locale).title))).toEqual([
    expect.stringMatching(/^Three /),
    expect.stringMatching(/^三筆/),
    expect.stringMatching(/^三笔/),
  ]);
});

test('every amount has the lane of its kind, and only what was announced is hollow', () => {
  for (const { figure } of view.rows) expect(view.lanes.map(({ nature }) => nature)).toContain(figure.nature);
  expect(view.rows.filter(({ figure }) => figure.status === 'announced').map(({ key }) => key)).toEqual([
    'budget-2022-23-life-health-reserve',
  ]);
});
