import { expect, test } from 'vitest';
import { sampleDeck } from '#src/decks/sample-deck.ts';
import { hasWholeSlots, textSentence } from '#src/decks/slide-text.ts';
import { statementFigure } from '#src/decks/statements.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { withPushed } from './pushed-slide.ts';

const edition = indexEdition(readEdition('2023'));

test('every figure and date of the document can stand in the place of a slide', () => {
  const ids = edition.facts.map(({ id }) => id).filter((id) => statementFigure(edition, id) !== null);
  expect(ids.length).toBeGreaterThan(150);
  for (const id of [...ids, 'derived:not-itemised-share']) {
    const { slides } = withPushed(sampleDeck, 2, id, edition);
    expect(slides).toHaveLength(sampleDeck.slides.length);
    expect(slides[2]).toMatchObject({ layout: 'number', shows: [{ kind: 'figure', figure: id }] });
    const heading = slides[2]?.heading;
    for (const locale of LOCALES) {
      expect(hasWholeSlots(heading?.[locale] ?? '{')).toBe(true);
      expect(heading && textSentence(heading, edition, locale)).not.toEqual([]);
    }
  }
});

test('what the edition does not have leaves the deck as it is', () => {
  for (const pushed of [null, 'zeppelins', 'derived:zeppelins', '__proto__'])
    expect(withPushed(sampleDeck, 2, pushed, edition)).toBe(sampleDeck);
  expect(withPushed(sampleDeck, 99, 'itf-schemes', edition)).toBe(sampleDeck);
});
