import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition, type Edition, type Fact } from '#src/facts/edition.ts';
import { parseEdition } from '#src/facts/parse-edition.ts';
import { countStates, groupChanges, changeOptions } from './change-facets.ts';
import { CHANGE_STATES, compareEditions } from './compare-editions.ts';
import { secondEdition } from './sample-second-edition.ts';

const data = readEdition('2023');
const first = indexEdition(data);
const { edition, states, reworded } = secondEdition(data);
const second = indexEdition(parseEdition(edition));
const changes = compareEditions(first, second);

/** The first edition with one of its facts changed by hand. */
const withFact = (id: string, change: Partial<Fact>): Edition =>
  indexEdition({ ...data, facts: data.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact)) });
const changeOf = (id: string, change: Partial<Fact>) =>
  compareEditions(first, withFact(id, change)).facts.find((one) => one.id === id);

const COUNTED = data.facts.find(({ stated }) => !stated)?.id ?? '';

describe('a second edition made by known changes', () => {
  test('has at least twenty of each state, and each is found exactly', () => {
    const counts = countStates(changes);
    expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(20);
    expect(changes.facts).toHaveLength(states.size);
    expect(new Map(changes.facts.map(({ id, state }) => [id, state]))).toEqual(states);
  });

  test('tells what was worded anew beside what is stated', () => {
    expect(changes.facts.filter(({ beside }) => beside.includes('wording')).map(({ id }) => id)).toEqual(reworded);
  });

  test('has no difference but in what changed, in one unit and nature, and never in what was redefined', () => {
    const moved = changes.facts.filter((change) => change.difference?.ok);
    expect(moved.length).toBeGreaterThan(4);
    for (const { state, was, is } of moved)
      expect([state, was?.unit, was?.nature]).toEqual(['changed', is?.unit, is?.nature]);
    const redefined = changes.facts.filter(({ state }) => state === 'redefined');
    expect(redefined.every(({ difference, because }) => difference === null && because.length > 0)).toBe(true);
  });

  test('lists what changed state by state, the rest when asked', () => {
    const shown = groupChanges(changes, {});
    expect(shown.map(({ state }) => state)).toEqual(CHANGE_STATES);
    expect(shown.at(-1)?.facts.map(({ id }) => id)).toEqual(reworded);
    const [same] = groupChanges(changes, { state: 'same' });
    expect(same?.facts.length).toBe(countStates(changes).same);
    const [section = ''] = second.facts.filter(({ id }) => id === 'added-1').map(({ source }) => source.section);
    for (const { facts } of groupChanges(changes, { section }))
      for (const { is, was } of facts) expect((is ?? was)?.source.section).toBe(section);
    const offered = changeOptions(changes, 'state', { section });
    for (const { choice, count } of offered)
      expect(groupChanges(changes, { section, state: choice })[0]?.facts.length).toBe(count);
  });
});

describe('two editions compared', () => {
  test('finds an edition the same as itself', () => {
    expect(new Set(compareEditions(first, first).facts.map(({ state }) => state))).toEqual(new Set(['same']));
  });

  test('puts each fact of either edition in one state, new one way and gone the other, whatever is taken out', () => {
    const ids = data.facts.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (here, there) => {
        const only = (kept: readonly string[]) =>
          indexEdition({ ...data, facts: data.facts.filter(({ id }) => kept.includes(id)) });
        const [older, newer] = [only(here), only(there)];
        const forth = compareEditions(older, newer);
        const back = compareEditions(newer, older);
        const of = (all: typeof forth, state: string) =>
          all.facts.flatMap((change) => (change.state === state ? [change.id] : [])).toSorted();
        expect(new Set(forth.facts.map(({ id }) => id)).size).toBe(forth.facts.length);
        expect(forth.facts.map(({ id }) => id).toSorted()).toEqual([...new Set([...here, ...there])].toSorted());
        expect(of(forth, 'new')).toEqual(of(back, 'gone'));
        expect(of(forth, 'gone')).toEqual(of(back, 'new'));
        expect(of(forth, 'same')).toEqual(of(back, 'same'));
      }),
      { numRuns: 60 },
    );
  });

  test.each<[string, string, Partial<Fact>, string]>([
    ['another unit', 'itf-approved-projects', { unit: 'cases' }, 'redefined: unit'],
    ['another nature', 'itf-approved-projects', { nature: 'stock' }, 'redefined: nature'],
    ['another subject', 'itf-approved-projects', { entity: 'cyberport' }, 'redefined: subject'],
    ['another base', 'itf-rd-share-information-technology', { base: 'itf-approved-projects' }, 'redefined: base'],
    ['no longer part of a whole', 'itf-rd-projects', { partOf: [] }, 'redefined: part-of'],
    ['printed, no longer counted', COUNTED, { stated: true }, 'redefined: counted'],
    ['another status', 'itf-approved-projects', { status: 'completed' }, 'changed: status'],
    ['another date', 'itf-approved-projects', { asOf: { kind: 'month', month: '2022-11' } }, 'changed: date'],
    ['another hedge', 'itf-approved-projects', { precision: 'about' }, 'precision: precision'],
    ['another hedge and value', 'itf-approved-projects', { precision: 'over', value: 39000 }, 'changed: precision'],
  ])('%s', (_, id, traits, expected) => {
    const change = changeOf(id, traits);
    const why = [...(change?.because ?? []), ...(change?.changed ?? [])];
    expect(why.map((name) => `${change?.state}: ${name}`)).toContain(expected);
  });

  test('redefines a share with its base', () => {
    const redefines = { en: 'x', tc: 'x', sc: 'x' };
    const newer = withFact(first.fact('itf-rd-share-information-technology').base ?? '', { redefines });
    const share = compareEditions(first, newer).facts.find(({ id }) => id === 'itf-rd-share-information-technology');
    expect([share?.state, share?.because]).toEqual(['redefined', ['base-redefined']]);
  });

  test('tells a list that grew from one whose members were exchanged', () => {
    const counted = data.facts.find(({ nature, items }) => nature === 'list-count' && (items?.tc.length ?? 0) > 3);
    const items = counted?.items ?? { en: [], tc: [], sc: [] };
    const longer = { en: [...items.en, 'x'], tc: [...items.tc, 'x'], sc: [...items.sc, 'x'] };
    const id = counted?.id ?? '';
    const grown = changeOf(id, { items: longer, value: longer.en.length });
    expect([grown?.state, grown?.changed]).toEqual(['changed', ['value', 'list']]);
    expect(grown?.difference).toMatchObject({ ok: true, value: { direction: 'more', figure: { value: 1 } } });
    const exchanged = { en: ['x', ...items.en.slice(1)], tc: ['x', ...items.tc.slice(1)], sc: items.sc };
    expect(changeOf(id, { items: exchanged })?.because).toEqual(['list']);
  });
});
