import type { Locale } from '#src/i18n/locales.ts';
import { markSample } from '#src/view/mark-sample.ts';
import type { Mark } from '#src/view/marks.ts';
import type { DrawingSource } from './drawing-source.ts';
import { balanceLines, breakLines } from '#src/view/line-breaks.ts';

/** What a picture says besides its drawing; every part in the reader's language. */
export interface PictureWords {
  readonly title: string;
  readonly sub: string;
  /** The cut-off, framed where it is a date; null where there are no figures. */
  readonly asOf: { readonly said: string; readonly isDate: boolean } | null;
  readonly legend: readonly { readonly mark: Mark; readonly words: string }[];
  /** Source and caution, a paragraph each. */
  readonly notes: readonly string[];
  /** Who says this, and that nobody official does. */
  readonly imprint: string;
  readonly address: string;
  readonly locale: Locale;
}

/** Classes of text in a picture: family, weight, size and line height, in px. */
const TYPE = {
  title: { family: 'serif', weight: 600, size: 22, line: 28 },
  sub: { family: 'sans', weight: 400, size: 15, line: 22 },
  chip: { family: 'sans', weight: 400, size: 12.5, line: 20 },
  legend: { family: 'sans', weight: 400, size: 13, line: 20 },
  note: { family: 'sans', weight: 400, size: 13, line: 19 },
  imprint: { family: 'sans', weight: 600, size: 13, line: 19 },
  address: { family: 'sans', weight: 400, size: 13, line: 19 },
} as const;
export type TextClass = keyof typeof TYPE;

/** How wide a text of a class is in the page's own faces. */
export type MeasureText = (text: string, as: TextClass) => number;

/** Han lines stand further apart, and the Hong Kong headline face is set heavier. */
const lineOf = (as: TextClass, locale: Locale) => TYPE[as].line + (locale === 'en' ? 0 : as === 'title' ? 4 : 2);
const weightOf = (as: TextClass, locale: Locale) => (as === 'title' && locale === 'tc' ? 690 : TYPE[as].weight);

/** A class as CSS writes its font. */
export const fontOf = (as: TextClass, locale: Locale, stacks: Readonly<Record<'sans' | 'serif', string>>) =>
  `${weightOf(as, locale)} ${TYPE[as].size}px ${stacks[TYPE[as].family]}`;

/** The rules of a picture's own text. They outweigh those of a drawing's text. */
export const pictureRules = (locale: Locale): string =>
  [
    '.picture-ground{fill:var(--paper)}',
    '.picture-rule{stroke:var(--rule)}',
    '.picture-frame{fill:none;stroke:var(--ink-3)}',
    ...(Object.keys(TYPE) as readonly TextClass[]).map((as) => {
      const ink = as === 'title' || as === 'imprint' ? '--ink' : '--ink-2';
      const stacks = { sans: 'var(--sans)', serif: 'var(--serif)' };
      return `svg .picture-${as}{font:${fontOf(as, locale, stacks)};fill:var(${ink})}`;
    }),
  ].join('');

const MARGIN = 32;
/** Narrower than this a picture holds no sentence. */
const LEAST = 320;

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Something that takes its height and writes itself at a distance from the top. */
interface Block {
  readonly height: number;
  write(top: number): string;
}

const gap = (height: number): Block => ({ height, write: () => '' });

const textAt = (text: string, as: TextClass, [x, y]: readonly [number, number]) =>
  `<text class="picture-${as}" x="${x}" y="${y}">${escape(text)}</text>`;

/** The line a text stands on, seen from the top of its line box. */
const baseline = (as: TextClass, line: number) => Math.round(line / 2 + TYPE[as].size * 0.34);

function lines(texts: readonly string[], as: TextClass, locale: Locale): Block {
  const line = lineOf(as, locale);
  return {
    height: texts.length * line,
    write: (top) => texts.map((text, at) => textAt(text, as, [MARGIN, top + at * line + baseline(as, line)])).join(''),
  };
}

interface Page {
  readonly words: PictureWords;
  readonly width: number;
  readonly measure: MeasureText;
}

