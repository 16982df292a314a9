import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BRIEFINGS_ID, fileOf, withBriefings } from './one-file.ts';

const FILE = fileOf(['<title>A</title>'], ['<script type="module">1</script>']);
const ELEMENT = new RegExp(`<script type="application/json" id="${BRIEFINGS_ID}">(.*)</script>\n</head>`);

test('briefings stand in the head, and are read back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const file = withBriefings(FILE, texts);
      const [element, json = ''] = ELEMENT.exec(file) ?? [];
      expect(JSON.parse(json)).toEqual(texts);
      expect(file.replace((element ?? '').replace('\n</head>', '\n'), '')).toBe(FILE);
    }),
  );
});

test('no text ends the element it stands in', () => {
  const file = withBriefings(FILE, ['</script><script>alert(1)</script>', '<!--<script>', '\u2028']);
  expect(file.match(/<script/g)).toHaveLength(2);
  expect(file.match(/<\/script/g)).toHaveLength(2);
  expect(file).not.toMatch(/<!--|\u2028/);
});

test('what is no file of the atlas is refused', () => {
  expect(() => withBriefings('<p>Not found</p>', [])).toThrow(/no file of the atlas/);
});
