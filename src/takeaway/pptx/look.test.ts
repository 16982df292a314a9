import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOURS, tint } from './look.ts';

test('the colours are the light tokens of the pages', () => {
  const css = readFileSync('src/app/styles/tokens.css', 'utf8');
  const token = (name: string) =>
    new RegExp(`--${name.replace(/(ink)(\d)/, '$1-$2')}: light-dark\\(#([0-9a-f]{6}),`).exec(css)?.[1];
  const tokens = Object.keys(COLOURS).map((name) => [name, token(name)]);
  expect(Object.entries(COLOURS)).toEqual(tokens);
});

test('a tint lies between its colour and the ground', () => {
  expect(tint('c1', 0)).toBe(COLOURS.paper);
  expect(tint('c1', 100)).toBe(COLOURS.c1);
  expect(tint('c1', 50)).toBe('7ea0c9');
});
