import { describe, expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition, readNotShown } from '#src/facts/edition-on-disk.ts';
import { sayFigure } from '#src/facts/words.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { share, sum } from './arithmetic.ts';
import { quirkChecks } from './quirk-checks.ts';
import { datedEvents, recurringEvents } from './timeline.ts';

const edition = indexEdition(readEdition('2023'));
const { all, areApart, derivedFrom, entity, fact, figure, withoutCaution } = quirkChecks(edition);
const countDistinct = (values: readonly unknown[]) => new Set(values).size;

/** Numbered as in `data/ISSUES.md`. */
const TEN_BILLIONS = [
  'hkstp-allocation',
  'innohk-funding',
  'rd-centres-project-cost',
  'budget-2022-23-life-health-reserve',
];
const SHARES = [
  'information-technology',
  'electrical-and-electronics',
  'manufacturing-technology',
  'biotechnology',
].map((domain) => `itf-rd-share-${domain}`);

describe('a trap of meaning', () => {
  test('16 the four HK$10 billion are four kinds of money and have no sum', () => {
    const money = all(...TEN_BILLIONS);
    expect(money.map(({ value }) => value)).toEqual(TEN_BILLIONS.map(() => 1e10));
    expect(countDistinct(money.map(({ nature }) => nature))).toBe(4);
    expect(areApart(...TEN_BILLIONS)).toBe(true);
    expect(withoutCaution(...TEN_BILLIONS)).toEqual([]);
  });
  test('17 the two HK$300 million are not one', () => {
    const [cyberport, schools] = all('cyberport-allocation', 'school-it-programmes-funding');
    expect([cyberport?.precision, schools?.precision]).toEqual(['exact', 'over']);
    expect(areApart('cyberport-allocation', 'school-it-programmes-funding')).toBe(true);
  });
  test('18 the two sixteens are different sets', () => {
    const [labs, state] = all('innolife-innohk-labs', 'state-key-laboratories');
    expect([labs?.value, state?.value]).toEqual([16, 16]);
    expect(labs?.partOf).toContain('innohk-laboratories');
    expect(state?.partOf).not.toContain('innohk-laboratories');
    expect(areApart('innolife-innohk-labs', 'state-key-laboratories')).toBe(true);
    expect(withoutCaution('innolife-innohk-labs', 'state-key-laboratories')).toEqual([]);
  });
  test('19 the R&D projects are inside all projects', () => {
    expect(figure('itf-rd-projects').partOf).toContain('itf-approved-projects');
    expect(sum(all('itf-rd-projects', 'itf-approved-projects')).ok).toBe(false);
  });
  test('20 what the Guangdong scheme approved is inside the Fund and of another month', () => {
    expect(figure('tcfs-projects').partOf).toContain('itf-approved-projects');
    expect(figure('tcfs-funding').partOf).toContain('itf-approved-amount');
    expect(figure('tcfs-projects').asOf).not.toEqual(figure('itf-approved-projects').asOf);
    expect(areApart('tcfs-projects', 'itf-approved-projects')).toBe(true);
  });
  test('21 whether posts, interns, centres and training are inside the Fund is not said, so none is a share of it', () => {
    for (const id of ['rd-centres-projects', 'rth-posts-funded', 'stem-internship-interns', 'rttp-grant-total']) {
      expect(figure(id).partOf).toEqual([]);
      expect(share(figure(id), figure('itf-approved-projects')).ok).toBe(false);
      expect(share(figure(id), figure('itf-approved-amount')).ok).toBe(false);
    }
  });
  test('22 money put in and money approved out have no ratio', () => {
    for (const id of ['itf-initial-injection', 'itf-subsequent-injections']) {
      expect(areApart(id, 'itf-approved-amount')).toBe(true);
      expect(derivedFrom(id, 'itf-approved-amount')).toEqual([]);
    }
  });
  test('23 the four domain shares leave 21 per cent that nobody names', () => {
    expect(all(...SHARES).reduce((total, { value }) => total + value, 0)).toBe(79);
    const [rest] = derivedFrom(...SHARES);
    expect(rest?.value).toBe(21);
    expect(LOCALES.map((locale) => rest?.label[locale]).join()).not.toMatch(/[Oo]ther|其他/);
  });
  test('24 the shares are of the number of R&D projects, with its date, and not of money', () => {
    for (const one of all(...SHARES)) {
      expect(one.base).toBe('itf-rd-projects');
      expect(one.asOf).toEqual(figure('itf-rd-projects').asOf);
      expect(share(one, figure('itf-approved-amount')).ok).toBe(false);
    }
  });
  test('25 the cost of the R&D centres’ projects is no grant', () => {
    expect(figure('rd-centres-project-cost').nature).toBe('cost');
    expect(withoutCaution('rd-centres-project-cost')).toEqual([]);
  });
  test('26 posts, interns, attendances, applications and schools are five units', () => {
    const people = all(
      'rth-posts-funded',
      'stem-internship-interns',
      'rttp-trainees',
      'rttp-applications-approved',
      'school-it-programmes-schools',
    );
    expect(countDistinct(people.map(({ unit }) => unit))).toBe(5);
    expect(areApart(...people.map(({ id }) => id))).toBe(true);
  });
  test('27 the schools that applied are never divided into the money', () => {
    expect(derivedFrom('school-it-programmes-funding')).toEqual([]);
    expect(withoutCaution('school-it-programmes-schools')).toEqual([]);
  });
  test('28 every hedged figure wears its word or sign in each language: 29, with the ceilings 32', () => {
    const hedged = edition.figures.filter(({ precision }) => precision !== 'exact');
    const printed = hedged.filter(({ id }) => fact(id).stated);
    const ceilings = printed.filter(({ precision }) => precision === 'up-to' || precision === 'cap');
    expect([printed.length - ceilings.length, printed.length]).toEqual([29, 32]);
    for (const one of hedged)
      for (const locale of LOCALES)
        expect(sayFigure(one, locale).text).not.toBe(sayFigure({ ...one, precision: 'exact' }, locale).text);
  });
  test('29 the raised allowances are plans, and no earlier rate is worked back from about 10 per cent', () => {
    for (const id of ['bachelor', 'master', 'doctoral']) expect(figure(`rth-allowance-${id}`).status).toBe('planned');
    expect(derivedFrom('rth-allowance-increase')).toEqual([]);
  });
  test('30 the living allowance stands on top of the allowance, for at most three years', () => {
    expect(figure('rth-living-allowance-doctoral').nature).toBe('supplement');
    expect(figure('rth-living-allowance-doctoral').partOf).toEqual([]);
    expect(figure('rth-living-allowance-max-duration').precision).toBe('up-to');
  });
  test('31 a deduction is no refund, and no limit is not unknown', () => {
    expect(figure('rd-tax-first-tier-rate').nature).toBe('deduction-rate');
    expect(fact('rd-tax-no-cap').nature).toBe('no-limit');
  });
  test('32 the 2:1 match assigns no share to a side', () => {
    expect(figure('rttp-matching-ratio').unit).toBe('ratio');
    expect(derivedFrom('rttp-matching-ratio')).toEqual([]);
    expect(withoutCaution('rttp-matching-ratio')).toEqual([]);
  });
  test('33 years and names in pairs are a statement each', () => {
    const year = (id: string) => {
      const { event } = fact(id);
      return event && 'from' in event ? event.from.slice(0, 4) : null;
    };
    expect(['it-innovation-lab-launched', 'knowing-more-about-it-launched'].map(year)).toEqual(['2020', '2021']);
    expect(['smart-city-blueprint-published', 'smart-city-blueprint-2-published'].map(year)).toEqual(['2017', '2020']);
  });
  test('34 earliest 2025 is not a date, from end 2024 is no day, and the first half of 2023 is a window', () => {
    expect(fact('cyberport-5-completion').event).toEqual({ kind: 'earliest', from: '2025-01-01' });
    expect(fact('hsitp-first-batch-completion').event?.kind).toBe('phased-from-year-end');
    expect(fact('science-park-shenzhen-branch-opening').event).toMatchObject({ kind: 'half-year', to: '2023-06-30' });
  });
  test('35 the 300-odd lampposts are part of the about 400, and those installed are never worked out', () => {
    expect(figure('smart-lampposts-remaining').partOf).toContain('smart-lampposts-total');
    expect(sum(all('smart-lampposts-remaining', 'smart-lampposts-total')).ok).toBe(false);
    expect(derivedFrom('smart-lampposts-remaining')).toEqual([]);
  });
  test('36 the four districts of the lampposts are four places of their own', () => {
    const places = entity('smart-lampposts').relations.filter(({ kind }) => kind === 'located-in');
    expect(places.map(({ target }) => entity(target).kind)).toEqual(['place', 'place', 'place', 'place']);
    expect(withoutCaution('smart-lampposts-districts')).toEqual([]);
  });
  test('37 one zone, two parks: the park in the Loop and the Shenzhen zone', () => {
    expect(fact('hetao-one-zone-two-parks').items?.en).toHaveLength(2);
    expect(fact('hetao-one-zone-two-parks').items?.en.join()).not.toMatch(/San Tin/);
  });
  test('38 lists of fields are never joined: a word in two lists is two names', () => {
    const lists = ['science-park-technology-clusters', 'techtas-areas', 'rd-centres-focus-areas'];
    expect(areApart(...lists)).toBe(true);
    const named = edition.entities.filter(
      ({ kind, name }) => kind === 'technology-area' && /biotech|Biotech/.test(name.en),
    );
    expect(named.length).toBeGreaterThanOrEqual(1);
  });
  test('39 new datasets, all datasets and spatial datasets are never stacked', () => {
    const sets = all('open-data-new-datasets', 'data-gov-hk-datasets', 'csdi-datasets');
    for (const one of sets) expect([one.partOf, one.group]).toEqual([[], undefined]);
    expect(areApart(...sets.map(({ id }) => id))).toBe(true);
  });
  test('40 universities, village places and organisations are units of their own', () => {
    expect(figure('universities-with-shenzhen-institutes').unit).toBe('universities');
    expect(figure('village-wifi-places').unit).toBe('places');
    expect(figure('city-grand-challenge-trial-hosts').unit).toBe('institutions');
  });
  test('41 only Science Park and the three InnoParks together have an area', () => {
    expect(edition.figures.filter(({ unit }) => unit === 'hectares').map(({ id }) => id)).toEqual([
      'science-park-area',
      'innoparks-total-area',
    ]);
  });
  test('42 the ceiling of 440 million is no yearly sum and no sum for each', () => {
    expect(figure('skl-cnerc-funding-cap').precision).toBe('cap');
    expect(derivedFrom('skl-cnerc-funding-cap', 'state-key-laboratories')).toEqual([]);
    expect(withoutCaution('skl-cnerc-funding-cap')).toEqual([]);
  });
  test('43 2030 is never plotted, nor are 4.0, 2.0 and 5G: they are names', () => {
    const listed = readNotShown('2023')
      .map(({ locator }) => locator)
      .join(' ');
    for (const name of ['2030', '4.0', '2.0', '5G']) expect(listed).toContain(name);
    for (const { event } of datedEvents(edition)) expect(event.from < '2026').toBe(true);
    for (const id of ['sti-2030-major-projects', 'rttp-industry-4-0', 'smart-lampposts-5g', 'gd-hk-5g'])
      expect([fact(id).value, fact(id).event]).toEqual([null, null]);
  });
  test('44 the R&D centres go by their fields; official names are other names', () => {
    const centres = edition.entities.filter(({ parent, kind }) => parent === 'rd-centres' || kind === 'centre');
    expect(centres.filter(({ id }) => id.startsWith('rdc-'))).toHaveLength(5);
    for (const { aliases: other } of centres.filter((one) => one.id.startsWith('rdc-')))
      expect(other.en.length).toBeGreaterThan(0);
  });
  test('45 the measures for data centres are at least as many as the list has', () => {
    const { precision, stated } = fact('data-centre-measures');
    expect([precision, stated]).toEqual(['at-least', false]);
    expect(withoutCaution('data-centre-measures')).toEqual([]);
  });
  test('what comes round every year is no single date', () => {
    expect(recurringEvents(edition).map(({ id }) => id)).toEqual(['digital-economy-summit-month']);
  });

  test('figures of October, November and December 2022 are never of one date', () => {
    const groups = new Map<string, string[]>();
    for (const { id, asOf } of edition.figures) {
      if (asOf === 'not-stated') continue;
      const key = `${asOf.kind} ${asOf.month}`;
      groups.set(key, [...(groups.get(key) ?? []), id]);
    }
    const counted = new Map([...groups].map(([key, ids]) => [key, ids.length]));
    expect(counted).toEqual(
      new Map([
        ['month-end 2022-10', 8],
        ['month-end 2022-11', 6],
        ['month 2022-11', 2],
        ['month 2022-12', 5],
      ]),
    );
    const [october, november] = [figure('itf-approved-projects'), figure('rd-centres-projects')];
    expect(sum([october, november])).toMatchObject({ ok: false, refusal: { reason: 'as-of' } });
  });
  test('what was planned or announced stays so, and is nothing else', () => {
    const ahead = edition.facts.filter(({ status }) => status === 'planned' || status === 'announced');
    expect(ahead).toHaveLength(22);
    const later = edition.facts.filter(
      ({ event }) => event && event.kind !== 'every-year' && event.from > edition.written.to,
    );
    expect(later.filter((one) => !ahead.includes(one))).toEqual([]);
  });
});
