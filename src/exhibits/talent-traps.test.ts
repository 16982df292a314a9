import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { compare, sum } from '#src/queries/arithmetic.ts';
import { derive, DERIVATION_IDS } from '#src/queries/derivations.ts';
import { isPlan } from '#src/view/marks.ts';
import { figuresIn, plainSentence, type Sentence } from '#src/view/sentence.ts';
import type { Composed, Exhibit } from './define.ts';
import rthAllowances from './rth-allowances.ts';
import rthCeiling from './rth-ceiling.ts';
import talentReach from './talent-reach.ts';
import talentStarts from './talent-starts.ts';
import techtasAreas from './techtas-areas.ts';
import trainingMatch from './training-match.ts';

const edition = indexEdition(readEdition('2023'));
const ALL = [rthAllowances, rthCeiling, talentReach, techtasAreas, talentStarts, trainingMatch];

function composed(exhibit: Exhibit, locale: Locale = 'en'): Composed {
  const answer = exhibit.compose(edition, locale);
  if ('missing' in answer) throw new Error(answer.missing);
  return answer;
}

function viewOf<K extends Composed['view']['kind']>(exhibit: Exhibit, kind: K, locale: Locale = 'en') {
  const { view } = composed(exhibit, locale);
  if (view.kind !== kind) throw new Error(view.kind);
  return view as Extract<Composed['view'], { kind: K }>;
}

const textsOf = ({ title, sub, caution, description }: Composed): readonly Sentence[] => [
  title,
  sub,
  caution,
  description,
];

/** Every figure that an exhibit shows or says. */
const figuresOf = (exhibit: Exhibit): readonly Figure[] => {
  const one = composed(exhibit);
  return [...textsOf(one).flatMap(figuresIn), ...one.view.rows.flatMap((row) => ('figure' in row ? [row.figure] : []))];
};

const inputsOf = ({ origin }: Figure): readonly string[] =>
  origin.kind === 'derived' ? origin.from.map(({ id }) => id) : [];
/** What is worked out of values; counts of facts use none. */
const derived = DERIVATION_IDS.map((id) => derive(edition, id)).filter(({ nature }) => nature !== 'list-count');

describe('row 82: allowances of the Research Talent Hub', () => {
  test('the rate before the rise is not computed', () => {
    const all = [...ALL.flatMap(figuresOf), ...derived];
    expect(all.filter((figure) => inputsOf(figure).includes('rth-allowance-increase'))).toEqual([]);
    const earlier = [18_000, 18_182, 20_909, 21_000, 31_818, 32_000];
    const rates = all.filter(({ unit }) => unit === 'HKD/month').map(({ value }) => value);
    expect(rates.filter((rate) => earlier.some((one) => Math.abs(one - rate) < 100))).toEqual([]);
    for (const locale of LOCALES)
      expect(figuresIn(composed(rthAllowances, locale).caution).map(({ id }) => id)).toEqual([
        'rth-allowance-increase',
      ]);
  });

  test('every bar is a plan, and so drawn hollow', () => {
    const { rows } = viewOf(rthAllowances, 'stacks');
    expect(rows.map(({ figure }) => [figure.value, isPlan(figure.status)])).toEqual([
      [20_000, true],
      [23_000, true],
      [35_000, true],
      [10_000, true],
      [3, true],
    ]);
  });

  test('the living allowance is never part of the allowance', () => {
    const { stacks } = viewOf(rthAllowances, 'stacks');
    const [allowance, living] = [stacks[2]?.base.figure, stacks[2]?.more?.row.figure];
    if (!allowance || !living) throw new Error('a doctorate with its living allowance');
    expect([allowance.value, living.value]).toEqual([35_000, 10_000]);
    expect([...allowance.partOf, ...living.partOf]).toEqual([]);
    expect(living.nature).not.toBe(allowance.nature);
    expect(stacks.slice(0, 2).map(({ more }) => more)).toEqual([undefined, undefined]);
  });

  test.each(LOCALES)('the three years are words beside the segment, and cap no amount, in %s', (locale) => {
    const more = viewOf(rthAllowances, 'stacks', locale).stacks[2]?.more;
    if (!more) throw new Error('a living allowance');
    expect(more.row.figure.precision).toBe('exact');
    expect(more.limit.figure).toMatchObject({ unit: 'years', precision: 'up-to' });
    expect(more.says.flatMap(figuresIn).map(({ id }) => id)).toEqual([more.row.figure.id, more.limit.figure.id]);
  });

  test('four is a ceiling, and what an organisation costs is not computed', () => {
    const [row] = viewOf(rthCeiling, 'ceiling').rows;
    expect(row.figure).toMatchObject({ value: 4, precision: 'up-to' });
    expect(
      [...ALL.flatMap(figuresOf), ...derived].filter((figure) => inputsOf(figure).includes(row.figure.id)),
    ).toEqual([]);
  });
});