function paragraph(text: string, as: TextClass, { words, width, measure }: Page): Block {
  const wide = (one: string) => measure(one, as);
  const line = { width, measure: wide, cuts: true };
  const broken = breakLines(text, line);
  // A word left alone on the last line is a headline's and a note's worst end.
  const isUneven = broken.length > 1 && (as === 'title' || wide(broken.at(-1) ?? '') < width / 4);
  return lines(isUneven ? balanceLines(text, line) : broken, as, words.locale);
}

/** The cut-off in a frame of its own, set apart from what is counted. */
function chip({ said, isDate }: NonNullable<PictureWords['asOf']>, { words, measure }: Page): Block {
  const line = lineOf('chip', words.locale);
  if (!isDate) return lines([said], 'chip', words.locale);
  const width = Math.ceil(measure(said, 'chip')) + 16;
  return {
    height: line + 8,
    write: (top) =>
      `<rect class="picture-frame" x="${MARGIN + 0.5}" y="${top + 6.5}" width="${width}" height="${line + 1}" rx="3"/>` +
      textAt(said, 'chip', [MARGIN + 8.5, top + 7 + baseline('chip', line)]),
  };
}

/** The marks in use, each as it is drawn beside what it says, as many to a row as there is room for. */
function legend({ words, width, measure }: Page): Block {
  const line = lineOf('legend', words.locale);
  let [x, row] = [0, 0];
  const entries = words.legend.map((entry) => {
    const sample = markSample(entry.mark);
    const room = sample.width + 8 + Math.ceil(measure(entry.words, 'legend'));
    if (x > 0 && x + room > width) [x, row] = [0, row + 1];
    const at = { x: MARGIN + x, row, sample, words: entry.words };
    x += room + 22;
    return at;
  });
  return {
    height: entries.length === 0 ? 0 : (row + 1) * line,
    write: (top) =>
      entries
        .map((entry) => {
          const y = top + entry.row * line;
          const paths = entry.sample.paths.map(({ part, d }) => `<path class="${part}" d="${d}"/>`).join('');
          const group = `<g class="${entry.sample.group}" transform="translate(${entry.x} ${y + line / 2 - 6})">${paths}</g>`;
          return (
            group + textAt(entry.words, 'legend', [entry.x + entry.sample.width + 8, y + baseline('legend', line)])
          );
        })
        .join(''),
  };
}

const drawn = ({ markup, height }: DrawingSource): Block => ({
  height,
  write: (top) => markup.replace('<svg', `<svg x="${MARGIN}" y="${top}"`),
});

const rule = (width: number): Block => ({
  height: 11,
  write: (top) => `<path class="picture-rule" d="M${MARGIN} ${top + 0.5}h${width}"/>`,
});

function blocksOf(drawing: DrawingSource, page: Page): readonly Block[] {
  const { words, width } = page;
  return [
    paragraph(words.title, 'title', page),
    gap(4),
    paragraph(words.sub, 'sub', page),
    ...(words.asOf === null ? [] : [chip(words.asOf, page)]),
    gap(18),
    drawn(drawing),
    ...(words.legend.length === 0 ? [] : [gap(14), legend(page)]),
    gap(16),
    rule(width),
    ...words.notes.map((note) => paragraph(note, 'note', page)),
    gap(8),
    paragraph(words.imprint, 'imprint', page),
    paragraph(words.address, 'address', page),
  ];
}

/** A drawing with title, cut-off, legend, source and address set round it, and the size they take together. */
export function composePicture(drawing: DrawingSource, words: PictureWords, measure: MeasureText) {
  const width = Math.max(drawing.width, LEAST);
  let top = MARGIN - 4;
  const markup = blocksOf(drawing, { words, width, measure }).map((block) => {
    const written = block.write(top);
    top += block.height;
    return written;
  });
  const size = { width: width + 2 * MARGIN, height: Math.ceil(top + MARGIN - 6) };
  const ground = `<rect class="picture-ground" width="${size.width}" height="${size.height}"/>`;
  return { ...size, markup: ground + markup.join('') };
}
