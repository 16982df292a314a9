import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition, type Fact } from '#src/facts/edition.ts';
import { isLocated } from './places-of.ts';
import { PLACES } from './places-data.ts';
import { historyOf, stateIn, type SiteState } from './site-history.ts';
import { sitesOf } from './sites.ts';

const data = readEdition('2023');
const edition = indexEdition(data);
const sites = sitesOf(edition, PLACES);
const YEARS = Array.from({ length: 25 }, (_, at) => 2001 + at);

/** The edition after one change to one fact. */
const changed = (id: string, change: Partial<Fact>) =>
  indexEdition({ ...data, facts: data.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact)) });

const statesOf = (entity: string) => {
  const history = historyOf(edition, entity);
  return YEARS.map((year) => [year, stateIn(history, year)]);
};

describe('through the years', () => {
  test.each<[string, SiteState, number]>([
    ['data-technology-hub', 'standing', 2020],
    ['mars-centre', 'standing', 2021],
    ['innocell', 'standing', 2021],
    ['advanced-manufacturing-centre', 'standing', 2022],
    ['rdc-textiles', 'standing', 2006],
    ['smart-government-innovation-lab', 'standing', 2019],
    // No date of theirs is in the document: known from its writing on.
    ['science-park', 'standing', 2022],
    ['innopark-tai-po', 'standing', 2022],
    ['cyberport', 'standing', 2022],
    ['hkpc', 'standing', 2022],
    ['innohk', 'standing', 2022],
    // Still plans in and after the years in which they were due.
    ['microelectronics-centre', 'planned', 2022],
    ['hsitp', 'planned', 2022],
    ['science-park-shenzhen-branch', 'planned', 2022],
    ['san-tin-technopole', 'planned', 2022],
    ['cyberport-5', 'under-way', 2022],
    ['wan-chai-district', 'under-way', 2022],
    ['government-data-centre', 'under-way', 2022],
    ['advanced-manufacturing-centre-2', 'under-study', 2022],
  ])('%s is %s from %i on, and nothing is said of the years before', (entity, state, year) => {
    expect(statesOf(entity)).toEqual(YEARS.map((one) => [one, one < year ? 'not-said' : state]));
  });

  test.each(['shenzhen-it-zone', 'sz-hk-cooperation-zone', 'innolife-healthtech-hub'])(
    'of %s no state is said in any year',
    (entity) => {
      expect(statesOf(entity)).toEqual(YEARS.map((year) => [year, 'not-said']));
    },
  );

  test('no site stands before the interval of its date begins, or before the writing where it has none', () => {
    const early = sites.flatMap((site) => {
      const dates = site.stages.flatMap(({ date, planned }) => (date && !planned ? [date.from] : []));
      const begins = Number((dates[0] ?? edition.written.from).slice(0, 4));
      return YEARS.filter((year) => year < begins && stateIn(site, year) !== 'not-said').map((year) => [site, year]);
    });
    expect(early).toEqual([]);
  });

  test('no site of which the document only has a plan ever stands', () => {
    const plans = sites.filter(({ stages }) => stages.some(({ planned }) => planned));
    expect(plans.length).toBe(9);
    expect(plans.flatMap((site) => YEARS.filter((year) => stateIn(site, year) === 'standing'))).toEqual([]);
  });

  test('the founding of the parks corporation is no opening of the park', () => {
    expect(historyOf(edition, 'science-park').stages).toEqual([]);
  });
});

describe('steps', () => {
  test('come in the order of their dates, those without a date last', () => {
    const said = (entity: string) =>
      historyOf(edition, entity).stages.map(({ step, date, planned }) => [step, date?.from ?? null, planned]);
    expect(said('microelectronics-centre')).toEqual([
      ['completed', '2023-12-01', true],
      ['operation', '2024-01-01', true],
    ]);
    expect(said('cyberport-5')).toEqual([
      ['completed', '2025-01-01', true],
      ['works-started', null, false],
    ]);
    expect(said('san-tin-technopole')).toEqual([['formed', null, true]]);
  });

  test('every event of a located name is a step, but for a change of policy', () => {
    const located = new Set(edition.entities.filter((one) => isLocated(edition, one)).map(({ id }) => id));
    const events = edition.facts.filter(({ entity, nature }) => located.has(entity) && nature === 'event');
    const steps = new Set([...located].flatMap((id) => historyOf(edition, id).stages.map(({ fact }) => fact)));
    expect(events.length).toBeGreaterThan(15);
    expect(events.filter(({ id }) => !steps.has(id)).map(({ id }) => id)).toEqual(['innoparks-policy-revised']);
  });

  test('of another edition decide anew: a completed plan stands from its year, works to come are a plan', () => {
    const completed = changed('microelectronics-centre-completion', { status: 'completed' });
    expect(historyOf(completed, 'microelectronics-centre')).toMatchObject({
      stateWhenWritten: 'standing',
      since: 2023,
    });
    const planned = changed('cyberport-5-works-started', { status: 'planned' });
    expect(historyOf(planned, 'cyberport-5').stateWhenWritten).toBe('planned');
  });
});
