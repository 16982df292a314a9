import type { LineAxis } from './content.ts';
import { COLOURS } from './look.ts';
import { noLine, outline } from './shapes.ts';
import { paragraph, type Style } from './text.ts';
import { textProperties } from './chart-parts.ts';
import { el, val } from '../office/xml.ts';

/** The two axes of a chart, by the ids that its plot names. */
const AXES = { names: 111_111_111, values: 222_222_222 } as const;

export const axisIds = (): string => val('c:axId', AXES.names) + val('c:axId', AXES.values);

/** Names from the top down, without a line of their own; none where the bar's name stands over it. */
export const nameAxis = (style: Style, isShown: boolean): string =>
  el(
    'c:catAx',
    {},
    val('c:axId', AXES.names),
    el('c:scaling', {}, val('c:orientation', 'maxMin')),
    val('c:delete', isShown ? 0 : 1),
    val('c:axPos', 'l'),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    el('c:spPr', {}, noLine),
    textProperties(style),
    val('c:crossAx', AXES.values),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'l'),
    val('c:lblOffset', 50),
    val('c:noMultiLvlLbl', 1),
  );

/** Values from zero to an end, never shown: the numbers stand at the bars. */
export const hiddenValueAxis = (max: number): string =>
  el(
    'c:valAx',
    {},
    val('c:axId', AXES.values),
    el('c:scaling', {}, val('c:orientation', 'minMax'), val('c:max', max), val('c:min', 0)),
    val('c:delete', 1),
    val('c:axPos', 't'),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    val('c:crossAx', AXES.names),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', 'between'),
  );

const axisTitle = (title: string, style: Style) =>
  el(
    'c:title',
    {},
    el('c:tx', {}, el('c:rich', {}, el('a:bodyPr'), el('a:lstStyle'), paragraph(title, style))),
    val('c:overlay', 0),
  );

/** An axis of a rule: both of its quantities start at zero. */
export const scaledAxis = (side: 'b' | 'l', { end, step, title }: LineAxis, style: Style): string => {
  const [own, other] = side === 'b' ? [AXES.names, AXES.values] : [AXES.values, AXES.names];
  return el(
    'c:valAx',
    {},
    val('c:axId', own),
    el('c:scaling', {}, val('c:orientation', 'minMax'), val('c:max', end), val('c:min', 0)),
    val('c:delete', 0),
    val('c:axPos', side),
    axisTitle(title, style),
    el('c:numFmt', { formatCode: '#,##0', sourceLinked: 0 }),
    val('c:majorTickMark', 'out'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    el('c:spPr', {}, outline(COLOURS.ink3, 2)),
    textProperties(style),
    val('c:crossAx', other),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', 'midCat'),
    val('c:majorUnit', step),
  );
};
