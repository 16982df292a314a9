import { describe, expect, test } from 'vitest';
import type { Deck, Slide } from '#src/decks/deck.ts';
import { readyDeck } from '#src/decks/ready-decks.ts';
import { exhibits } from '#src/exhibits/registry.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { sayFigure } from '#src/facts/words.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { packageFaults } from '#src/takeaway/pptx/sample-package.ts';
import { readSlides } from '#src/takeaway/pptx/sample-slides.ts';
import { writePresentation } from '#src/takeaway/pptx/package.ts';
import { viewFigures } from '../exhibit-rows.ts';
import { samplePictures } from './sample-pictures.ts';
import { SlideFault, slidesContent } from './slides-content.ts';

const edition = indexEdition(readEdition('2023'));
const itf = readyDeck('itf');
const [model] = itf.slides;
if (!model) throw new Error('The deck is empty');
const shown = exhibits.filter((exhibit) => 'view' in exhibit.compose(edition, 'en', ''));

/** A reader's own deck may show any exhibit, alone or beside another. */
const slideOf = (layout: 'finding' | 'pair', ids: readonly string[]): Slide => ({
  ...model,
  id: ids.join('-'),
  layout,
  shows: ids.map((exhibit) => ({ kind: 'exhibit', exhibit, measure: null, mark: null })),
  heading: layout === 'pair' ? model.heading : null,
});
const ids = shown.map(({ id }) => id);
const deck: Deck = {
  ...itf,
  slides: [
    ...ids.map((id) => slideOf('finding', [id])),
    ...ids.map((id, at) => slideOf('pair', [id, ids.at(at - 1) ?? id])),
  ],
};

/** As large as drawings are, in text that can or cannot be read. */
describe.each(LOCALES.flatMap((locale) => [10, 30].map((text) => ({ locale, text }))))(
  'every exhibit in $locale, with text of $text px in its drawing',
  ({ locale, text }) => {
    test('has a slide with all its numbers, and nothing to mend', async () => {
      const draw = samplePictures(text);
      const file = writePresentation(await slidesContent({ deck, edition, locale, draw }, () => undefined));
      expect(packageFaults(file)).toEqual([]);
      const slides = readSlides(file);
      const unsaid = shown.flatMap((exhibit, at) => {
        const composed = exhibit.compose(edition, locale, '');
        const notes = slides[at]?.notes.join('\n') ?? '';
        const figures = 'view' in composed ? viewFigures(composed.view) : [];
        return figures.filter((figure) => !notes.includes(sayFigure(figure, locale).text)).map(({ id }) => id);
      });
      expect(unsaid).toEqual([]);
    });
  },
);

test('a rule of two tiers is a line through its own points', async () => {
  const one = { ...deck, slides: [slideOf('finding', ['rd-tax-deduction'])] };
  const draw = samplePictures(30);
  const content = await slidesContent({ deck: one, edition, locale: 'en', draw }, () => undefined);
  const [slide] = readSlides(writePresentation(content));
  expect(slide?.charts.map(({ values }) => values)).toEqual([[[0, 6_000_000, 12_000_000, 18_000_000]]]);
  expect(slide?.charts[0]?.cells).toEqual(expect.arrayContaining([2_000_000, 5_000_000, 8_000_000]));
  expect(slide?.lines.join('\n')).toContain('300%');
});

test('what is in the deck and not in the atlas is named', async () => {
  const one = { ...deck, slides: [slideOf('finding', ['no-such-thing'])] };
  const content = await slidesContent({ deck: one, edition, locale: 'en', draw: samplePictures(30) }, () => undefined);
  const [slide] = readSlides(writePresentation(content));
  expect(slide?.lines.join('\n')).toContain('no-such-thing');
});

test('a picture that fails names its slide', async () => {
  const fails = () => Promise.reject(new Error('no canvas'));
  const draw = { drawing: fails, map: fails };
  const at = itf.slides.findIndex(({ id }) => id === 'projects');
  const made = slidesContent({ deck: itf, edition, locale: 'en', draw }, () => undefined);
  await expect(made).rejects.toThrow('no canvas');
  await expect(made).rejects.toBeInstanceOf(SlideFault);
  await expect(made).rejects.toMatchObject({ number: at + 1 });
});
