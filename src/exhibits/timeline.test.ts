import { afterEach, describe, expect, test, vi } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { datedEvents } from '#src/queries/timeline.ts';
import type { Years } from '#src/queries/timeline-facets.ts';
import { isDatedRow, narrowed, type LanesView } from '#src/view/lanes.ts';
import { LANES_SIZES } from '#src/view/lanes-axis.ts';
import { downLayout } from '#src/view/lanes-down.ts';
import { lanesLayout, type LanesLayout } from '#src/view/lanes-layout.ts';
import { PACKING } from '#src/view/lanes-packing.ts';
import { textWidth } from '#src/view/text-width.ts';
import { SHORT_LABELS } from '#src/view/timeline-labels.ts';
import timeline from './timeline.ts';

const edition = indexEdition(readEdition('2023'));

function viewIn(locale: Locale): LanesView {
  const composed = timeline.compose(edition, locale);
  if (!('view' in composed) || composed.view.kind !== 'lanes') throw new Error('the timeline is silent');
  return composed.view;
}

interface Box {
  readonly said: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Px of every mark and text of a drawing of this width. */
function boxesOf(layout: LanesLayout, width: number, { written }: LanesView): readonly Box[] {
  const { marks, apart, bands, axis, legend, plans, noteFits, base, named } = layout;
  const { size } = axis;
  const high = { top: -size.text * 0.6, bottom: size.text * 0.5 };
  const box = (said: string, [left, right]: readonly [number, number], y: number): Box => ({
    said,
    left,
    right,
    top: y + high.top,
    bottom: y + high.bottom,
  });
  const drawn = marks.flatMap(({ row, from, to, tail, side, y }) => {
    const [start, end] = [from * width, to * width + tail];
    const label = textWidth(row.short, size.text);
    const [left, right] =
      side === 'left'
        ? [start - PACKING.clear - label, start - PACKING.clear]
        : [end + PACKING.clear, end + PACKING.clear + label];
    return [box(`${row.key} mark`, [start - 4, Math.max(end, start + 4)], y), box(row.key, [left, right], y)];
  });
  const below = apart.map(({ row, at, y }) =>
    box(row.key, [at * width, at * width + 42 + textWidth(row.short, size.text)], y),
  );
  const names = bands.flatMap(({ name, nameY }) =>
    name.map((line, at) => box(line, [0, textWidth(line, 13)], nameY + at * 16 - 4)),
  );
  const note = textWidth(written.note, size.text);
  const after = textWidth(written.after, size.text);
  const start = plans * width;
  const notes =
    plans >= 1
      ? []
      : [
          box('written', noteFits ? [start - 8 - note, start - 8] : [0, note], base - 28),
          box('plans', noteFits ? [start + 8, start + 8 + after] : [width - after, width], base - 28),
          ...named.map(({ year, at }) => box(String(year), [at * width - 14, at * width + 14], base - 12)),
        ];
  const samples = legend.entries.map(({ mark, words, x, width: sample, y }) =>
    box(`legend ${mark}`, [x, x + sample + 6 + textWidth(words, 12)], y),
  );
  return [...drawn, ...below, ...names, ...samples, ...notes, box(legend.lead, [0, textWidth(legend.lead, 12)], 10)];
}

const meet = (a: Box, b: Box) =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) && Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);

/** What leaves the drawing, and what stands over something else. */
function faultsIn(layout: LanesLayout, width: number, view: LanesView): readonly string[] {
  const all = boxesOf(layout, width, view);
  const out = all.filter(({ left, right, bottom }) => left < -0.01 || right > width + 0.01 || bottom > layout.height);
  const over = all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => meet(one, other))
      .map(({ said }) => `${one.said} | ${said}`),
  );
  return [...out.map(({ said }) => `${said} is cut`), ...over];
}

const ALL: Years = [1999, 2025];
const SPANS: readonly Years[] = [
  ALL,
  [2015, 2025],
  [2018, 2020],
  [2022, 2022],
  [2021, 2025],
  [2025, 2025],
  [2015, 2018],
];
/** Widths of the content at 1024, 1366 and 1920 px, and wider, to the least width of the drawing. */
const STRETCHES = { full: [1, 944 / 900, 1200 / 900, 1.6], wide: [1, 681 / 576, 1.55] } as const;

describe.each(LOCALES)('in %s', (locale) => {
  const view = viewIn(locale);

  test.each(['full', 'wide'] as const)('no two labels of the timeline overlap or are cut, %s or wider', (width) => {
    for (const years of SPANS) {
      const layout = lanesLayout(narrowed(view, {}, years), LANES_SIZES[width], locale);
      for (const more of STRETCHES[width])
        expect(faultsIn(layout, LANES_SIZES[width].width * more, view), `${years.join('-')} at ${more}`).toEqual([]);
    }
  });

  test('every step has a short name of its own', () => {
    const shorts = view.rows.map((row) => ('short' in row ? row.short : ''));
    expect(view.rows.map(({ key }) => key).filter((key) => !SHORT_LABELS.includes(key))).toEqual([]);
    expect(new Set(shorts).size).toBe(shorts.length);
  });

  test('read downwards, every step has its row, in the order of dates, and no text is wider than it may', () => {
    const { rows, years } = downLayout(view, locale);
    expect(rows.map(({ row }) => row.key)).toEqual(view.rows.map(({ key }) => key));
    expect(rows.map(({ y }) => y)).toEqual(rows.map(({ y }) => y).sort((a, b) => a - b));
    expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).sort((a, b) => a - b));
    for (const { label } of rows) for (const line of label) expect(textWidth(line, 14)).toBeLessThan(320 - 82);
  });
});