describe('rows 83 and 84: whom the schemes reach', () => {
  const { tallies, rows } = viewOf(talentReach, 'tallies');

  test('posts, interns, attendances and applications never share an axis', () => {
    const counts = tallies.flatMap((tally) => tally.counts.map(({ figure }) => figure));
    expect(counts.map(({ unit }) => unit)).toEqual(['posts', 'interns', 'person-times', 'cases', 'schools']);
    for (const [at, one] of counts.entries())
      for (const other of counts.slice(at + 1))
        expect([compare([one, other]).ok, sum([one, other]).ok], `${one.id} ${other.id}`).toEqual([false, false]);
    expect(figuresOf(talentReach).filter(({ origin }) => origin.kind === 'derived')).toEqual([]);
  });

  test('each number keeps its hedge and its own date', () => {
    expect(rows.map(({ figure }) => [figure.value, figure.precision, figure.asOf])).toEqual([
      [10_200, 'about', { kind: 'month-end', month: '2022-11' }],
      [7600, 'about', { kind: 'month-end', month: '2022-10' }],
      [21_000, 'about', { kind: 'month-end', month: '2022-11' }],
      [6800, 'about', { kind: 'month-end', month: '2022-11' }],
      [211_000_000, 'about', { kind: 'month-end', month: '2022-11' }],
      [700, 'about', 'not-stated'],
      [300_000_000, 'over', 'not-stated'],
    ]);
  });

  test.each(LOCALES)('the title holds no number in %s', (locale) => {
    expect(plainSentence(composed(talentReach, locale).title, locale)).not.toMatch(/\d/);
  });
});

describe('row 84: matched training', () => {
  test.each(LOCALES)('the 2:1 match assigns no share to a side in %s', (locale) => {
    const { rows, sides } = viewOf(trainingMatch, 'ratio', locale);
    expect(sides[0].bearer).toBe(sides[1].bearer);
    expect(sides[0].bearer).toMatch({ en: /not in the document/, tc: /文件未載/, sc: /文件未载/ }[locale]);
    expect(rows.map(({ figure }) => [figure.value, figure.unit])).toEqual([[2, 'ratio']]);
    const others = figuresOf(trainingMatch).filter(({ id }) => id !== 'rttp-matching-ratio');
    expect([...others, ...derived.filter((one) => inputsOf(one).includes('rttp-matching-ratio'))]).toEqual([]);
  });
});

describe('row 85: the admission scheme', () => {
  test.each(LOCALES)('which technology areas are new is not said in %s', (locale) => {
    const { items, open } = viewOf(techtasAreas, 'listed', locale);
    expect(items).toHaveLength(edition.figure('techtas-areas', 'technology-areas').value);
    expect(items.map(({ label }) => label)).toEqual(edition.fact('techtas-areas').items?.[locale]);
    expect(new Set(items.map(({ said }) => said)).size).toBe(1);
    const isNew = { en: /\bnew\b/i, tc: /新增/, sc: /新增/ }[locale];
    expect(items.filter(({ label, said }) => isNew.test(label + said))).toEqual([]);
    expect([isNew.test(open.label), open.key]).toEqual([true, 'which-are-new']);
  });

  test('no area is tied to another list by its word alone', () => {
    for (const row of viewOf(techtasAreas, 'listed').rows) expect(row.facts).toEqual(['techtas-areas']);
  });
});

describe('row 86: programmes for schools', () => {
  test('about 700 schools applied is never divided into the money', () => {
    const pair = ['school-it-programmes-schools', 'school-it-programmes-funding'];
    const all = [...ALL.flatMap(figuresOf), ...derived];
    expect(all.filter((figure) => inputsOf(figure).some((id) => pair.includes(id)))).toEqual([]);
    expect(all.filter(({ value }) => Math.abs(value - 428_571) < 1000)).toEqual([]);
  });

  test.each(LOCALES)('schools that applied are not called funded in %s', (locale) => {
    const row = viewOf(talentReach, 'tallies', locale).rows.find(({ key }) => key === 'schools');
    expect(row?.label).toMatch({ en: /applied.*not said/, tc: /申請.*未載/, sc: /申请.*未载/ }[locale]);
  });
});

describe('starts of the schemes', () => {
  const { rows, lanes, undated } = viewOf(talentStarts, 'steps');
  const steps = lanes.flatMap((lane) => lane.steps);

  test('each is as vague as its date: months and years, one of them still a plan', () => {
    expect(steps.map(({ key, date, status }) => [key, date.kind, date.from.slice(0, 7), isPlan(status)])).toEqual([
      ['techtas-launched', 'month', '2018-06', false],
      ['techtas-enhanced', 'month', '2022-12', false],
      ['stem-internship-launched', 'year', '2020-01', false],
      ['it-innovation-lab-launched', 'year', '2020-01', false],
      ['global-stem-professorship-launched', 'year', '2021-01', false],
      ['knowing-more-about-it-launched', 'year', '2021-01', false],
      ['rth-allowance-change-effective', 'month', '2023-04', true],
    ]);
  });

  test('all but one of the dated starts are in the year of the headline or later', () => {
    const year = /\d{4}/.exec(plainSentence(composed(talentStarts).title, 'en'))?.[0];
    const starts = steps.filter(({ key }) => key.endsWith('-launched')).map(({ date }) => date.from.slice(0, 4));
    expect(starts.filter((start) => start < String(year))).toEqual(['2018']);
  });

  test('what has no start stands on no axis', () => {
    expect(undated?.rows.map(({ key }) => key)).toEqual(['research-talent-hub', 'rttp']);
    for (const row of undated?.rows ?? []) expect('date' in row).toBe(false);
    expect(rows).toHaveLength(steps.length + 2);
  });
});
