import { beforeAll, describe, expect, test } from 'vitest';
import { textSentence } from '#src/decks/slide-text.ts';
import { statementFigure } from '#src/decks/statements.ts';
import { readyDeck } from '#src/decks/ready-decks.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { sayFigure } from '#src/facts/words.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { EAST_ASIAN, FILE_LANG } from '#src/takeaway/pptx/look.ts';
import { packageFaults } from '#src/takeaway/pptx/sample-package.ts';
import { readSlides, type ReadSlide } from '#src/takeaway/pptx/sample-slides.ts';
import { all } from '#src/takeaway/pptx/sample-xml.ts';
import { writePresentation } from '#src/takeaway/pptx/package.ts';
import { DECKS } from '#src/view/chapters.ts';
import { figuresIn, plainSentence, spokenSentence } from '#src/view/sentence.ts';
import { headingOf } from '../briefings/slide-parts.ts';
import { viewFigures } from '../exhibit-rows.ts';
import { samplePictures } from './sample-pictures.ts';
import { shownPart } from './slide-part.ts';
import { slidesContent } from './slides-content.ts';

const edition = indexEdition(readEdition('2023'));
const CHARTS = ['bars', 'panels', 'split', 'stacks'];

/** The native slide is 13.333 by 7.5 in; the smallest text is a fiftieth of its height: 10.8 pt. */
const PAGE = { cx: 12_192_000, cy: 6_858_000 } as const;
const LEAST = 1080;

const unspaced = (text: string) => text.replace(/\s+/g, '');

/** Each deck in each language, as written with drawings as pictures or, where they could not be read, as tables. */
const written = DECKS.flatMap((id) => LOCALES.flatMap((locale) => [10, 30].map((text) => ({ id, locale, text }))));

describe.each(written)('$id in $locale with text of $text px in its drawings', ({ id, locale, text }) => {
  const deck = readyDeck(id);
  let file: Uint8Array;
  let slides: readonly ReadSlide[];

  beforeAll(async () => {
    const content = await slidesContent({ deck, edition, locale, draw: samplePictures(text) }, () => undefined);
    file = writePresentation(content);
    slides = readSlides(file);
  });

  const each = () =>
    deck.slides.map((slide, at) => {
      const read = slides[at];
      if (!read) throw new Error(`${slide.id} is missing`);
      const shown = slide.shows.flatMap((one) => shownPart(one, edition, locale) ?? []);
      const numbers = slide.shows.flatMap((one) =>
        one.kind === 'figure' ? (statementFigure(edition, one.figure) ?? []) : [],
      );
      return { slide, read, numbers, views: shown.map(({ composed }) => composed.view), shown };
    });

  const says = (lines: readonly string[], figure: Figure) =>
    unspaced(lines.join('\n')).includes(unspaced(sayFigure(figure, locale).text));

  test('nothing in the package would have to be mended', () => {
    expect(packageFaults(file)).toEqual([]);
  });

  test('each slide has its title for the outline, its source, and its number', () => {
    expect(slides).toHaveLength(deck.slides.length);
    for (const [at, { slide, read }] of each().entries()) {
      expect(unspaced(read.title), slide.id).toBe(unspaced(plainSentence(headingOf(slide, edition, locale), locale)));
      expect(read.lines, slide.id).toContain(`${at + 1} / ${deck.slides.length}`);
      const caption = plainSentence(textSentence(slide.caption, edition, locale), locale);
      expect(read.lines, slide.id).toContain(caption);
    }
  });

  test('bars, stacked bars and their like are charts with the values of the figures, in the plot and in the workbook', () => {
    const charted = each().flatMap(({ slide, read, views }) => {
      const wanted = views.filter(({ kind }) => CHARTS.includes(kind));
      const values = read.charts.flatMap((chart) => chart.values.flat());
      for (const view of wanted) {
        // The whole of a split is told over its parts; how long a supplement is paid is no length.
        const drawn = viewFigures(view).filter(
          (figure) => figure.unit !== 'years' && !(view.kind === 'split' && figure === view.whole.figure),
        );
        expect(values, slide.id).toEqual(expect.arrayContaining(drawn.map(({ value }) => value)));
        const cells = read.charts.flatMap((chart) => chart.cells);
        expect(cells, slide.id).toEqual(expect.arrayContaining(drawn.map(({ value }) => value)));
      }
      if (wanted.length === 0) expect(read.charts, slide.id).toEqual([]);
      return wanted;
    });
    expect(charted.length).toBeGreaterThan(1);
  });

  test('every figure is said with its hedge: on the slide, or in the notes where a picture shows it', () => {
    for (const { slide, read, views, numbers } of each()) {
      const isDrawn = read.pictures > 0;
      const figures = [...views.flatMap(viewFigures), ...numbers];
      for (const figure of figures) {
        if (!isDrawn) expect(says(read.lines, figure), `${slide.id} ${figure.id}`).toBe(true);
        expect(says(read.notes, figure), `notes of ${slide.id} ${figure.id}`).toBe(true);
      }
      const titled = figuresIn(headingOf(slide, edition, locale));
      for (const figure of titled) expect(says([read.title], figure), slide.id).toBe(true);
    }
  });

  test('the speaker’s notes are there, and each drawing is told in words', () => {
    for (const { slide, read, shown } of each()) {
      const notes = spokenSentence(textSentence(slide.notes, edition, locale), locale).trim();
      expect(read.notes[0], slide.id).toBe(notes);
      const alts = [...read.alts, ...read.charts.map(({ alt }) => alt)];
      for (const { composed } of shown)
        expect(alts, slide.id).toContain(spokenSentence(composed.description, locale).trim());
      for (const { alt } of read.charts) expect(alt.length, slide.id).toBeGreaterThan(10);
      if (slide.layout === 'map') expect(alts.every((alt) => alt.length > 40)).toBe(true);
    }
  });

  test('all text names its language and a face for Han, and none is too small or off the slide', () => {
    for (const { read, slide } of each()) {
      const runs = [read.xml, read.notesXml].flatMap((xml) => [...all(xml, 'a:rPr'), ...all(xml, 'a:endParaRPr')]);
      expect(new Set(runs.map(({ attributes }) => attributes['lang']))).toEqual(new Set([FILE_LANG[locale]]));
      const faces = runs.map((run) => all(run, 'a:ea')[0]?.attributes['typeface']);
      expect(new Set(faces)).toEqual(new Set([EAST_ASIAN[locale]]));
      const sizes = all(read.xml, 'a:rPr').map(({ attributes }) => Number(attributes['sz']));
      expect(Math.min(...sizes), slide.id).toBeGreaterThanOrEqual(LEAST);
      for (const frame of [...all(read.xml, 'a:xfrm'), ...all(read.xml, 'p:xfrm')]) {
        const [offset, extent] = frame.children.map(({ attributes }) => attributes);
        const end = (from: string, length: string) => Number(offset?.[from]) + Number(extent?.[length]);
        expect(end('x', 'cx'), slide.id).toBeLessThanOrEqual(PAGE.cx + 1);
        expect(end('y', 'cy'), slide.id).toBeLessThanOrEqual(PAGE.cy + 1);
      }
    }
  });
});
