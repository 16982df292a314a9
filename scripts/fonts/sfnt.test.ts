import { expect, test } from 'vitest';
import { readTables, tableOf, writeTables } from './sfnt.ts';

const tables = new Map([
  ['head', Buffer.alloc(54, 7)],
  ['glyf', Buffer.from('odd')],
  ['OS/2', Buffer.from('abcd')],
]);

test('tables read back as they were written', () => {
  const read = readTables(writeTables(tables));
  expect([...read.keys()]).toEqual(['OS/2', 'glyf', 'head']);
  expect(read.get('glyf')).toEqual(Buffer.from('odd'));
});

test('the checksum of the whole file is the one the format asks for', () => {
  const font = writeTables(tables);
  let sum = 0;
  for (let at = 0; at < font.length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
  expect(sum).toBe(0xb1b0afba);
});

test('a table that is not there is named', () => {
  expect(() => tableOf(tables, 'gvar')).toThrow('"gvar"');
});
