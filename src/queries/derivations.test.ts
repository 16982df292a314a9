import { describe, expect, test } from 'vitest';
import { indexEdition, MissingFact } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { compare, sum } from './arithmetic.ts';
import { derive, DERIVATION_IDS, DERIVATIONS, isDerivation, type DerivationId } from './derivations.ts';

const data = readEdition('2023');
const edition = indexEdition(data);
const value = (id: string): number => edition.fact(id).value ?? NaN;

/** The rounding of the expected values is done in decimal text, not by the code under test. */
const figures = (quotient: number, significant: number): number => Number(quotient.toPrecision(significant));
const places = (quotient: number, decimals: number): number => Number(quotient.toFixed(decimals));
const percentOf = (percent: number): number => Number(((percent * value('itf-rd-projects')) / 100).toFixed(0));

const printed = ['information-technology', 'electrical-and-electronics', 'manufacturing-technology', 'biotechnology'];
const shares = printed.map((domain) => value(`itf-rd-share-${domain}`));
const [it = NaN, electrical = NaN, manufacturing = NaN, biotech = NaN] = shares;
const rest = 100 - (it + electrical + manufacturing + biotech);

type Expected = readonly [value: number, precision: string, range?: readonly [number, number]];

const estimate = (percent: number, slack = 0.5): Expected => [
  percentOf(percent),
  'about',
  [percentOf(percent - slack), percentOf(percent + slack)],
];

/** Every derivation worked out a second time, straight from the values of the facts. */
const AGAIN: Readonly<Record<DerivationId, Expected>> = {
  'rd-share-of-projects': [places((value('itf-rd-projects') / value('itf-approved-projects')) * 100, 1), 'about'],
  'non-rd-projects': [value('itf-approved-projects') - value('itf-rd-projects'), 'exact'],
  'mean-approval-per-project': [
    figures(value('itf-approved-amount') / value('itf-approved-projects'), 3),
    'about',
    [figures(31_750_000_000 / value('itf-approved-projects'), 4), figures(31_850_000_000 / 39_217, 4)],
  ],
  'itf-total-injected': [45_000_000_000, 'about'],
  'hkstp-infrastructure-share': [30, 'about'],
  'hkstp-tenant-support-share': [70, 'about'],
  'tcfs-mean-funding': [figures(value('tcfs-funding') / value('tcfs-projects'), 2), 'about'],
  'rd-centres-mean-project-cost': [
    figures(value('rd-centres-project-cost') / value('rd-centres-projects'), 2),
    'about',
  ],
  'former-skl-cnerc-cap': [value('skl-cnerc-funding-cap') * 0.5, 'cap'],
  'not-itemised-share': [rest, 'exact', [rest - 4 * 0.5, rest + 4 * 0.5]],
  'estimated-projects-information-technology': estimate(it),
  'estimated-projects-electrical-and-electronics': estimate(electrical),
  'estimated-projects-manufacturing-technology': estimate(manufacturing),
  'estimated-projects-biotechnology': estimate(biotech),
  'estimated-projects-not-itemised': estimate(rest, 2),
  'itf-schemes-named': [['rth-posts-funded', 'stem-internship-interns', 'tcfs-projects'].map(value).length, 'exact'],
  'itf-schemes-not-named': [value('itf-schemes') - 3, 'exact'],
  'innoparks-to-science-park-area': [places(value('innoparks-total-area') / value('science-park-area'), 1), 'about'],
  'sites-total-area': [22 + 217, 'exact'],
  'life-health-lab-share': [places((value('innolife-innohk-labs') * 100) / value('innohk-laboratories'), 0), 'about'],
  'researchers-per-innohk-lab': [places(value('innohk-researchers') / value('innohk-laboratories'), 0), 'about'],
  'rttp-grant-per-application': [figures(value('rttp-grant-total') / value('rttp-applications-approved'), 2), 'about'],
  'rttp-grant-per-attendance': [figures(value('rttp-grant-total') / value('rttp-trainees'), 2), 'about'],
  'rttp-attendances-per-application': [
    places(value('rttp-trainees') / value('rttp-applications-approved'), 1),
    'about',
  ],
  'rth-doctoral-with-living-allowance': [35_000 + 10_000, 'exact'],
  'rth-living-allowance-maximum': [10_000 * 36, 'up-to'],
  'rth-master-to-bachelor': [23_000 / 20_000, 'exact'],
  'rth-doctoral-to-bachelor': [35_000 / 20_000, 'exact'],
  'age-of-itf': [23, 'about', [22, 24]],
  'age-of-hkstp': [21, 'exact'],
  'age-of-rd-centres': [16, 'about', [15, 17]],
  'age-of-bureau': [7, 'exact'],
  'dated-events': [data.facts.filter((fact) => fact.nature === 'event' && fact.event !== null).length, 'exact'],
  'money-amounts': [data.facts.filter(({ unit }) => unit === 'HKD').length, 'exact'],
  'document-figures': [data.facts.filter((fact) => fact.value !== null).length, 'exact'],
  'document-figures-printed': [data.facts.filter((fact) => fact.value !== null && fact.stated).length, 'exact'],
  'document-figures-counted': [data.facts.filter((fact) => fact.value !== null && !fact.stated).length, 'exact'],
  'money-kinds': [new Set(data.facts.flatMap(({ unit, nature }) => (unit === 'HKD' ? [nature] : []))).size, 'exact'],
};

