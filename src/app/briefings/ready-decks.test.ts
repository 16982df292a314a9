import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#src/decks/checksum.ts';
import { secondsOf, type Deck } from '#src/decks/deck.ts';
import { readDeckText, readDeckValue, writeDeck } from '#src/decks/deck-file.ts';
import { readyDeck } from '#src/decks/ready-decks.ts';
import { driftOf } from '#src/decks/drift.ts';
import { missingIn } from '#src/decks/missing.ts';
import { textsOf } from '#src/decks/parse-deck.ts';
import { statementsIn, textSentence } from '#src/decks/slide-text.ts';
import { hasStatement } from '#src/decks/statements.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { PLACES } from '#src/queries/places-data.ts';
import { DECK_FILES } from '#src/queries/deck-data.ts';
import { DECK_NAMES, DECKS } from '#src/view/chapters.ts';
import { figuresIn } from '#src/view/sentence.ts';
import { findExhibit } from '../show/exhibits.ts';
import { pinDeck } from './pin-deck.ts';
import { headingOf, partOf } from './slide-parts.ts';

const edition = indexEdition(readEdition('2023'));
const isSite = (id: string) => PLACES.places.some((place) => place.id === id);
const isStated = (id: string) => hasStatement(edition, id);

function read(id: (typeof DECKS)[number]): Deck {
  const parsed = readDeckValue(DECK_FILES[id], isStated);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.deck;
}

/** How many slides each was meant to have. */
const LENGTHS = { itf: [8, 8], 'fact-sheet': [14, 17], since: [8, 10] } as const;

const SENTENCE_ENDS = /[.。？?](?=\s|$|[^\d\s])/g;

describe.each(DECKS)('%s', (id) => {
  const deck = read(id);
  const texts = deck.slides.flatMap((slide) =>
    textsOf(slide).flatMap(([part, text]) =>
      LOCALES.map((locale) => ({ at: `${slide.id}.${part}.${locale}`, part, locale, said: text[locale], text })),
    ),
  );

  test('is called as in the navigation, and is about as long as was meant', () => {
    expect(deck.id).toBe(id);
    expect(deck.title).toEqual(DECK_NAMES[id]);
    const [least, most] = LENGTHS[id];
    expect(deck.slides.length).toBeGreaterThanOrEqual(least);
    expect(deck.slides.length).toBeLessThanOrEqual(most);
    expect(secondsOf(deck)).toBeGreaterThan(deck.slides.length * 45);
  });

  test('shows nothing that is not there, rests on the edition as it is, and has not drifted', () => {
    const exhibit = (name: string, measure: string | null) => {
      const found = findExhibit(name);
      return found !== undefined && (measure === null || found.measures.some((one) => one.id === measure));
    };
    expect(missingIn(deck, { exhibit, site: isSite, statement: isStated })).toEqual([]);
    const { sameEdition, slides } = driftOf(deck, edition);
    expect(slides.filter(({ state }) => state !== 'same')).toEqual([]);
    // Where this fails, read the words of the deck again and run `npm run decks`.
    expect(sameEdition).toBe(true);
    expect(canonicalJson(pinDeck(deck, edition))).toBe(canonicalJson(deck));
  });

  test('has no number typed by hand, and no slot that stands for nothing', () => {
    expect(texts.filter(({ said }) => /\p{Nd}/u.test(said.replace(/\{[^}]*\}/g, ''))).map(({ at }) => at)).toEqual([]);
    for (const { text, said, locale } of texts)
      expect(figuresIn(textSentence(text, edition, locale))).toHaveLength(statementsIn(said).length);
  });

  test('names the same figures in three languages', () => {
    const named = (locale: (typeof LOCALES)[number]) =>
      deck.slides.flatMap((slide) =>
        textsOf(slide).map(([part, text]) => [slide.id, part, ...statementsIn(text[locale]).toSorted()]),
      );
    expect(named('tc')).toEqual(named('en'));
    expect(named('sc')).toEqual(named('en'));
  });

  test('has notes to speak of two to five sentences', () => {
    const notes = texts.filter(({ part }) => part === 'notes');
    const counted = notes.map(({ at, said }) => ({ at, count: said.match(SENTENCE_ENDS)?.length ?? 0 }));
    expect(counted.filter(({ count }) => count < 2 || count > 5)).toEqual([]);
  });

  test('has a heading on each slide, without derived numbers', () => {
    const headings = deck.slides.map((slide) => headingOf(slide, edition, 'en'));
    expect(headings.filter((heading) => heading.length === 0)).toEqual([]);
    expect(headings.flatMap(figuresIn).filter(({ origin }) => origin.kind === 'derived')).toEqual([]);
  });

  test.each(LOCALES)('tells every slide in words with an address, in %s', (locale) => {
    const shown = deck.slides.flatMap(({ shows }) => shows);
    const parts = shown.map((one) => ({ kind: one.kind, ...partOf(one, edition, locale) }));
    expect(parts.filter(({ missing, words }) => missing !== null || words.length === 0)).toEqual([]);
    const isRight = (kind: string, href: string | null) =>
      kind === 'text' ? href === null : href?.startsWith(`/${locale}/`);
    expect(parts.filter(({ kind, href }) => !isRight(kind, href))).toEqual([]);
  });
});

test.each(DECKS)('a copy of %s is written as a file that can be read again', (id) => {
  const parsed = readDeckText(writeDeck(readyDeck(id)), isStated);
  expect(parsed).toEqual({ ok: true, deck: read(id) });
});

test('where a statement differs, the slide has drifted and its words say the new figure', () => {
  const facts = edition.facts.map((fact) => (fact.id === 'itf-schemes' ? { ...fact, value: 18 } : fact));
  const copy = indexEdition({ ...readEdition('2023'), facts });
  const drifted = driftOf(read('itf'), copy).slides.filter(({ state }) => state !== 'same');
  expect(drifted.map(({ slide, state }) => `${slide} ${state}`)).toEqual(['approved changed', 'schemes changed']);
});