const view = viewIn('en');
const { marks, apart } = lanesLayout(view, LANES_SIZES.full, 'en');
const markOf = (key: string) => marks.find(({ row }) => row.key === key);

test('every event is reached by keyboard in date order', () => {
  const order = datedEvents(edition).map(({ id }) => id);
  expect(view.rows.slice(0, 59).map(({ key }) => key)).toEqual(order);
  expect(marks.map(({ row }) => row.key)).toEqual(order);
});

test('the Cyberport venue of July 2019 comes after the schemes of April 2019', () => {
  const keys = view.rows.map(({ key }) => key);
  expect(keys.indexOf('esports-venue-opened')).toBeGreaterThan(keys.indexOf('esports-schemes-launched'));
  expect(markOf('esports-venue-opened')?.from).toBeGreaterThan(markOf('esports-schemes-launched')?.to ?? 1);
});

test('earliest 2025 is not a date', () => {
  const { mark, from, to } = markOf('cyberport-5-completion') ?? {};
  expect([mark?.body, mark?.ticks, mark?.tail, (to ?? 1) - (from ?? 0)]).toEqual(['triangle', [], 'dashes', 0]);
});

test('an interval is never drawn as a point', () => {
  for (const size of Object.values(LANES_SIZES)) {
    const points = lanesLayout(view, size, 'en').marks.filter(
      ({ mark, from, to, widened }) =>
        mark.body === 'dot' || (mark.body === 'bar' && (to - from) * size.width + widened < 5),
    );
    expect(new Set(points.map(({ row }) => row.date.kind))).toEqual(new Set(['day']));
  }
  const down = downLayout(view, 'en').rows.filter(({ mark }) => mark?.look.body === 'bar');
  expect(down.filter(({ mark }) => mark && mark.to - mark.from < 4.99)).toEqual([]);
  expect(down).toHaveLength(marks.filter(({ mark }) => mark.body === 'bar').length);
});

test('2030 is never plotted', () => {
  expect(view.years).toEqual(ALL);
  for (const row of view.rows.filter(isDatedRow)) expect(row.date.from < '2026').toBe(true);
  expect(
    lanesLayout(view, LANES_SIZES.full, 'en')
      .named.map(({ year }) => year)
      .at(-1),
  ).toBe(2025);
});

test('the axis is linear: equal years are equally wide', () => {
  const { rules } = lanesLayout(view, LANES_SIZES.full, 'en');
  const wide = rules.slice(1).map((at, before) => at - (rules[before] ?? 0));
  expect(Math.max(...wide) - Math.min(...wide)).toBeLessThan(1e-9);
});

test('every April and since 2006 are marks of their own', () => {
  expect(apart.filter(({ row }) => 'date' in row).map(({ row }) => row.key)).toEqual(['digital-economy-summit-month']);
  expect(marks.filter(({ row }) => row.key === 'digital-economy-summit-month')).toEqual([]);
  const awards = markOf('hkict-awards-since');
  expect([awards?.row.date.kind, awards?.mark.tail]).toEqual(['since', 'arrow']);
});

test('past, under way, planned and earliest differ in form', () => {
  const tails = (status: string) =>
    new Set(marks.filter(({ row }) => row.status === status).map(({ mark }) => mark.tail));
  expect(tails('completed')).toEqual(new Set(['none']));
  expect(tails('in-force')).toEqual(new Set(['arrow']));
  expect(tails('planned')).toEqual(new Set(['none', 'dashed-arrow', 'dashes']));
});

test('what has no date stands on no axis', () => {
  expect(apart.map(({ row }) => row.key)).toEqual(view.rows.slice(59).map(({ key }) => key));
  expect(apart).toHaveLength(7);
});

describe('as at the edition', () => {
  afterEach(() => void vi.useRealTimers());

  test('status is frozen as at the edition, never by the clock', () => {
    const before = JSON.stringify(timeline.compose(edition, 'en'));
    vi.useFakeTimers({ now: new Date('2031-06-01') });
    expect(JSON.stringify(timeline.compose(edition, 'en'))).toBe(before);
  });
});

test('a choice leaves what suits it, and on the axis the years that were asked for', () => {
  const keys = (choices: Parameters<typeof narrowed>[1], years = ALL) => narrowed(view, choices, years).rows.length;
  expect(keys({})).toBe(66);
  expect(keys({ lane: 'funding' })).toBe(2);
  expect(keys({ state: 'earliest' })).toBe(1);
  expect(keys({ state: 'recurring' })).toBe(1);
  expect(keys({}, [2015, 2025])).toBe(66 - 10);
});
