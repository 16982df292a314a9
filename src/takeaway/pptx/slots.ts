import type { Locale } from '#src/i18n/locales.ts';
import type { SlideContent, SlideLayout } from './content.ts';
import { fitSize } from './fit.ts';
import { MAP_SLOTS, SLOTS, TEXT, type Box } from './geometry.ts';
import { headline } from './headline.ts';
import type { Paper } from './paper.ts';
import { slotText, type Placeholder } from './shapes.ts';
import { paragraph, paragraphOf, run, slideNumber, type Style } from './text.ts';

/** A place for words that every slide of a layout has. */
export interface Slot {
  readonly name: 'Title' | 'Sub' | 'Remark' | 'Source' | 'As at' | 'Slide number';
  readonly ph: Placeholder;
  readonly box: Box;
  readonly style: Style;
  /** The smallest its text may become, in px. */
  readonly least: number;
  readonly anchor: 't' | 'b';
}

/** The numbers by which slides and layouts know their slots. */
const IDS = { sub: 10, remark: 11, source: 12, asOf: 13, number: 14 } as const;

const body = (idx: number): Placeholder => ({ type: 'body', idx });

function titleSlot(layout: SlideLayout, locale: Locale): Slot {
  const type = layout === 'title' ? 'ctrTitle' : 'title';
  const slot = { name: 'Title', ph: { type }, least: 40 } as const;
  const style = { locale, bold: true, face: 'serif' } as const;
  if (layout === 'title') return { ...slot, box: SLOTS.opening, style: { ...style, size: TEXT.opening }, anchor: 'b' };
  if (layout === 'map') return { ...slot, box: MAP_SLOTS.title, style: { ...style, size: 58 }, anchor: 't' };
  return { ...slot, box: SLOTS.title, style: { ...style, size: TEXT.title }, anchor: 'b' };
}

/** The slots of a layout in reading order. */
export function slotsOf(layout: SlideLayout, locale: Locale): readonly Slot[] {
  const isMap = layout === 'map';
  const sub = { title: SLOTS.openingCaption, map: MAP_SLOTS.sub }[layout as 'title' | 'map'] ?? SLOTS.sub;
  const text = { locale, colour: 'ink2' } as const;
  const foot: Style = { ...text, size: TEXT.foot };
  const low = { least: TEXT.least, anchor: 't' } as const;
  return [
    titleSlot(layout, locale),
    { name: 'Sub', ph: body(IDS.sub), box: sub, style: { ...text, size: TEXT.caption }, ...low },
    ...(layout === 'finding'
      ? [
          {
            name: 'Remark',
            ph: body(IDS.remark),
            box: SLOTS.remark,
            style: { ...text, size: TEXT.remark },
            least: TEXT.least,
            anchor: 'b',
          } as const,
        ]
      : []),
    { name: 'Source', ph: body(IDS.source), box: isMap ? MAP_SLOTS.source : SLOTS.source, style: foot, ...low },
    ...(isMap ? [] : [{ name: 'As at', ph: body(IDS.asOf), box: SLOTS.asOf, style: foot, ...low } as const]),
    {
      name: 'Slide number',
      ph: { type: 'sldNum', idx: IDS.number },
      box: isMap ? MAP_SLOTS.number : SLOTS.number,
      style: isMap ? foot : { ...foot, align: 'r' },
      ...low,
    },
  ];
}

/** Fills the slots of a slide whose names are wanted; an empty one stays away. */
export function fillSlots(
  slide: SlideContent,
  at: readonly [number: number, of: number],
  paper: Paper,
  wanted: (slot: Slot) => boolean,
): void {
  const { locale } = paper;
  const words = {
    Title: slide.title,
    Sub: slide.sub,
    Remark: slide.remark,
    Source: slide.source,
    'As at': slide.asOf,
    'Slide number': ` / ${at[1]}`,
  } as const;
  for (const slot of slotsOf(slide.layout, locale).filter(wanted)) {
    const text = words[slot.name];
    if (text === '') continue;
    const { box } = slot;
    const range = [slot.style.size, slot.least] as const;
    const { lines, size } =
      slot.name === 'Title'
        ? headline(text, range, box, locale)
        : { lines: [text], size: fitSize(text, range, { ...box, locale }) };
    const style = { ...slot.style, size };
    const written =
      slot.name === 'Slide number'
        ? paragraphOf(style, slideNumber(at[0], style), run(text, style))
        : paragraph(lines.join('\n'), style);
    paper.add(slotText({ id: paper.nextId, name: slot.name }, slot.ph, [written]));
  }
}
