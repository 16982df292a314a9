import { describe, expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { SERIES_IDS, series } from '#src/queries/outside/series-data.ts';
import { seriesDrawing } from './series-drawing.ts';
import { EVENTS } from './series-events.ts';
import { SERIES_LABEL } from './series-labels.ts';
import { seriesView, track } from './series.ts';
import { textWidth } from './text-width.ts';
import type { WidthClass } from './view.ts';

const edition = indexEdition(readEdition('2023'));
const WIDTHS: readonly WidthClass[] = ['narrow', 'wide', 'full'];
const cases = SERIES_IDS.flatMap((id) =>
  LOCALES.flatMap((locale) => WIDTHS.map((width) => ({ id, locale, width }))),
).filter(({ id }) => series(id).drawing.kind !== 'table-only' && !series(id).classification?.columns);

function drawn({ id, locale, width }: (typeof cases)[number]) {
  const { drawing, classification } = series(id);
  const parts = drawing.kind === 'steps' || drawing.kind === 'events' ? classification?.parts : undefined;
  const tracks = parts
    ? parts.map((part) => track({ id, part: part.id, label: part.label[locale], ink: 'c1' }, edition, locale))
    : [track({ id, label: '', ink: 'c1' }, edition, locale)];
  const panel = { title: '', tracks, ...(drawing.kind === 'events' && { events: true as const }) };
  const view = seriesView([id], [panel], locale);
  return { view, drawing: seriesDrawing(view, width, locale) };
}

/** What a label takes, in px. */
function boxOf(lines: readonly string[], anchor: string, x: number, y: number) {
  const width = Math.max(...lines.map((line) => textWidth(line, SERIES_LABEL.text)));
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return {
    left,
    right: left + width,
    top: y - SERIES_LABEL.line + 4,
    bottom: y + (lines.length - 1) * SERIES_LABEL.line + 4,
  };
}

describe.each(cases)('$id in $locale, $width', (one) => {
  const { view, drawing } = drawn(one);

  test('has no label that meets another, a mark or the edge', () => {
    for (const panel of drawing.panels) {
      if (!('labels' in panel)) continue;
      const boxes = panel.labels.map(({ lines, anchor, x, y }) => boxOf(lines, anchor, x, y));
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(drawing.width);
        const others = boxes.slice(at + 1);
        expect(
          others.filter((b) => box.left < b.right && b.left < box.right && box.top < b.bottom && b.top < box.bottom),
        ).toEqual([]);
        const under = panel.readings.filter(
          ({ at: { x, y } }) => x > box.left && x < box.right && y > box.top && y < box.bottom,
        );
        expect(under).toEqual([]);
      }
    }
  });

  test('names what the document says, whatever else is left out', () => {
    for (const panel of drawing.panels) {
      if (!('labels' in panel)) continue;
      const stated = panel.readings.filter(({ row }) => row.reading.stated).map(({ row }) => row.key);
      const named = panel.labels.map(({ key }) => key);
      // Where several lines end close together, one of them is enough: the key names the lines.
      const isOne = view.panels.every(({ tracks }) => tracks.length === 1);
      expect(stated.filter((key) => named.includes(key)).length).toBeGreaterThanOrEqual(
        isOne ? stated.length : Math.min(1, stated.length),
      );
    }
  });

  test('has no event whose words leave the drawing', () => {
    const events = drawing.panels.flatMap((panel) => ('events' in panel ? panel.events : []));
    const over = events.filter(({ side, from, end, words }) => {
      const widest = Math.max(...words.map((line) => textWidth(line, EVENTS.text)));
      return side === 'right' ? end + EVENTS.off + widest > drawing.width : from - EVENTS.off - widest < 0;
    });
    expect(over).toEqual([]);
  });

  test('draws and says every break and gap, inside the drawing', () => {
    expect(drawing.breaks).toHaveLength(view.breaks.length);
    expect(drawing.gaps).toHaveLength(view.gaps.length);
    for (const { from, to } of [...drawing.breaks, ...drawing.gaps]) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(drawing.width);
    }
    const said = drawing.key.map(({ lines }) => lines.join(one.locale === 'en' ? ' ' : ''));
    for (const { said: why } of [...view.breaks, ...view.gaps])
      expect(said.some((line) => line.endsWith(why))).toBe(true);
    for (const { lines } of drawing.key)
      expect(Math.max(...lines.map((line) => textWidth(line, 13.5)))).toBeLessThanOrEqual(drawing.width - 40);
  });

  test('draws every dated reading, and each join between two of them', () => {
    const marks = drawing.panels.flatMap((panel) =>
      'events' in panel ? panel.events.map(({ row }) => row.key) : panel.readings.map(({ row }) => row.key),
    );
    expect(marks.toSorted()).toEqual(view.rows.map(({ key }) => key).toSorted());
    const joins = view.panels.flatMap(({ tracks }) => tracks.flatMap((each) => each.joins));
    const placed = drawing.panels.flatMap((panel) => ('joins' in panel ? panel.joins : []));
    expect(placed).toHaveLength(joins.length);
  });
});