describe.each(DERIVATION_IDS)('%s', (id) => {
  const figure = derive(edition, id);
  const [expected, precision, range] = AGAIN[id];

  test('comes out the same when worked out a second way', () => {
    expect([figure.value, figure.precision, figure.range]).toEqual([expected, precision, range]);
  });

  test('lies within its range', () => {
    const [low, high] = figure.range ?? [figure.value, figure.value];
    expect(low).toBeLessThanOrEqual(figure.value);
    expect(high).toBeGreaterThanOrEqual(figure.value);
  });

  test('has its words in each language, and a formula that holds no number', () => {
    const { formula, label } = DERIVATIONS[id];
    for (const locale of LOCALES) {
      expect(label[locale]).not.toBe('');
      expect(formula[locale]).not.toMatch(/^$|\d/);
    }
    expect(new Set([label.tc, label.sc, label.en]).size).toBeGreaterThan(1);
  });

  test('rests on stated figures of the edition', () => {
    const { origin } = figure;
    const inputs = origin.kind === 'derived' ? origin.from : [];
    expect(inputs.length).toBeGreaterThan(0);
    expect(inputs.every((input) => input.origin.kind === 'stated' && edition.fact(input.id))).toBe(true);
  });

  test('is exact only if all it rests on is, or if it counts them', () => {
    const inputs = figure.origin.kind === 'derived' ? figure.origin.from : [];
    const allExact = inputs.every((input) => input.precision === 'exact');
    expect(figure.precision !== 'exact' || allExact || figure.nature === 'list-count').toBe(true);
  });

  test('is missing, not wrong, in an edition that is silent', () => {
    const silent = indexEdition({ ...data, facts: [] });
    expect(() => derive(silent, id)).toThrow(MissingFact);
  });
});

test('the five estimates add up to the projects they divide', () => {
  const estimates = DERIVATION_IDS.filter((id) => id.startsWith('estimated-projects-'));
  const total = estimates.reduce((count, id) => count + derive(edition, id).value, 0);
  expect([estimates.length, total]).toEqual([5, value('itf-rd-projects')]);
});

test('printed shares and the rest may stand on one axis, and so may the estimates', () => {
  const printedShares = printed.map((domain) => edition.figure(`itf-rd-share-${domain}`, 'percent'));
  expect(compare([...printedShares, derive(edition, 'not-itemised-share')]).ok).toBe(true);
  const estimates = printed.map((domain) => derive(edition, `estimated-projects-${domain}` as DerivationId));
  expect(compare(estimates).ok).toBe(true);
});

test('the rest is not added to the shares it is the rest of', () => {
  const share = edition.figure('itf-rd-share-biotechnology', 'percent');
  const answer = sum([share, derive(edition, 'not-itemised-share')]);
  expect(answer).toMatchObject({ ok: false, refusal: { reason: 'part-whole' } });
});

test('averages over different bases may not stand on one axis', () => {
  const means = [derive(edition, 'rttp-grant-per-application'), derive(edition, 'rttp-grant-per-attendance')];
  expect(compare(means)).toMatchObject({ ok: false, refusal: { reason: 'own-average' } });
});

test('only known ids are derivations, even names that every object has', () => {
  expect([isDerivation('non-rd-projects'), isDerivation('toString'), isDerivation('')]).toEqual([true, false, false]);
});
