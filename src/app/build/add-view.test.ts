import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Shown } from '#src/decks/deck.ts';
import { LIMITS } from '#src/decks/limits.ts';
import { parseDeck } from '#src/decks/parse-deck.ts';
import { hasStatement } from '#src/decks/statements.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { derivedFigures } from '#src/queries/derivations.ts';
import { exhibits } from '#src/exhibits/registry.ts';
import { readAddress } from '#src/state/address.ts';
import { SampleStorage } from '#src/state/sample-storage.ts';

const edition = indexEdition(readEdition('2023'));
const isStated = (id: string) => hasStatement(edition, id);

/** The code as a page loads it, on a storage of its own. */
async function load() {
  vi.resetModules();
  const storage = new SampleStorage();
  vi.stubGlobal('localStorage', storage);
  const [add, here, own, shelf] = await Promise.all([
    import('./add-view.ts'),
    import('./view-here.ts'),
    import('./own-decks.ts'),
    import('#src/state/deck-shelf.ts'),
  ]);
  const decks = () => own.readOwnDecks(shelf.deckShelf.open(), edition).decks.map(({ deck }) => deck);
  return { ...add, ...here, storage, decks, shelf: shelf.deckShelf };
}
let atlas: Awaited<ReturnType<typeof load>>;
beforeEach(async () => {
  atlas = await load();
});

const at = (address: string) => {
  const { pathname, search } = new URL(address, 'https://atlas.invalid');
  return readAddress(pathname, search).address;
};

describe('what a reader looks at', () => {
  test.each<[string, string, string, Shown | null]>([
    [
      'an exhibit with measure and mark',
      'rd-projects-by-domain',
      '/en/funding?by=rd-projects-by-domain:count&sel=rd-projects-by-domain:biotechnology',
      { kind: 'exhibit', exhibit: 'rd-projects-by-domain', measure: 'count', mark: 'biotechnology' },
    ],
    [
      'an exhibit whose number the reader set',
      'rd-tax-deduction',
      '/en/funding?by=rd-tax-deduction:3000000',
      { kind: 'exhibit', exhibit: 'rd-tax-deduction', measure: null, mark: null },
    ],
    [
      'a stretch of the timeline, one lane',
      'timeline',
      '/tc/timeline?t=2015-2025&only=lane:funding',
      { kind: 'timeline', from: 2015, to: 2025, lane: 'funding' },
    ],
    [
      'a framing of the map',
      'map',
      '/sc/places?sel=map:science-park&z=22.4264,114.2114,12&y=2022',
      { kind: 'map', framing: '22.4264,114.2114,12', site: 'science-park', year: '2022' },
    ],
    ['no exhibit', 'by-year', '/en/timeline', null],
  ])('%s', (_, id, address, shown) => {
    expect(atlas.viewIn(id, at(address), edition)).toEqual(shown);
  });

  test('a figure, unless it was worked out for the reader', () => {
    expect(atlas.figureView('itf-approved-amount', edition)).toEqual({ kind: 'figure', figure: 'itf-approved-amount' });
    expect(atlas.figureView('derived:tax-deduction.3000000', edition)).toBeNull();
  });
});

test('every exhibit and every figure makes a sound slide that rests on what it shows', () => {
  const shown: readonly Shown[] = [
    ...exhibits.map(({ id }) => atlas.viewIn(id, at('/en/'), edition)).filter((one) => one !== null),
    ...edition.figures.map(({ id }) => ({ kind: 'figure', figure: id }) as const),
    ...derivedFigures(edition).map(({ id }) => ({ kind: 'figure', figure: id }) as const),
  ];
  expect(shown.length).toBeGreaterThan(150);
  const faults = shown.flatMap((one) => {
    const added = atlas.addView(one, edition);
    if (added.kind !== 'added') return [JSON.stringify(one)];
    const parsed = parseDeck(added.deck, isStated);
    const isAlone = added.number === 1;
    atlas.takeOut(added, edition);
    const rests = added.deck.slides.at(-1)?.rests.length ?? 0;
    // What stands on no statement: the map, and who runs what, which is told without numbers.
    const isBare = one.kind === 'map' || (one.kind === 'exhibit' && one.exhibit === 'who-runs-what');
    return parsed.ok && isAlone && rests > 0 !== isBare
      ? []
      : [`${JSON.stringify(one)} ${rests} ${JSON.stringify(parsed)}`];
  });
  expect(faults).toEqual([]);
  expect(atlas.decks()).toEqual([]);
});

describe('adding', () => {
  const figure = { kind: 'figure', figure: 'itf-approved-amount' } as const;

  test('makes a briefing where there is none, and goes on in it', () => {
    atlas.addView(figure, edition);
    const second = atlas.addView({ kind: 'map', framing: null, site: null, year: null }, edition);
    expect(second).toMatchObject({ kind: 'added', number: 2, keeping: 'saved' });
    expect(atlas.decks().map(({ id, slides }) => [id, slides.map(({ layout }) => layout)])).toEqual([
      ['my-briefing', ['number', 'map']],
    ]);
    expect(atlas.storage.kept.has('atlas.deck.my-briefing')).toBe(true);
  });

  test('is taken back: the slide, and the briefing with its only one', () => {
    const first = atlas.addView(figure, edition);
    const second = atlas.addView(figure, edition);
    if (first.kind !== 'added' || second.kind !== 'added') throw new Error('Nothing was added');
    expect(second.slide).toBe('itf-approved-amount-2');
    atlas.takeOut(second, edition);
    expect(atlas.decks().map(({ slides }) => slides.length)).toEqual([1]);
    atlas.takeOut(first, edition);
    expect(atlas.decks()).toEqual([]);
    expect(atlas.storage.kept.has('atlas.deck.my-briefing')).toBe(false);
  });

  test('to a full briefing adds nothing and says so', () => {
    for (let count = 0; count < LIMITS.slides; count += 1) atlas.addView(figure, edition);
    expect(atlas.addView(figure, edition).kind).toBe('full');
    expect(atlas.decks()[0]?.slides).toHaveLength(LIMITS.slides);
  });

  test('with storage that takes nothing is kept in memory', () => {
    atlas.storage.trouble = 'full';
    expect(atlas.addView(figure, edition)).toMatchObject({ kind: 'added', keeping: 'full' });
    expect(atlas.addView(figure, edition)).toMatchObject({ kind: 'added', number: 2, keeping: 'full' });
    expect(atlas.storage.kept.size).toBe(0);
  });
});
