import { describe, expect, test } from 'vitest';
import { statementsIn } from '#src/decks/slide-text.ts';
import { statementFigure } from '#src/decks/statements.ts';
import { suits } from '#src/decks/deck.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { loadPage } from '../pages.ts';
import { presentRoute } from '../present-route.ts';
import { pageDeck, pageOfDeck } from './page-deck.ts';

const edition = indexEdition(readEdition('2023'));

describe.each(['overview', 'funding', 'talent', 'places', 'timeline', 'topic-culture', 'topic-mainland'])(
  'the page %s as a briefing',
  (name) => {
    test('has a slide for each exhibit, and no slot that stands for nothing', async () => {
      const route = pageOfDeck(`page-${name}`);
      if (!route) throw new Error(`${name} is no page`);
      const { exhibits } = await loadPage(route);
      const { slides, id } = pageDeck(route, exhibits, edition);
      expect(id).toBe(`page-${name}`);
      expect(slides.length).toBeGreaterThan(exhibits.length);
      expect(new Set(slides.map((slide) => slide.id)).size).toBe(slides.length);
      for (const { layout, shows, caption, notes } of slides) {
        expect(suits(layout, shows)).toBe(true);
        const slots = LOCALES.flatMap((locale) => [caption, notes].flatMap((text) => statementsIn(text[locale])));
        expect(slots.filter((slot) => statementFigure(edition, slot) === null)).toEqual([]);
      }
    });
  },
);

test('a page leads to itself as a briefing, a transcript to its own, and others to the choice', () => {
  expect(presentRoute({ page: 'funding' })).toEqual({ page: 'present', deck: 'page-funding', slide: 1 });
  expect(presentRoute({ page: 'topic', topic: 'culture' })).toMatchObject({ deck: 'page-topic-culture' });
  expect(presentRoute({ page: 'deck', deck: 'itf' })).toEqual({ page: 'present', deck: 'itf', slide: 1 });
  expect(presentRoute({ page: 'about' })).toEqual({ page: 'briefings' });
  expect(pageOfDeck('page-__proto__')).toBeNull();
});
