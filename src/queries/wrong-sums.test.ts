import { describe, expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import type { Figure } from '#src/facts/figure.ts';
import { sayAsOf, sayEventDate } from '#src/facts/date-words.ts';
import { sayWithUnit } from '#src/facts/spoken.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { compare, share, sum } from './arithmetic.ts';
import { sayRefusal } from './refusal-words.ts';
import type { Reason, Refusal } from './refusals.ts';

const edition = indexEdition(readEdition('2023'));

function figure(id: string): Figure {
  const found = edition.figures.find((one) => one.id === id);
  if (!found) throw new RangeError(`no figure ${id}`);
  return found;
}

const TEN_BILLIONS = [
  'hkstp-allocation',
  'innohk-funding',
  'rd-centres-project-cost',
  'budget-2022-23-life-health-reserve',
] as const;

type Wrong = readonly [what: string, a: string, b: string, reason: Reason];

const WRONG: readonly Wrong[] = [
  ['projects and posts', 'itf-approved-projects', 'rth-posts-funded', 'unit'],
  ['posts and attendances', 'rth-posts-funded', 'rttp-trainees', 'unit'],
  ['interns and posts', 'stem-internship-interns', 'rth-posts-funded', 'unit'],
  ['hotspots and services', 'wifi-hk-hotspots', 'iam-smart-services', 'unit'],
  ['hectares and laboratories', 'science-park-area', 'innohk-laboratories', 'unit'],
  ['an allowance a month and an amount', 'rth-allowance-doctoral', 'rd-tax-first-tier-limit', 'unit'],
  ['a share of projects and money', 'itf-rd-share-biotechnology', 'itf-approved-amount', 'unit'],
  ['money approved and money put in', 'itf-approved-amount', 'itf-initial-injection', 'nature'],
  ['money approved and later injections', 'itf-approved-amount', 'itf-subsequent-injections', 'nature'],
  ['money approved and project cost', 'itf-approved-amount', 'rd-centres-project-cost', 'nature'],
  ['a ceiling and an allocation', 'skl-cnerc-funding-cap', 'cyberport-allocation', 'nature'],
  ['Cyberport’s 300 million and the schools’', 'cyberport-allocation', 'school-it-programmes-funding', 'nature'],
  ['new datasets and all datasets', 'open-data-new-datasets', 'data-gov-hk-datasets', 'nature'],
  ['an October and a November total', 'itf-approved-projects', 'rd-centres-projects', 'as-of'],
  ['an end of November and a November total', 'rttp-grant-total', 'tcfs-funding', 'as-of-not-stated'],
  ['an end of November and a December total', 'rd-centres-projects', 'big-data-projects', 'as-of'],
  ['all projects and the R&D projects among them', 'itf-approved-projects', 'itf-rd-projects', 'part-whole'],
  ['all projects and the Guangdong ones among them', 'itf-approved-projects', 'tcfs-projects', 'part-whole'],
  ['an allocation and its part', 'hkstp-allocation', 'hkstp-allocation-tenant-support', 'part-whole'],
  ['all laboratories and those for life and health', 'innohk-laboratories', 'innolife-innohk-labs', 'part-whole'],
  ['the two sixteens', 'innolife-innohk-labs', 'state-key-laboratories', 'as-of-not-stated'],
  ['spatial datasets and all datasets', 'csdi-datasets', 'data-gov-hk-datasets', 'as-of-not-stated'],
  ['two lists of areas', 'rd-centres-focus-areas', 'smart-city-areas', 'as-of-not-stated'],
  ['a printed and a counted list', 'smart-city-areas', 'dedc-focus-areas', 'counted'],
  ['a share of projects and a rate of change', 'itf-rd-share-biotechnology', 'rth-allowance-increase', 'nature'],
  ...TEN_BILLIONS.flatMap((a, at) =>
    TEN_BILLIONS.slice(at + 1).map((b): Wrong => [`two of the HK$10 billion: ${a}, ${b}`, a, b, 'nature']),
  ),
];

/** Wrong as sums alone: on one axis they may stand. */
const NO_SUM: readonly Wrong[] = [
  ['services of an app and on a cloud', 'iam-smart-services', 'gov-cloud-services', 'apart-not-stated'],
  ['two allowances', 'rth-allowance-bachelor', 'rth-allowance-master', 'not-additive'],
  ['two rates of deduction', 'rd-tax-first-tier-rate', 'rd-tax-second-tier-rate', 'not-additive'],
  ['laboratories that may be the same', 'innolife-innohk-labs', 'innolife-state-key-laboratories', 'apart-not-stated'],
];

/** Every digit group of the sentence belongs to a figure, its label or its date. */
function strayDigits(refusal: Refusal, locale: (typeof LOCALES)[number], sentence: string): readonly string[] {
  const known = refusal.figures.flatMap((one) => [
    one.label[locale],
    sayWithUnit(one, locale).text,
    sayAsOf(one.asOf, locale),
    one.event ? sayEventDate(one.event, locale) : '',
    edition.fact(one.id).subject[locale],
  ]);
  const left = known.sort((a, b) => b.length - a.length).reduce((rest, text) => rest.replaceAll(text, ''), sentence);
  return left.match(/\d+/g) ?? [];
}

function expectRefusal(refusal: Refusal, reason: Reason) {
  expect(refusal.reason).toBe(reason);
  for (const locale of LOCALES) {
    const sentence = sayRefusal(refusal, locale, edition);
    expect(sentence.length).toBeGreaterThan(10);
    expect(strayDigits(refusal, locale, sentence)).toEqual([]);
  }
}

describe.each([...WRONG, ...NO_SUM])('%s', (_, a, b, reason) => {
  test('are not added', () => {
    const answer = sum([figure(a), figure(b)]);
    expect(answer.ok).toBe(false);
    if (!answer.ok) expectRefusal(answer.refusal, reason);
  });
});

describe.each(WRONG)('%s', (_, a, b, reason) => {
  test('do not stand on one axis', () => {
    const answer = compare([figure(b), figure(a)]);
    expect(answer.ok).toBe(false);
    if (!answer.ok) expectRefusal(answer.refusal, reason);
  });
});

test('all four HK$10 billion together are not added', () => {
  const answer = sum(TEN_BILLIONS.map(figure));
  expect(answer).toMatchObject({ ok: false, refusal: { reason: 'nature' } });
});

const NO_SHARE: readonly Wrong[] = [
  ['money approved of money put in', 'itf-approved-amount', 'itf-subsequent-injections', 'nature'],
  ['R&D centre projects of all projects', 'rd-centres-projects', 'itf-approved-projects', 'not-a-part'],
  ['Guangdong projects of November of all projects of October', 'tcfs-projects', 'itf-approved-projects', 'as-of'],
  ['lampposts still to come of about 400', 'smart-lampposts-remaining', 'smart-lampposts-total', 'bounds'],
  ['R&D centre projects of R&D projects', 'rd-centres-projects', 'itf-rd-projects', 'not-a-part'],
  ['a domain’s percentage of the number of projects', 'itf-rd-share-biotechnology', 'itf-rd-projects', 'unit'],
  ['all projects of the R&D projects', 'itf-approved-projects', 'itf-rd-projects', 'not-a-part'],
];

describe.each(NO_SHARE)('%s', (_, part, base, reason) => {
  test('is no share', () => {
    const answer = share(figure(part), figure(base));
    expect(answer.ok).toBe(false);
    if (!answer.ok) expectRefusal(answer.refusal, reason);
  });
});

test('the document as a whole permits these sums of two figures and no others', () => {
  const sums = edition.figures.flatMap((a, at) =>
    edition.figures.slice(at + 1).flatMap((b) => (sum([a, b]).ok ? [`${a.id} + ${b.id}`] : [])),
  );
  expect(sums.filter((pair) => !pair.startsWith('itf-rd-share-'))).toEqual([
    'itf-initial-injection + itf-subsequent-injections',
    'science-park-area + innoparks-total-area',
    'hkstp-allocation-infrastructure + hkstp-allocation-tenant-support',
  ]);
  expect(sums).toHaveLength(3 + 6);
});

test('the subject tells apart two figures with one label', () => {
  const answer = sum([figure('itf-approved-projects'), figure('rd-centres-projects')]);
  if (answer.ok) throw new Error('added');
  const { subject, label } = edition.fact('rd-centres-projects');
  expect(sayRefusal(answer.refusal, 'tc', edition)).toContain(`「${subject.tc}：${label.tc}」`);
});
