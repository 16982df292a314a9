import { describe, expect, test } from 'vitest';
import type { TableGroup } from './content.ts';
import { lineCount } from './fit.ts';
import { headline } from './headline.ts';
import { layTables } from './table.ts';
import { heightOf } from './table-flow.ts';

const box = { x: 100, y: 300, width: 1700, height: 540 };
const group = (heading: string, count: number, said = '5,280'): TableGroup => ({
  heading,
  rows: Array.from({ length: count }, (_, at) => ({ label: `${heading} row ${at}`, said })),
});

describe('tables', () => {
  test('few rows stand in one table, in large text', () => {
    const { tables, isWhole } = layTables([group('A', 3)], box, 'en');
    expect(isWhole).toBe(true);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.size).toBe(34);
  });

  test('many rows keep within the box, none lost, and a group stays under its head', () => {
    const groups = ['A', 'B', 'C', 'D', 'E'].map((heading) => group(heading, 5));
    const { tables, isWhole } = layTables(groups, box, 'en');
    expect(isWhole).toBe(true);
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.flatMap(({ rows }) => rows.filter(({ isHead }) => !isHead))).toHaveLength(25);
    for (const { rows } of tables) {
      expect(heightOf(rows)).toBeLessThanOrEqual(box.height);
      expect(rows[0]?.isHead).toBe(true);
    }
  });

  test('a group higher than the box goes on under its head again', () => {
    const { tables } = layTables([group('A', 30)], box, 'en');
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.map(({ rows }) => rows[0]?.label)).toEqual(tables.map(() => 'A'));
  });

  test('where rows are too many, it says that they are not all there', () => {
    const { tables, isWhole } = layTables([group('A', 200)], box, 'en');
    expect(isWhole).toBe(false);
    for (const { rows } of tables) expect(heightOf(rows)).toBeLessThanOrEqual(box.height);
  });
});

describe('headlines', () => {
  const room = { width: 1712, height: 164 };

  test('of two lines have no word alone', () => {
    const { lines, size } = headline(
      '30% of the R&D projects funded are in information technology',
      [64, 40],
      room,
      'en',
    );
    expect(lines).toEqual(['30% of the R&D projects funded', 'are in information technology']);
    expect(size).toBe(64);
  });

  test('in Chinese break between phrases', () => {
    const text = '獎項自2006年起舉辦，峰會每年四月舉行，城市創科大挑戰於2020年首辦';
    const { lines } = headline(text, [64, 40], room, 'tc');
    expect(lines).toEqual(['獎項自2006年起舉辦，峰會每年四月舉行，', '城市創科大挑戰於2020年首辦']);
  });

  test('get smaller before they overflow', () => {
    const long = 'A headline that goes on and on, '.repeat(6);
    const { lines, size } = headline(long, [64, 30], room, 'en');
    expect(size).toBeLessThan(64);
    for (const line of lines) expect(lineCount(line, size, room.width, 'serif')).toBe(1);
  });
});
