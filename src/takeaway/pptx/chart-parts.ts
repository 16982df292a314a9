import type { Locale } from '#src/i18n/locales.ts';
import type { BarForm, BarPoint } from './content.ts';
import { COLOURS, colourOf, FILE_LANG, tint, type Colour } from './look.ts';
import { hatch, noFill, noLine, outline } from './shapes.ts';
import { defaultRun, paragraph, solid, type Style } from './text.ts';
import { CHART_SHEET, workbook, range, type Cell } from '../office/workbook.ts';
import { declared, el, escapeXml, val, xmlFile } from '../office/xml.ts';

/** A chart as a part of the package: its XML, and the workbook behind it. */
export interface ChartPart {
  readonly xml: string;
  readonly workbook: Uint8Array;
}

/** How large the texts of a chart are, in px. */
export interface ChartText {
  readonly locale: Locale;
  readonly label: number;
  readonly value: number;
}

/** A share of the chart's frame: where the plot itself stands. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const FILLS: Readonly<Record<BarForm, (colour: Colour) => string>> = {
  solid: (colour) => solid(COLOURS[colour]) + noLine,
  hollow: (colour) => solid(tint(colour, 14)) + outline(COLOURS[colour], 3.5),
  pale: (colour) => solid(tint(colour, 22)) + outline(COLOURS[colour], 2),
  hatch: (colour) => hatch(COLOURS[colour], COLOURS.paper) + outline(COLOURS[colour], 2),
};

/** How a bar is filled: what is planned is hollow, a ceiling pale, what is not itemised hatched. */
export const barShape = ({ ink, form }: Pick<BarPoint, 'ink' | 'form'>): string =>
  el('c:spPr', {}, FILLS[form](colourOf(ink)));

export const textProperties = (style: Style): string =>
  el(
    'c:txPr',
    {},
    el('a:bodyPr'),
    el('a:lstStyle'),
    el('a:p', {}, el('a:pPr', {}, defaultRun(style)), el('a:endParaRPr', { lang: FILE_LANG[style.locale] })),
  );

const SHOWN = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
const shows = (value: boolean) => SHOWN.map((what) => val(`c:show${what}`, what === 'Val' && value ? 1 : 0)).join('');

type LabelPlace = 'outEnd' | 'ctr' | 't' | 'b' | 'l' | 'r';

/** What stands at one datum: the number as it is said, with its hedge, in place of the bare one; nothing where nothing is said. */
export const saidLabel = (idx: number, said: string, style: Style, place: LabelPlace): string =>
  said === ''
    ? el('c:dLbl', {}, val('c:idx', idx), val('c:delete', 1))
    : el(
        'c:dLbl',
        {},
        val('c:idx', idx),
        el(
          'c:tx',
          {},
          el(
            'c:rich',
            {},
            el('a:bodyPr', { wrap: 'none' }),
            el('a:lstStyle'),
            paragraph(said, { ...style, align: 'ctr' }),
          ),
        ),
        el('c:spPr', {}, noFill, noLine),
        val('c:dLblPos', place),
        shows(true),
      );

/** The labels of a series. A datum without one of its own, which a reader adds later, shows its value. */
export const seriesLabels = (labels: readonly string[], style: Style, place: LabelPlace): string =>
  el(
    'c:dLbls',
    {},
    ...labels,
    el('c:spPr', {}, noFill, noLine),
    textProperties(style),
    val('c:dLblPos', place),
    shows(true),
  );

export const noLabels = (): string => el('c:dLbls', {}, shows(false));

const cached = (values: readonly (string | number | null)[]) =>
  val('c:ptCount', values.length) +
  values
    .map((value, idx) => (value === null ? '' : el('c:pt', { idx }, `<c:v>${escapeXml(String(value))}</c:v>`)))
    .join('');

export const wordsAt = (ref: string, words: readonly string[]): string =>
  el('c:strRef', {}, `<c:f>${ref}</c:f>`, el('c:strCache', {}, cached(words)));

export const numbersAt = (ref: string, numbers: readonly (number | null)[]): string =>
  el(
    'c:numRef',
    {},
    `<c:f>${ref}</c:f>`,
    el('c:numCache', {}, '<c:formatCode>General</c:formatCode>', cached(numbers)),
  );

/** The name of a series stands over its column. */
export const seriesName = (column: number, name: string): string =>
  el('c:tx', {}, wordsAt(range(column, 0, 0), [name]));

const plotLayout = ({ x, y, width, height }: Plot) =>
  el(
    'c:layout',
    {},
    el(
      'c:manualLayout',
      {},
      val('c:layoutTarget', 'inner'),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      ...Object.entries({ x, y, w: width, h: height }).map(([name, share]) =>
        val(`c:${name}`, Number(share.toFixed(5))),
      ),
    ),
  );

interface Whole {
  readonly locale: Locale;
  readonly plot: Plot;
  /** The plot, then its axes. */
  readonly inner: readonly string[];
  readonly cells: readonly (readonly Cell[])[];
}

/** A chart part whose workbook is the first thing it points to. */
export function chartPart({ locale, plot, inner, cells }: Whole): ChartPart {
  const chart = el(
    'c:chart',
    {},
    val('c:autoTitleDeleted', 1),
    el('c:plotArea', {}, plotLayout(plot), ...inner, el('c:spPr', {}, noFill, noLine)),
    val('c:plotVisOnly', 1),
    val('c:dispBlanksAs', 'gap'),
  );
  const space = el(
    'c:chartSpace',
    declared('c', 'a', 'r'),
    val('c:date1904', 0),
    val('c:lang', FILE_LANG[locale]),
    val('c:roundedCorners', 0),
    chart,
    el('c:spPr', {}, noFill, noLine),
    el('c:externalData', { 'r:id': 'rId1' }, val('c:autoUpdate', 0)),
  );
  return { xml: xmlFile(space), workbook: workbook([{ name: CHART_SHEET, rows: cells }]) };
}
