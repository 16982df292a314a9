import { expect, test } from 'vitest';
import { opened } from './sample-file.ts';
import { fileOf, listed } from './sample-file.ts';

const row = (title: string) => ['1', 'Patent Application Grant', 'R/1', title, 'A', '1.5', '', ''];
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittle);
  Array.from({ length: text.length }, (_, at) => view.setUint16(2 + at * 2, text.charCodeAt(at), isLittle));
  return bytes;
};
/** Puts bytes that are no ASCII where the text says "@". */
const withBytes = (text: string, ...bytes: readonly number[]) => {
  const [before = '', after = ''] = text.split('@');
  return Uint8Array.from([...utf8(before), ...bytes, ...utf8(after)]);
};

const ASCII = fileOf([row('plain')]);
const CHINESE = fileOf([row('智慧城市，“試驗”')]);
const MARKED = fileOf([row('@')]);

test.each([
  ['utf-8 by mark', utf8(`\ufeff${CHINESE}`), 'utf-8', 'mark', '智慧城市，“試驗”'],
  ['utf-8 without mark', utf8(CHINESE), 'utf-8', 'holds', '智慧城市，“試驗”'],
  ['ascii', utf8(ASCII), 'utf-8', 'ascii', 'plain'],
  ['utf-16 le', utf16(CHINESE, true), 'utf-16le', 'mark', '智慧城市，“試驗”'],
  ['utf-16 be', utf16(CHINESE, false), 'utf-16be', 'mark', '智慧城市，“試驗”'],
  ['big5', withBytes(MARKED, 0xad, 0xbb, 0xb4, 0xe4, 0xac, 0xec, 0xa7, 0xde), 'big5', 'pairs', '香港科技'],
  [
    'windows quotes',
    withBytes(MARKED, 0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x62, 0x92, 0x73),
    'windows-1252',
    'rest',
    '“a” – b’s',
  ],
  [
    'windows accents',
    withBytes(MARKED, 0x63, 0x61, 0x66, 0xe9, 0x20, 0x32, 0xb0, 0x43),
    'windows-1252',
    'rest',
    'café 2°C',
  ],
] as const)('%s is told from its bytes', async (...[, bytes, encoding, reason, title]) => {
  const { desk, result } = await opened(bytes);
  expect(result.kind === 'read' && result.report.encoding).toMatchObject({ encoding, reason });
  expect(listed(desk).projects.map((project) => project.title)).toEqual([title]);
});

test('the reader may say otherwise', async () => {
  const { desk, result } = await opened(utf8(CHINESE), 'windows-1252');
  expect(result.kind === 'read' && result.report.encoding).toMatchObject({
    encoding: 'windows-1252',
    reason: 'reader',
  });
  expect(listed(desk).projects[0]?.title).toContain('æ');
});

test.each([
  ['empty', new Uint8Array()],
  ['zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20])],
  ['pdf', utf8('%PDF-1.7')],
  ['markup', utf8('<!doctype html><p>')],
  ['binary', Uint8Array.from([1, 2, 0, 4])],
] as const)('%s is refused by name', async (code, bytes) => {
  const { result } = await opened(bytes, undefined, 4096);
  expect(result.kind === 'refused' && result.refusal.fault.code).toBe(code);
});
