import { expect, test } from 'vitest';
import { fontFace, hanRange, unicodeRange } from './css.ts';

test('neighbours join in a range, in order of code point', () => {
  expect(unicodeRange('cAb…a')).toBe('U+41, U+61-63, U+2026');
});

test('a Chinese face claims the Chinese blocks and exactly its other characters', () => {
  const range = hanRange(['創', '“', '→']);
  expect(range).toContain('U+201C, U+2192, ');
  expect(range).toContain('U+4E00-9FFF');
  expect(range).not.toContain('U+5275');
});

test('a face is never invisible, and a stand-in says its measures', () => {
  const overrides = { sizeAdjust: 0.9424, ascent: 1.08, descent: 0.4 };
  const rule = fontFace({ family: 'Atlas Sans Fallback', src: "local('Arial')", weight: '400 599', overrides });
  expect(rule).toContain('font-display: swap;');
  expect(rule).toContain('size-adjust: 94.24%;');
  expect(rule).toContain('line-gap-override: 0%;');
});
