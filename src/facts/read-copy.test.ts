import { describe, expect, test } from 'vitest';
import { LARGEST_COPY, readCopy } from './read-copy.ts';

const TEXT = '香港特區政府發展創新及科技，\n這是一份與國際接軌的文件。';
const encode = (text: string) => new TextEncoder().encode(text);
const bytes = (...codes: readonly number[]) => Uint8Array.from(codes);

function utf16(text: string, isLittle: boolean, hasMark = true) {
  const codes = [...(hasMark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(codes.flatMap((code) => (isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255])));
}

describe('a file opened as a copy', () => {
  test.each([
    ['UTF-8', encode(TEXT)],
    ['UTF-8 with a mark', encode(`\ufeff${TEXT}`)],
    ['UTF-16LE', utf16(TEXT, true)],
    ['UTF-16BE', utf16(TEXT, false)],
    ['UTF-16LE without a mark', utf16(TEXT, true, false)],
    ['UTF-16BE without a mark', utf16(TEXT, false, false)],
    ['lines of Windows', encode(TEXT.replace('\n', '\r\n'))],
  ])('in %s is read', (_, file) => {
    expect(readCopy(file)).toEqual({ ok: true, text: TEXT });
  });

  test('radicals that a PDF left in place of characters are read as those', () => {
    expect(readCopy(encode(TEXT.replace('文', '⽂')))).toEqual({ ok: true, text: TEXT });
  });

  test.each([
    ['empty', bytes()],
    ['empty', encode(' \n\n')],
    ['pdf', encode('%PDF-1.7 …')],
    ['zip', bytes(0x50, 0x4b, 3, 4, 20)],
    ['markup', encode(`<!DOCTYPE html><html><body>${TEXT}</body></html>`)],
    ['markup', encode(`{\\rtf1 ${TEXT}}`)],
    ['not-text', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff)],
    ['not-text', bytes(0xad, 0xbb, 0xb4, 0xe4, 0xac, 0xec, 0xa7, 0xde)],
    ['not-chinese', encode('The Government promotes innovation and technology in Hong Kong.')],
    ['not-chinese', encode('12345')],
    ['simplified', encode('香港特区政府发展创新及科技，这是一份与国际接轨的文件。')],
    ['too-large', new Uint8Array(LARGEST_COPY + 1).fill(32)],
  ])('is refused as %s', (problem, file) => {
    expect(readCopy(file)).toEqual({ ok: false, problem });
  });
});
