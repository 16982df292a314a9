import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#src/i18n/locales.ts';
import { LAYOUTS, type Deck } from './deck.ts';
import { advanced, edited, historyOf, redone, undone, type DeckHistory } from './deck-history.ts';
import { editDeck, type Edit } from './edit-deck.ts';
import { LIMITS } from './limits.ts';
import { parseDeck } from './parse-deck.ts';
import { sampleDeck } from './sample-deck.ts';

const blank = { en: 'x', tc: ' ', sc: 'x' };
const ids = sampleDeck.slides.map(({ id }) => id);
const order = (deck: Deck) => deck.slides.map(({ id }) => id).join(' ');

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const which = fc.constantFrom(...ids, 'domains-2', 'not-there');
const locale = fc.constantFrom(...LOCALES);
const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('{itf-schemes} schemes', '{', '', 'x'.repeat(4000)),
);
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('title' as const), locale, text: words }),
  fc.record({ kind: fc.constant('add' as const), slide: fc.constantFrom(...sampleDeck.slides), at: fc.integer() }),
  fc.record({ kind: fc.constant('remove' as const), slide: which }),
  fc.record({ kind: fc.constant('move' as const), slide: which, to: fc.integer({ min: -3, max: 20 }) }),
  fc.record({ kind: fc.constant('duplicate' as const), slide: which }),
  fc.record({ kind: fc.constant('layout' as const), slide: which, layout: fc.constantFrom(...LAYOUTS) }),
  fc.record({
    kind: fc.constant('shows' as const),
    slide: which,
    to: fc.record({
      layout: fc.constantFrom(...LAYOUTS),
      shows: fc.constantFrom(...sampleDeck.slides.map(({ shows }) => shows)),
      heading: fc.constantFrom(...sampleDeck.slides.map(({ heading }) => heading)),
    }),
  }),
  fc.record({ kind: fc.constant('seconds' as const), slide: which, seconds: fc.oneof(fc.integer(), fc.double()) }),
  fc.record({
    kind: fc.constant('text' as const),
    slide: which,
    part: fc.constantFrom('heading' as const, 'caption' as const, 'notes' as const),
    locale,
    text: words,
  }),
);

describe('an edit', () => {
  test.each([
    [{ kind: 'move', slide: 'end', to: 0 }, 'end opening domains years two numbers park'],
    [{ kind: 'move', slide: 'opening', to: 99 }, 'domains years two numbers park end opening'],
    [{ kind: 'remove', slide: 'two' }, 'opening domains years numbers park end'],
    [{ kind: 'duplicate', slide: 'park' }, 'opening domains years two numbers park park-2 end'],
    [{ kind: 'move', slide: 'gone', to: 2 }, order(sampleDeck)],
  ] as const satisfies readonly (readonly [Edit, string])[])('%o gives %s', (edit, expected) => {
    expect(order(editDeck(sampleDeck, edit))).toBe(expected);
  });

  test('of a text changes one language of one slide', () => {
    const edit = { kind: 'text', slide: 'park', part: 'notes', locale: 'tc', text: '新講稿' } as const;
    const after = editDeck(sampleDeck, edit);
    expect(after.slides[5]?.notes).toEqual({ ...sampleDeck.slides[5]?.notes, tc: '新講稿' });
    expect(after.slides.filter((slide, at) => slide !== sampleDeck.slides[at])).toHaveLength(1);
  });

  test('a first heading stands in every language until it is translated', () => {
    const edit = { kind: 'text', slide: 'domains', part: 'heading', locale: 'en', text: 'Mine' } as const;
    expect(editDeck(sampleDeck, edit).slides[1]?.heading).toEqual({ en: 'Mine', tc: 'Mine', sc: 'Mine' });
  });

  test('that would make the deck unsound leaves the very same deck', () => {
    const unsound: readonly Edit[] = [
      { kind: 'layout', slide: 'domains', layout: 'map' },
      { kind: 'shows', slide: 'domains', to: { layout: 'pair', shows: [], heading: null } },
      {
        kind: 'shows',
        slide: 'end',
        to: { layout: 'closing', shows: [{ kind: 'text', text: blank }], heading: blank },
      },
      { kind: 'seconds', slide: 'domains', seconds: 0.5 },
      { kind: 'text', slide: 'domains', part: 'caption', locale: 'en', text: 'a { b' },
      { kind: 'text', slide: 'domains', part: 'heading', locale: 'en', text: ' ' },
      { kind: 'title', locale: 'en', text: 'x'.repeat(LIMITS.title + 1) },
    ];
    for (const edit of unsound) expect(editDeck(sampleDeck, edit)).toBe(sampleDeck);
    const one = { ...sampleDeck, slides: sampleDeck.slides.slice(0, 1) };
    expect(editDeck(one, { kind: 'remove', slide: 'opening' })).toBe(one);
  });

  test('stops at the greatest number of slides', () => {
    let deck = sampleDeck;
    for (let step = 0; step < 100; step += 1) deck = editDeck(deck, { kind: 'duplicate', slide: 'park' });
    expect(deck.slides).toHaveLength(LIMITS.slides);
    expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(LIMITS.slides);
  });
});

test('any edits are pure, keep the deck sound, and are undone and redone to the very same decks', () => {
  const start = frozen(structuredClone(sampleDeck));
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 25 }), (edits) => {
      let history = historyOf(start);
      for (const edit of edits) history = edited(history, frozen(edit));
      const { deck, past } = history;
      expect(parseDeck(structuredClone(deck), () => true)).toEqual({ ok: true, deck });
      for (const before of past.toReversed()) {
        history = undone(history);
        expect(history.deck).toBe(before);
      }
      expect(history.deck).toBe(start);
      expect(undone(history)).toEqual(history);
      for (const _ of past) history = redone(history);
      expect(history.deck).toBe(deck);
      expect(redone(history)).toEqual(history);
    }),
  );
});

test('typing on in one text is one step to undo', () => {
  const typed = (history: DeckHistory, text: string, joins: boolean) =>
    advanced(
      history,
      editDeck(history.deck, { kind: 'text', slide: 'park', part: 'notes', locale: 'en', text }),
      joins,
    );
  const first = typed(historyOf(sampleDeck), 'a', true);
  const last = typed(typed(first, 'ab', true), 'abc', true);
  expect(last.deck.slides[5]?.notes.en).toBe('abc');
  expect(undone(last).deck).toBe(sampleDeck);
  expect(undone(typed(last, 'abcd', false)).deck).toBe(last.deck);
});
