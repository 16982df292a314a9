import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { openData, smartCityServices } from '#src/queries/digital-city.ts';
import { cards, type Card } from './cards.ts';
import { CARDS, cardsLayout } from './cards-layout.ts';
import { stepRow } from './fact-steps.ts';
import { textWidth } from './text-width.ts';
import { CLASSES, type Row } from './view.ts';

const edition = indexEdition(readEdition('2023'));
const { cloud } = smartCityServices(edition);
const { portal } = openData(edition);

const row = (key: string, figure: Row['figure']): Row => ({ key, label: figure.label.en, figure, ink: 'c1' });

describe.each(CLASSES.full)('cards in the %s class', (width) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const dated: Card = {
      key: 'cloud',
      name: 'A name of some length that may take two lines',
      start: stepRow(cloud.start, 'launched', locale),
      counts: [row('services', cloud.services), row('projects', cloud.projects)],
    };
    const bare: Card = { key: 'portal', name: 'Portal', start: 'not stated', counts: [row('portal', portal)] };
    const layout = cardsLayout(cards({ first: 2020, last: 2022 }, [dated, bare]), width, locale);

    test('hold their words and stand inside the drawing', () => {
      for (const { x, width: own, name, counts } of layout.cards) {
        for (const line of name) expect(textWidth(line, CARDS.name)).toBeLessThanOrEqual(own);
        for (const count of counts) {
          expect(x + count.x + count.width).toBeLessThanOrEqual(layout.width + 0.01);
          for (const line of count.lines) expect(textWidth(line, CARDS.text)).toBeLessThanOrEqual(count.width);
        }
      }
    });

    test('keep one number below or beside another', () => {
      const [first, second] = layout.cards[0]?.counts ?? [];
      if (!first || !second) throw new Error('two counts');
      const beside = second.x >= first.x + first.width;
      expect(beside || second.y >= first.y + CARDS.words).toBe(true);
    });
  });
});
