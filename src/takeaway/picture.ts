import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import { composePicture, fontOf, pictureRules, type MeasureText, type PictureWords } from './compose-picture.ts';
import { drawingSource, type DrawingSource } from './drawing-source.ts';
import { familiesIn, ownFaces } from './own-fonts.ts';
import { ownStyle, resolveToken } from './own-style.ts';
import { rasterise, type Picture } from './rasterise.ts';

/** Measures in the page's own faces, once they are there for these words. */
async function measureFor(
  words: PictureWords,
  stacks: Readonly<Record<'sans' | 'serif', string>>,
): Promise<MeasureText> {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser has no canvas to draw on');
  const said = JSON.stringify(words);
  // A stand-in that this system does not have fails to load; that is no fault.
  await Promise.allSettled(
    (['title', 'sub', 'imprint'] as const).map((as) => document.fonts.load(fontOf(as, words.locale, stacks), said)),
  );
  return (text, as) => {
    context.font = fontOf(as, words.locale, stacks);
    return context.measureText(text).width;
  };
}

/** A picture with the words round its drawing. */
export interface WordedPicture extends Picture {
  readonly title: string;
  readonly locale: Locale;
}

/** A drawing as SVG that needs nothing else: words, style and fonts are inside, in the theme that the page has now. Throws where a font cannot be read. */
export async function pictureOf(element: SVGSVGElement, words: PictureWords): Promise<WordedPicture> {
  const stacks = { sans: resolveToken('--sans'), serif: resolveToken('--serif') };
  const drawing = drawingSource(element);
  const { markup, width, height } = composePicture(drawing, words, await measureFor(words, stacks));
  const { title, sub, asOf, legend, notes, imprint, address } = words;
  const others = [
    sub,
    asOf?.said ?? '',
    ...legend.map((entry) => entry.words),
    ...notes,
    imprint,
    address,
    drawing.text,
  ];
  const faces = await ownFaces([
    { families: familiesIn(stacks.serif), text: title + drawing.text },
    { families: familiesIn(stacks.sans), text: others.join('') },
  ]);
  const { css, defs } = ownStyle(markup, pictureRules(words.locale));
  const svg = wrapped(
    { markup: `<defs>${defs}</defs>${markup}`, width, height },
    [...faces.map((face) => face.css), css],
    words.locale,
  );
  return { svg, width, height, faces, scale: 2, title, locale: words.locale };
}

/** Markup with its own style and fonts, as an image of its own. */
function wrapped(
  { markup, width, height }: Omit<DrawingSource, 'text'>,
  css: readonly string[],
  locale: Locale,
): string {
  const style = css.join('\n').replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const head = `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" lang="${HTML_LANG[locale]}"`;
  return `<svg ${head}><style>${style}</style>${markup}</svg>`;
}

/** How a drawing is to be taken that stands on a slide. */
export interface Alone {
  readonly locale: Locale;
  readonly scale: number;
}

/** A slide is for a bright room, and its notes must be read at the back. */
const ON_SLIDES = 'svg{--ink-3:var(--ink-2)}';

/** A drawing with nothing round it, in the light theme. Throws where it cannot be drawn in the atlas's own faces. */
export async function drawAlone(drawing: DrawingSource, { locale, scale }: Alone): Promise<Blob> {
  const { markup, width, height, text } = drawing;
  const stacks = [resolveToken('--sans'), resolveToken('--serif')];
  const faces = await ownFaces(stacks.map((stack) => ({ families: familiesIn(stack), text })));
  const { css, defs } = ownStyle(markup, ON_SLIDES, 'light');
  const styles = [...faces.map((face) => face.css), css];
  const svg = wrapped({ markup: `<defs>${defs}</defs>${markup}`, width, height }, styles, locale);
  return rasterise({ svg, width, height, faces, scale });
}
