import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { facilitySteps } from '#src/queries/facility-steps.ts';
import { facilityLanes, siteSteps } from './facility-lanes.ts';
import { AXIS, atYear, lanesLayout, STEPS, STEPS_SIZES, type PlacedLane, type StepsSize } from './steps-layout.ts';
import { textWidth } from './text-width.ts';
import { undatedLayout } from './undated-layout.ts';
import { CLASSES } from './view.ts';

const edition = indexEdition(readEdition('2023'));
const answer = facilitySteps(edition);
const lanesIn = (locale: Locale, size: StepsSize) => lanesLayout(facilityLanes(answer, locale), size, locale);

interface Box {
  readonly said: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Px of the texts and marks of a lane in a drawing of this width; nothing is less high than a line. */
function boxesOf({ lane, name, nameY, countY, steps }: PlacedLane, width: number): readonly Box[] {
  const names = name.map((line, at) => {
    const y = nameY + at * STEPS.line;
    return { said: line, left: 0, right: textWidth(line, STEPS.name), top: y - 12, bottom: y + 3 };
  });
  const count = {
    said: 'count',
    left: 0,
    right: 90 + textWidth('8 buildings', 13.5),
    top: countY - 6,
    bottom: countY + 6,
  };
  const drawn = steps.flatMap(({ row, from, end, y, label }): Box[] => {
    const high = label.stacked ? STEPS.line : 7;
    const [left, right] =
      label.side === 'left'
        ? [from * width - label.reach, from * width - STEPS.clear]
        : [end * width + STEPS.clear, end * width + label.reach];
    return [
      { said: `${row.key} mark`, left: from * width, right: end * width, top: y - 8, bottom: y + 8 },
      { said: row.key, left, right, top: y - high, bottom: y + high },
    ];
  });
  return [...names, ...(lane.count ? [count] : []), ...drawn];
}

const isOver = (one: Box, other: Box) =>
  Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
  Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top);

/** What leaves the drawing or its lane, and what stands over something else. */
function faultsIn(lanes: readonly PlacedLane[], width: number): readonly string[] {
  const out = lanes.flatMap((lane) =>
    boxesOf(lane, width).filter(
      ({ left, right, top, bottom }) =>
        left < 0 || right > width + 0.01 || top < lane.top || bottom > lane.top + lane.height,
    ),
  );
  const all = lanes.flatMap((lane) => boxesOf(lane, width));
  const over = all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => isOver(one, other))
      .map(({ said }) => `${one.said} | ${said}`),
  );
  return [...out.map(({ said }) => said), ...over];
}

describe.each(CLASSES.full)('at %s width', (width) => {
  const size = STEPS_SIZES[width];
  const { lanes, end } = lanesIn('en', size);
  const all = lanes.flatMap(({ steps }) => steps);
  const year = atYear(size, 2021) - atYear(size, 2020);

  test.each(LOCALES)('no text or mark meets another or the edge in %s, at that width or more', (locale) => {
    for (const more of [1, 1.2, 1.6]) expect(faultsIn(lanesIn(locale, size).lanes, size.width * more)).toEqual([]);
  });

  test("each lane's mark is as wide as its date is vague", () => {
    const years = {
      month: 1 / 12,
      'year-end': 1 / 4,
      'half-year': 1 / 2,
      year: 1,
      'phased-from-year-end': 0,
      earliest: 0,
    };
    const kinds = new Set(all.map(({ row }) => row.date.kind));
    expect([...kinds].sort()).toEqual(Object.keys(years).sort());
    const off = all.filter(
      ({ row, from, to }) => Math.abs((to - from) / year - years[row.date.kind as keyof typeof years]) > 0.005,
    );
    expect(off.map(({ row }) => row.key)).toEqual([]);
  });

  test('earliest is never drawn as a date', () => {
    const earliest = all.filter(({ row }) => row.date.kind === 'earliest');
    expect(earliest.map(({ row }) => row.key)).toEqual(['cyberport-5-completion']);
    for (const { mark, from, to, end: reach } of earliest) {
      expect([to - from, mark.body, mark.ticks]).toEqual([0, 'triangle', []]);
      expect([mark.tail, reach]).toEqual(['dashes', 1]);
    }
  });

  test('no undated step stands on the axis', () => {
    const apart = undatedLayout(
      answer.undated.map(({ id }) => ({ key: id, label: id, said: id, status: 'planned', facts: [id] })),
      width,
      end + 20,
    );
    const undated = apart.marks.map(({ row }) => row.key);
    expect(undated).toHaveLength(5);
    expect(all.filter(({ row }) => undated.includes(row.key) || edition.fact(row.key).event === null)).toEqual([]);
    for (const { y } of apart.marks) expect(y).toBeGreaterThan(end + 20);
    expect(Math.max(...apart.marks.map(({ y }) => y))).toBeLessThan(apart.top + apart.height);
  });

  test('the axis is linear, from its first year to beyond its last', () => {
    const { years, rules } = lanesIn('en', size);
    expect(years.map((one) => one.year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    for (const [at, rule] of rules.slice(1).entries()) expect(rule - (rules[at] ?? 0)).toBeCloseTo(year, 10);
    expect([rules[0], rules.at(-1)]).toEqual([size.gutter, expect.closeTo(1 - AXIS.beyond * year, 10)]);
  });
});

test('lanes follow one another by their first steps', () => {
  expect(lanesIn('en', STEPS_SIZES.full).lanes.map(({ lane }) => lane.key)).toEqual([
    'esports-venue',
    'data-technology-hub',
    'innocell',
    'mars-centre',
    'advanced-manufacturing-centre',
    'science-park-shenzhen-branch',
    'microelectronics-centre',
    'hsitp',
    'cyberport-5',
  ]);
});

describe.each([300, 340])('the steps of one site, %i px wide', (width) => {
  test.each(LOCALES)('stand clear of one another and of the edge in %s', (locale) => {
    const faults = answer.sites.flatMap(({ site }) => {
      const lane = { key: site, name: '', steps: siteSteps(edition, site, locale) };
      return faultsIn(
        lanesLayout([lane], { width, gutter: 0, first: 2019, last: AXIS.last, head: 26 }, locale).lanes,
        width,
      );
    });
    expect(faults).toEqual([]);
  });
});
