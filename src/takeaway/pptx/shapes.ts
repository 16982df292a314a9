import { emu, type Box } from './geometry.ts';
import { COLOURS, type Colour } from './look.ts';
import { solid } from './text.ts';
import { el, NAMESPACES, val } from '../office/xml.ts';

/** What a program calls a shape, and what a screen reader says of it. */
export interface Named {
  readonly id: number;
  readonly name: string;
  readonly alt?: string | undefined;
}

const named = ({ id, name, alt }: Named) => el('p:cNvPr', { id, name, descr: alt });

const placed = (name: string, { x, y, width, height }: Box) =>
  el(name, {}, el('a:off', { x: emu(x), y: emu(y) }), el('a:ext', { cx: emu(width), cy: emu(height) }));

const rectangle = (box: Box, ...more: readonly string[]): string =>
  el('p:spPr', {}, placed('a:xfrm', box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst')), ...more);

type Anchor = 't' | 'ctr' | 'b';

/** The body of a text: no room inside its box, wrapped, smaller where a reader writes more than fits. */
const textBody = (anchor: Anchor | null, paragraphs: readonly string[]): string =>
  el(
    'p:txBody',
    {},
    el(
      'a:bodyPr',
      anchor === null ? {} : { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor },
      el('a:normAutofit'),
    ),
    el('a:lstStyle'),
    ...paragraphs,
  );

export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'body' | 'sldNum' | 'sldImg';
  readonly idx?: number;
}

const ph = ({ type, idx }: Placeholder) => el('p:ph', { type, sz: type === 'body' ? 'quarter' : undefined, idx });

/** A text in a slot of its layout; where the slide gives no box, it stands where the layout has it. */
export function slotText(
  what: Named,
  slot: Placeholder,
  paragraphs: readonly string[],
  at?: { readonly box: Box; readonly anchor: Anchor },
): string {
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, named(what), el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })), el('p:nvPr', {}, ph(slot))),
    at ? rectangle(at.box) : el('p:spPr'),
    textBody(at?.anchor ?? null, paragraphs),
  );
}

/** A text in a box of its own. */
export const textBox = (what: Named, box: Box, paragraphs: readonly string[], anchor: Anchor = 't'): string =>
  el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, named(what), el('p:cNvSpPr', { txBox: 1 }), el('p:nvPr')),
    rectangle(box, el('a:noFill')),
    textBody(anchor, paragraphs),
  );

/** A line across; decoration, so nothing is said of it. */
export const rule = (what: Named, box: Box, colour: Colour, px: number): string =>
  el(
    'p:cxnSp',
    {},
    el('p:nvCxnSpPr', {}, named(what), el('p:cNvCxnSpPr'), el('p:nvPr')),
    el(
      'p:spPr',
      {},
      placed('a:xfrm', box),
      el('a:prstGeom', { prst: 'line' }, el('a:avLst')),
      el('a:ln', { w: emu(px) }, solid(COLOURS[colour])),
    ),
  );

export const picture = (what: Named, box: Box, relation: string): string =>
  el(
    'p:pic',
    {},
    el('p:nvPicPr', {}, named(what), el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: 1 })), el('p:nvPr')),
    el('p:blipFill', {}, el('a:blip', { 'r:embed': relation }), el('a:stretch', {}, el('a:fillRect'))),
    rectangle(box),
  );

const frame = (what: Named, box: Box, uri: string, inner: string) =>
  el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      named(what),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      el('p:nvPr'),
    ),
    placed('p:xfrm', box),
    el('a:graphic', {}, el('a:graphicData', { uri }, inner)),
  );

export const chartFrame = (what: Named, box: Box, relation: string): string =>
  frame(what, box, NAMESPACES.c, el('c:chart', { 'xmlns:c': NAMESPACES.c, 'r:id': relation }));

export const tableFrame = (what: Named, box: Box, table: string): string => frame(what, box, NAMESPACES.table, table);

const GROUP = el(
  'p:grpSpPr',
  {},
  el(
    'a:xfrm',
    {},
    ...['a:off', 'a:ext', 'a:chOff', 'a:chExt'].map((name) =>
      el(name, name.endsWith('xt') ? { cx: 0, cy: 0 } : { x: 0, y: 0 }),
    ),
  ),
);

/** All shapes of a slide, a layout or a master. */
export const shapeTree = (shapes: readonly string[]): string =>
  el(
    'p:spTree',
    {},
    el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
    GROUP,
    ...shapes,
  );

export const ground = (hex: string): string => el('p:bg', {}, el('p:bgPr', {}, solid(hex), el('a:effectLst')));

export const KEEP_COLOURS = el('p:clrMapOvr', {}, el('a:masterClrMapping'));
export const noFill = el('a:noFill');
export const noLine = el('a:ln', {}, el('a:noFill'));
export const outline = (hex: string, px: number): string => el('a:ln', { w: emu(px) }, solid(hex));
export const hatch = (fore: string, back: string): string =>
  el(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    el('a:fgClr', {}, val('a:srgbClr', fore.toUpperCase())),
    el('a:bgClr', {}, val('a:srgbClr', back.toUpperCase())),
  );
