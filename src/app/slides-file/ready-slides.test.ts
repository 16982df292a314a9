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
import { openPackage, packageFaults } from '#src/takeaway/pptx/sample-package.ts';
import { readSlides, type ReadSlide } from '#src/takeaway/pptx/sample-slides.ts';
import { all } from '#src/takeaway/office/sample-xml.ts';
import { writePresentation } from '#src/takeaway/pptx/package.ts';
import { DECKS } from '#src/view/chapters.ts';
import { figuresIn, plainSentence, spokenSentence } from '#src/view/sentence.ts';
import type { View } from '#src/view/view.ts';
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

/** What every source line has. */
const SOURCES = {
  en: /fact sheet/,
  tc: /便覽/,
  sc: /便览/,
} as const;

/** What a chart draws: the whole of a split is told over its parts, and how long a supplement is paid is no length. */
const drawnIn = (view: View): readonly Figure[] =>
  viewFigures(view).filter(
    (figure) => figure.unit !== 'years' && !(view.kind === 'split' && figure === view.whole.figure),
  );

const unspaced = (text: string) => text.replace(/\s+/g, '');

/** Dots and steps over time have no chart of office programs: they are pictures. */
const LEAST_CHARTS = { itf: 2, 'fact-sheet': 2, since: 0 } as const;

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

  /** Of all slides, what is amiss, each with the name of its slide. */
  const amiss = (find: (one: ReturnType<typeof each>[number], at: number) => readonly string[]) =>
    each().flatMap((one, at) => find(one, at).map((fault) => `${one.slide.id}: ${fault}`));

  test('nothing in the package would have to be mended', () => {
    expect(packageFaults(file)).toEqual([]);
  });

  test('each slide has its title for the outline, its caption, its source and its number', () => {
    expect(slides).toHaveLength(deck.slides.length);
    const titles = each().map(({ slide }) => unspaced(plainSentence(headingOf(slide, edition, locale), locale)));
    expect(slides.map(({ title }) => unspaced(title))).toEqual(titles);
    const lines = amiss(({ slide, read }, at) =>
      [plainSentence(textSentence(slide.caption, edition, locale), locale), `${at + 1} / ${deck.slides.length}`].filter(
        (line) => !read.lines.includes(line),
      ),
    );
    expect(lines).toEqual([]);
    const sourced = slides.map((read) => read.lines.some((line) => SOURCES[locale].test(line)));
    expect(sourced).toEqual(deck.slides.map(() => true));
  });

  test('bars, stacked bars and their like are charts with the values of the figures, in the plot and in the workbook', () => {
    const wrong = amiss(({ read, views }) => {
      const values = read.charts.flatMap((chart) => chart.values.flat());
      const cells = read.charts.flatMap((chart) => chart.cells);
      return views
        .filter(({ kind }) => CHARTS.includes(kind))
        .flatMap(drawnIn)
        .filter(({ value }) => !values.includes(value) || !cells.includes(value))
        .map(({ id: figure }) => figure);
    });
    expect(wrong).toEqual([]);
    const charted = each().map(({ views }) => views.some(({ kind }) => CHARTS.includes(kind)));
    expect(slides.map(({ charts }) => charts.length > 0)).toEqual(charted);
    expect(charted.filter(Boolean).length).toBeGreaterThanOrEqual(LEAST_CHARTS[id]);
  });

  test('every figure is said with its hedge: on the slide, or in the notes where a picture shows it', () => {
    const unsaid = amiss(({ slide, read, views, numbers }) => {
      const figures = [...views.flatMap(viewFigures), ...numbers];
      const titled = figuresIn(headingOf(slide, edition, locale));
      return [
        ...figures.filter((figure) => read.pictures === 0 && !says(read.lines, figure)),
        ...figures.filter((figure) => !says(read.notes, figure)),
        ...titled.filter((figure) => !says([read.title], figure)),
      ].map((figure) => figure.id);
    });
    expect(unsaid).toEqual([]);
  });

  test('the speaker’s notes are there, and each drawing is told in words', () => {
    const notes = each().map(({ slide }) => spokenSentence(textSentence(slide.notes, edition, locale), locale).trim());
    expect(slides.map((slide) => slide.notes[0])).toEqual(notes);
    const untold = amiss(({ slide, read, shown }) => {
      const alts = [...read.alts, ...read.charts.map(({ alt }) => alt)];
      const wanted = shown.map(({ composed }) => spokenSentence(composed.description, locale).trim());
      return [
        ...wanted.filter((alt) => !alts.includes(alt)),
        ...read.charts.filter(({ alt }) => alt.length < 8).map(() => 'a chart without words'),
        ...alts.filter((alt) => slide.layout === 'map' && alt.length < 20),
      ];
    });
    expect(untold).toEqual([]);
  });

  test('all text names its language and a face for Han, and none is too small', () => {
    const runs = slides
      .flatMap(({ xml, notesXml }) => [xml, notesXml])
      .flatMap((xml) => [...all(xml, 'a:rPr'), ...all(xml, 'a:endParaRPr')]);
    expect(new Set(runs.map(({ attributes }) => attributes['lang']))).toEqual(new Set([FILE_LANG[locale]]));
    const faces = runs.map((run) => all(run, 'a:ea')[0]?.attributes['typeface']);
    expect(new Set(faces)).toEqual(new Set([EAST_ASIAN[locale]]));
    const sizes = slides.flatMap(({ xml }) => all(xml, 'a:rPr').map(({ attributes }) => Number(attributes['sz'])));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST);
  });

  test('nothing reaches past the edges of its slide, nor of its layout', () => {
    const pack = openPackage(file);
    const drawn = pack.names.filter((name) => /^ppt\/(?:slides|slideLayouts)\/[^/]+$/.test(name));
    const past = drawn.flatMap((name) =>
      [...all(pack.xml(name), 'a:xfrm'), ...all(pack.xml(name), 'p:xfrm')]
        .map((frame) => frame.children.map(({ attributes }) => attributes))
        .filter(([offset, extent]) => {
          const end = (from: string, length: string) => Number(offset?.[from]) + Number(extent?.[length]);
          return end('x', 'cx') > PAGE.cx + 1 || end('y', 'cy') > PAGE.cy + 1;
        })
        .map((frame) => name + JSON.stringify(frame)),
    );
    expect(past).toEqual([]);
  });
});
