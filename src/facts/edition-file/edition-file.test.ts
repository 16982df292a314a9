import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksumOf } from '../checksum.ts';
import { readEdition } from '../edition-on-disk.ts';
import { readEditionBytes, readEditionText, writeEditionFile, type EditionRead } from './edition-file.ts';
import { EDITION_LIMITS } from './limits.ts';
import { readJson } from './read-json.ts';

const edition = readEdition('2023');
const text = writeEditionFile(edition);

const faultsOf = (read: EditionRead) => (read.ok ? [] : read.faults);
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
/** The file with one part replaced by hand, its sum made right again. */
function withParts(change: (parts: Record<string, unknown>) => void) {
  const { checksum: _, ...parts } = JSON.parse(text) as Record<string, unknown>;
  change(parts);
  return JSON.stringify({ ...parts, checksum: checksumOf(parts) }, null, 2);
}

describe('JSON with places', () => {
  test('reads what JSON.parse reads, whatever the layout', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const printed = JSON.stringify(value, null, indent);
        fc.pre(!/__proto__|constructor|prototype/.test(printed));
        expect(readJson(printed).value).toEqual(JSON.parse(printed));
      }),
      { numRuns: 300 },
    );
  });

  test('keeps where each part begins', () => {
    const { offsets } = readJson('{"a": [1, {"b": "x"}]}');
    expect([...offsets]).toEqual([
      ['', 0],
      ['a', 6],
      ['a[0]', 7],
      ['a[1]', 10],
      ['a[1].b', 16],
    ]);
  });
});

describe('an edition as one file', () => {
  test('comes back as it was, from text and from bytes, with or without a mark of UTF-8', () => {
    expect(readEditionText(text)).toEqual({ ok: true, edition });
    expect(readEditionBytes(bytes(text))).toEqual({ ok: true, edition });
    expect(readEditionBytes(bytes([0xef, 0xbb, 0xbf], text))).toEqual({ ok: true, edition });
    expect(readEditionText(JSON.stringify(JSON.parse(text)))).toEqual({ ok: true, edition });
  });

  test.each([
    ['nothing', bytes([]), 'empty', '1:1'],
    ['spaces', bytes('\n\n'), 'empty', '1:1'],
    ['a zip', bytes('PK\u0003\u0004'), 'other-kind', '1:1'],
    ['a PDF', bytes('%PDF-1.7'), 'other-kind', '1:1'],
    [
      'UTF-16 with a mark',
      bytes([0xff, 0xfe], Buffer.from(JSON.stringify({}), 'utf16le').toJSON().data),
      'utf-16',
      '1:1',
    ],
    ['UTF-16 without one', bytes(Buffer.from(JSON.stringify({}), 'utf16le').toJSON().data), 'utf-16', '1:1'],
    ['Big5 behind two lines', bytes('{\n"a":\n "', [0xa4, 0xa4], '"}'), 'not-utf-8', '3:3'],
    ['a cut file', bytes('{\n "a": [1,'), 'cut', '2:10'],
    ['a comma too many', bytes('{\n  "a": 1,\n}'), 'not-json', '3:1'],
    ['a comment', bytes('{ // why'), 'not-json', '1:3'],
    ['a bad escape', bytes('{"a": "\\x"}'), 'not-json', '1:8'],
    ['a letter of control', bytes('{"a": "\u0007"}'), 'not-json', '1:8'],
    ['a leading zero', bytes('{"a": 01}'), 'not-json', '1:8'],
    ['NaN', bytes('{"a": NaN}'), 'not-json', '1:7'],
    ['a key twice', bytes('{"a": 1,\n "a": 2}'), 'key-twice', '2:2'],
    ['a way into the prototype', bytes('{"__proto__": {}}'), 'forbidden-key', '1:2'],
    ['a well of lists', bytes('['.repeat(100_000)), 'too-deep', `1:${EDITION_LIMITS.depth + 2}`],
    ['an endless list', bytes(`[${'1,'.repeat(EDITION_LIMITS.members)}1]`), 'too-many', '1:4002'],
    ['a text of a megabyte', bytes(`{"a": "${'x'.repeat(1_000_000)}"}`), 'too-long', '1:7'],
    ['an open text of a megabyte', bytes(`{"a": "${'x'.repeat(1_000_000)}`), 'cut', '1:1000008'],
    ['a list', bytes('[]'), 'other-app', '1:1'],
    ['another app', bytes('{"format": "x"}'), 'other-app', '1:12'],
    ['no format', bytes('{\n}'), 'other-app', '1:1'],
    ['two megabytes and a byte', Buffer.alloc(EDITION_LIMITS.bytes + 1, 32), 'too-large', '1:1'],
  ])('%s is refused by name, line and column', (_, file, code, place) => {
    const [fault] = faultsOf(readEditionBytes(file));
    expect([fault?.code, `${fault?.line}:${fault?.column}`]).toEqual([code, place]);
  });

  test('of a later format is refused by its number, whatever else is in it', () => {
    const [fault] = faultsOf(readEditionText(text.replace('"version": 1', '"version": 2')));
    expect([fault?.code, fault?.detail, fault?.line]).toEqual(['newer', '2', 3]);
  });

  test('changed after it was saved is refused by its sum, and the sum it should have is told', () => {
    const changed = text.replace('"value": 39217', '"value": 39271');
    const [fault] = faultsOf(readEditionText(changed));
    expect([fault?.code, fault?.path]).toEqual(['checksum', 'checksum']);
    const sum = /"checksum": "(?<sum>\w+)"/.exec(text)?.groups?.['sum'] ?? '';
    const mended = changed.replace(sum, fault?.detail ?? '');
    expect(readEditionText(mended).ok).toBe(true);
    expect(faultsOf(readEditionText(text.replace(/,\s*"checksum": "\w+"/, '')))[0]?.code).toBe('no-checksum');
  });

  test('names what is wrong in it with path, line and column', () => {
    const broken = withParts(({ facts }) => {
      const [first, second] = facts as Record<string, unknown>[];
      delete first?.['label'];
      if (second) second['entity'] = 'nobody';
    });
    const read = readEditionText(broken);
    const lines = broken.split('\n');
    const first = lines.findIndex((line) => line.includes('"facts": [')) + 2;
    const second = lines.findIndex((line) => line.includes('"nobody"')) + 1;
    expect(faultsOf(read).map(({ path, line, column, code }) => [path, line, column, code])).toEqual([
      ['facts[0].label', first, 5, 'content'],
      ['facts[1].entity', second, (lines[second - 1] ?? '').indexOf('"nobody"') + 1, 'content'],
    ]);
  });

  test('tells twenty faults and how many there are', () => {
    const read = readEditionText(
      withParts(({ facts }) => (facts as Record<string, unknown>[]).forEach((fact) => delete fact['label'])),
    );
    expect(read.ok ? null : [read.faults.length, read.count]).toEqual([20, edition.facts.length]);
  });

  test('has its parts beside the head, none in it', () => {
    const read = readEditionText(
      withParts((parts) => {
        parts['edition'] = { ...(parts['edition'] as object), facts: [] };
      }),
    );
    expect(faultsOf(read).map(({ path }) => path)).toEqual(['edition.facts']);
  });
});
