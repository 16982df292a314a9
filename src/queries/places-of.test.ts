import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition, type Entity } from '#src/facts/edition.ts';
import { PLACES } from './places-data.ts';
import {
  factsAbout,
  isLocated,
  siteOfEntity,
  siteOfFact,
  sitesOfEntity,
  sitesOfFact,
  unplacedOf,
  type Located,
} from './places-of.ts';

const data = readEdition('2023');
const edition = indexEdition(data);

const said = (located: readonly (Located | null)[]) => located.map((one) => one && `${one.how} ${one.site.id}`);
const about = (id: string) =>
  PLACES.places
    .filter((site) => site.id === id)
    .flatMap((site) => factsAbout(edition, PLACES, site))
    .map((fact) => fact.id);

test.each(PLACES.places.map((site) => [site.id, site] as const))('the document speaks of %s in a fact', (_, site) => {
  expect(factsAbout(edition, PLACES, site).length).toBeGreaterThan(0);
});

describe('every name that stands somewhere', () => {
  const located = edition.entities.filter((entity) => isLocated(edition, entity));
  const unplaced = new Set(PLACES.unplaced.map(({ entity }) => entity));

  test('has a site, or is on the list of those without', () => {
    expect(located.length).toBeGreaterThan(35);
    const lost = located.filter(({ id }) => sitesOfEntity(edition, PLACES, id).length === 0 && !unplaced.has(id));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('is on that list only if it stands somewhere', () => {
    const ids = new Set(located.map(({ id }) => id));
    expect([...unplaced].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('and has a site as well only where the document names the park but not the spot', () => {
    const both = [...unplaced].filter((id) => sitesOfEntity(edition, PLACES, id).length > 0);
    expect(both).toEqual(['advanced-manufacturing-centre-2']);
  });

  test('is a facility, a centre, or in a facility: regions, companies and schemes are not', () => {
    const kinds = new Set(located.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['facility', 'centre', 'platform']));
    const is = (id: string) => isLocated(edition, edition.entity(id));
    expect([is('health-innohk'), is('iam-smart'), is('guangdong'), is('hkstp')]).toEqual([true, false, false, false]);
  });
});

describe('the site of a name', () => {
  test.each<[string, string | null]>([
    ['innocell', 'itself innocell'],
    ['hkpc', 'itself hkpc'],
    ['biobank', 'within science-park'],
    ['science-park-expansion', 'within science-park'],
    // Through the arcade.
    ['esports-venue', 'within cyberport'],
    ['innolife-healthtech-hub', 'within hsitp'],
    // Where it is said to be comes before what it belongs to.
    ['health-innohk', 'within science-park'],
    // The document does not say where the companies sit.
    ['hkstp', null],
    ['cyberport-company', null],
    ['guangdong', null],
    ['gba-innoacademy', null],
    // Several: none is the one.
    ['innoparks', null],
  ])('%s: %s', (id, site) => {
    expect(said([siteOfEntity(edition, PLACES, id)])).toEqual([site]);
  });

  test('may be several, where the document speaks of them as one', () => {
    expect(said(sitesOfEntity(edition, PLACES, 'innoparks'))).toEqual([
      'together innopark-tai-po',
      'together innopark-yuen-long',
      'together innopark-tseung-kwan-o',
    ]);
    expect(sitesOfEntity(edition, PLACES, 'smart-lampposts')).toHaveLength(4);
  });

  test('is found by a stated host, too, and a ring of places leads nowhere', () => {
    const hall = (id: string, relations: Entity['relations']): Entity => ({
      ...edition.entity('biobank'),
      id,
      parent: null,
      relations,
    });
    const extra = [
      hall('hall', []),
      hall('yard', [{ kind: 'located-in', target: 'gate' }]),
      hall('gate', [{ kind: 'located-in', target: 'yard' }]),
    ];
    const entities = data.entities.map((entity) =>
      entity.id === 'cyberport'
        ? { ...entity, relations: [...entity.relations, { kind: 'hosts', target: 'hall' }] }
        : entity,
    );
    const other = indexEdition({ ...data, entities: [...entities, ...extra] });
    expect(said([siteOfEntity(other, PLACES, 'hall'), siteOfEntity(other, PLACES, 'yard')])).toEqual([
      'within cyberport',
      null,
    ]);
  });
});

describe('the site of a fact', () => {
  test.each<[string, string | null]>([
    ['science-park-area', 'itself science-park'],
    ['esports-venue-opened', 'within cyberport'],
    ['advanced-manufacturing-centre-2-study', 'within innopark-tai-po'],
    // About a company, yet for a park.
    ['hkstp-allocation', 'about science-park'],
    ['cyberport-allocation', 'about cyberport'],
    ['hetao-arrangement-signed', 'about hsitp'],
    ['hkstp-established', null],
    ['itf-approved-amount', null],
    ['innoparks-total-area', null],
  ])('%s: %s', (id, site) => {
    expect(said([siteOfFact(edition, PLACES, id)])).toEqual([site]);
  });

  test('may be several', () => {
    expect(sitesOfFact(edition, PLACES, 'rd-centres-count')).toHaveLength(5);
    expect(said(sitesOfFact(edition, PLACES, 'hkstp-service-lines'))[0]).toBe('about science-park');
  });
});

describe('the facts of a site', () => {
  test('are its own, those of what is in it, those of its group, and those that mention it', () => {
    expect(about('innopark-tai-po')).toEqual([
      'hkstp-service-lines',
      'innoparks-former-name',
      'innoparks-count',
      'innoparks-total-area',
      'innoparks-policy-revised',
      'innoparks-recent-buildings',
      'advanced-manufacturing-centre-2-study',
    ]);
    expect(about('cyberport')).toEqual(['cyberport-allocation', 'esports-venue-opened']);
    expect(about('hsitp')).toContain('hetao-arrangement-signed');
    expect(about('wan-chai-district')).toContain('smart-lampposts-total');
  });

  test('leave to another site what is about that', () => {
    expect(about('science-park-shenzhen-branch')).toEqual(['science-park-shenzhen-branch-opening']);
    expect(about('science-park')).not.toContain('innohk-laboratories');
    expect(about('innopark-yuen-long')).not.toContain('microelectronics-centre-completion');
  });
});

test('what has no place is named with the reason and with how it stood', () => {
  const unplaced = unplacedOf(edition, PLACES);
  expect(unplaced.map(({ entity, stateWhenWritten }) => [entity.id, stateWhenWritten])).toEqual([
    ['government-data-centre', 'under-way'],
    ['advanced-manufacturing-centre-2', 'under-study'],
    ['shenzhen-it-zone', 'not-said'],
    ['sz-hk-cooperation-zone', 'not-said'],
    ['gba-innoacademy', 'standing'],
    ['smart-government-innovation-lab', 'standing'],
    ['state-key-laboratories', 'standing'],
    ['cnerc-hong-kong-branches', 'standing'],
  ]);
  expect(
    unplaced.filter(({ why }) => !why.en.endsWith('.') || !why.tc.endsWith('。') || !why.sc.endsWith('。')),
  ).toEqual([]);
});
