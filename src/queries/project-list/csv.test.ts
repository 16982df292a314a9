import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvReader, type CsvRecord } from './csv.ts';

interface Kept {
  readonly cells: readonly string[];
  readonly at: readonly string[];
  readonly fault: string | null;
}

const keep = ({ bytes, ends, spots, cells, fault }: CsvRecord): Kept => ({
  cells: Array.from({ length: cells }, (_, cell) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.slice(cell === 0 ? 0 : ends[cell - 1], ends[cell])),
  ),
  at: Array.from({ length: cells }, (_, cell) => `${spots[cell * 2]}:${spots[cell * 2 + 1]}`),
  fault: fault && `${fault.code} ${fault.line}:${fault.column}`,
});

/** Reads a text, so many bytes at a time. */
function read(text: string, step = 1) {
  const records: Kept[] = [];
  const reader = new CsvReader((record) => records.push(keep(record)));
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += step) reader.push(bytes.subarray(at, at + step));
  reader.end();
  return { records, broken: reader.broken };
}

test.each([
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    ['1:1', '1:3'],
    ['2:1', '2:3'],
  ],
  [
    '"a""b","c\r\nd"\r\ne,f\r\n',
    [
      ['a"b', 'c\r\nd'],
      ['e', 'f'],
    ],
    ['1:1', '1:8'],
    ['3:1', '3:3'],
  ],
  [
    '甲,乙\r丙,',
    [
      ['甲', '乙'],
      ['丙', ''],
    ],
    ['1:1', '1:3'],
    ['2:1', '2:3'],
  ],
  ['\n\na\n\n,\n', [['a'], ['', '']], ['3:1'], ['5:1', '5:2']],
])('%j is taken apart', (text, cells, first, second) => {
  const { records } = read(text);
  expect(records.map((record) => record.cells)).toEqual(cells);
  expect(records.map(({ at }) => at)).toEqual([first, second]);
});

test('a line with nothing on it, or in its quotes, is no record', () => {
  expect(read('\n""\n"x"\n').records).toEqual([{ cells: ['x'], at: ['3:1'], fault: null }]);
});

test.each([
  ['a"b,c', 'stray-quote 1:2'],
  ['x\n"a"b,c', 'after-quote 2:4'],
  ['x\n甲\u0000,c', 'control-character 2:2'],
])('%j has a fault with its place', (text, fault) => {
  expect(read(text).records.at(-1)?.fault).toBe(fault);
});

test('a quote that nothing closes is told where it was opened', () => {
  expect(read('a,b\nc,"d\ne,f\n').broken).toEqual({ code: 'unclosed-quote', line: 2, column: 3 });
  expect(read(`a\nb,"${'x'.repeat(100_100)}`, 4096).broken).toEqual({ code: 'unclosed-quote', line: 2, column: 3 });
  expect(read('y'.repeat(100_100), 4096).broken?.code).toBe('cell-too-long');
});

// oxlint-disable-next-line no-control-regex -- what no cell may hold is taken out.
const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/(?!\t)[\u0000-\u001f]/g, '\n'));

test('what is written in quotes is read back, wherever the pieces are cut', () => {
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), fc.integer({ min: 1, max: 9 }), (wanted, lineEnd, step) => {
      const text = wanted.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join()).join(lineEnd);
      expect(read(text, step).records.map(({ cells }) => cells)).toEqual(wanted);
    }),
  );
});
