import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { sayFigure } from '#src/facts/words.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { researchAllowances, talentReach } from '#src/queries/talent.ts';
import { sentence } from './sentence.ts';
import { sayMore, STACKS, stacksLayout } from './stacks-layout.ts';
import type { Stack } from './stacks.ts';
import { TALLIES, talliesLayout } from './tallies-layout.ts';
import type { Tally } from './tallies.ts';
import { textWidth } from './text-width.ts';
import { CLASSES, type Row, type WidthClass } from './view.ts';

const edition = indexEdition(readEdition('2023'));
const { bachelor, doctoral, living, longest } = researchAllowances(edition);
const reach = talentReach(edition);

const stacksWith = (label: string): readonly Stack[] => [
  { base: { key: 'bachelor', label: 'Bachelor', figure: bachelor, ink: 'c1' } },
  {
    base: { key: 'doctoral', label, figure: doctoral, ink: 'c1' },
    more: {
      row: { key: 'living', label: 'Living', figure: living, ink: 'c5' },
      limit: { key: 'longest', label: 'Longest', figure: longest, ink: 'c5' },
      says: [sentence`${living} more to live on,`, sentence`for ${longest}`],
    },
  },
];

describe.each(CLASSES.half)('rates and their supplement at %s width', (width) => {
  const layout = stacksLayout(stacksWith('Doctorate'), width, 'en');

  test('are as long as their values, the supplement from where its rate ends', () => {
    const [first, last] = layout.stacks;
    if (!first || !last?.more) throw new Error('two bars');
    expect(first.base.length / last.base.length).toBeCloseTo(20_000 / 35_000, 10);
    expect(last.more.length / last.base.length).toBeCloseTo(10_000 / 35_000, 10);
    expect([last.base.left, last.more.left]).toEqual([0, last.base.length]);
    expect(last.base.length + last.more.length).toBeCloseTo(layout.width, 10);
  });

  test.each(['Doctorate', 'A degree with a name that takes all of the line'])(
    'are told apart without touching the label "%s"',
    (label) => {
      const { stacks, height } = stacksLayout(stacksWith(label), width, 'en');
      const { words, y, stack } = stacks[1] ?? {};
      if (!words || !stack?.more || y === undefined) throw new Error('words');
      const isBeside = words.lines[0] < y;
      const free = words.end - textWidth(label, STACKS.label) - textWidth(sayMore(stack.more, 'en'), STACKS.words);
      expect(isBeside ? free >= 24 : words.lines[0] > y + STACKS.bar).toBe(true);
      expect(Math.max(...words.lines)).toBeLessThan(height);
    },
  );
});

const row = (key: 'posts' | 'attendances' | 'applications' | 'schools' | 'grant' | 'funding', label: string): Row => ({
  key,
  label,
  figure: reach[key],
  ink: 'c1',
});

const tallies = (words: string): readonly Tally[] => [
  { key: 'one', name: 'Research Talent Hub', counts: [row('posts', words)] },
  {
    key: 'two',
    name: 'A programme with a long name that takes more than a line',
    counts: [row('attendances', words), row('applications', words)],
    money: row('grant', words) as Row<'HKD'>,
  },
  { key: 'three', name: words, counts: [row('schools', words)], money: row('funding', words) as Row<'HKD'> },
];

const numberWidth = (of: Row, isMoney: boolean, locale: Locale) =>
  textWidth(sayFigure(of.figure, locale).text, isMoney ? 21 : 30);

describe.each(CLASSES.full)('what schemes report at %s width', (width: WidthClass) => {
  test.each(LOCALES)('stands apart in %s, within the drawing', (locale) => {
    const words = { en: 'schools applied; how many were funded is not said', tc: '所學校申請', sc: '所学校申请' }[
      locale
    ];
    const layout = talliesLayout(tallies(words), width);
    const boxes = layout.tallies.flatMap(({ counts }) => counts);
    expect(boxes).toHaveLength(6);
    for (const box of boxes) {
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width + 0.01);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height + 0.01);
      expect(numberWidth(box.row, box.isMoney, locale)).toBeLessThanOrEqual(box.width + TALLIES.gap);
      for (const line of box.lines) expect(textWidth(line, TALLIES.label)).toBeLessThanOrEqual(box.width);
      const others = boxes.filter((one) => one !== box);
      const over = others.filter(
        (one) =>
          Math.min(one.x + one.width, box.x + box.width) > Math.max(one.x, box.x) &&
          Math.min(one.y + one.height, box.y + box.height) > Math.max(one.y, box.y),
      );
      expect(over.map(({ row: { key } }) => key)).toEqual([]);
    }
  });
});
