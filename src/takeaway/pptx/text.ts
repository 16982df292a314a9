import type { Locale } from '#src/i18n/locales.ts';
import { points } from './geometry.ts';
import { COLOURS, EAST_ASIAN, FILE_LANG, LATIN, type Colour } from './look.ts';
import type { Face } from './fit.ts';
import { el, escapeXml, val } from '../office/xml.ts';

/** How a text is set. */
export interface Style {
  readonly locale: Locale;
  /** In px. */
  readonly size: number;
  readonly colour?: Colour | 'white';
  readonly bold?: boolean;
  readonly face?: Face;
  readonly align?: 'l' | 'ctr' | 'r';
  /** Room over the paragraph, in px. */
  readonly before?: number;
  /** Lines of just this height in px, where texts beside each other in other scripts must stand on one line. */
  readonly line?: number;
}

export const solid = (hex: string): string => el('a:solidFill', {}, val('a:srgbClr', hex.toUpperCase()));

const colourHex = (colour: Style['colour'] = 'ink') => (colour === 'white' ? 'ffffff' : COLOURS[colour]);

/** Faces and colour of a run; the face for Han is named on each, so that no program picks one of its own. */
function faces({ locale, colour, face = 'sans' }: Style): string {
  return (
    solid(colourHex(colour)) +
    el('a:latin', { typeface: LATIN[face] }) +
    el('a:ea', { typeface: EAST_ASIAN[locale] }) +
    el('a:cs', { typeface: LATIN[face] })
  );
}

const runProperties = (name: 'a:rPr' | 'a:defRPr' | 'a:endParaRPr', style: Style) =>
  el(name, { lang: FILE_LANG[style.locale], sz: points(style.size), b: style.bold ? 1 : 0, dirty: 0 }, faces(style));

export const defaultRun = (style: Style): string => runProperties('a:defRPr', style);

export const run = (text: string, style: Style): string =>
  el('a:r', {}, runProperties('a:rPr', style), `<a:t>${escapeXml(text)}</a:t>`);

/** The number of the slide, kept by the program. */
export const slideNumber = (at: number, style: Style): string =>
  el(
    'a:fld',
    { id: '{5D6B8E1C-7A40-4C7E-9B39-0C6A2F1D3E58}', type: 'slidenum' },
    runProperties('a:rPr', style),
    `<a:t>${at}</a:t>`,
  );

/** Lines in thousandths of a hundredth of what the faces ask for. */
const LINES = 95_000;

const paragraphProperties = ({ align = 'l', before = 0, line }: Style) =>
  el(
    'a:pPr',
    { marL: 0, indent: 0, algn: align },
    el('a:lnSpc', {}, line === undefined ? val('a:spcPct', LINES) : val('a:spcPts', points(line))),
    el('a:spcBef', {}, val('a:spcPts', points(before))),
    el('a:buNone'),
  );

/** A paragraph of runs that are written already. */
export const paragraphOf = (style: Style, ...runs: readonly string[]): string =>
  el(
    'a:p',
    {},
    paragraphProperties(style),
    ...runs,
    ...(runs.length === 0 ? [runProperties('a:endParaRPr', style)] : []),
  );

/** The runs of a text; where it has lines, they are kept. */
export const runs = (text: string, style: Style): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [el('a:br', {}, runProperties('a:rPr', style))] : []),
      ...(line === '' ? [] : [run(line, style)]),
    ]);

export const paragraph = (text: string, style: Style): string => paragraphOf(style, ...runs(text, style));
