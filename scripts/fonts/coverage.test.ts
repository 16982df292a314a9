import { expect, test } from 'vitest';
import { coverageOf, type Characters, type Sources } from './coverage.ts';
import type { Source } from './sources.ts';

const sourceOf = (name: string, draws: RegExp): Source => ({
  name,
  version: '1',
  sliceFor: async (character) =>
    draws.test(character)
      ? { file: name, font: Buffer.alloc(0), codes: new Set([character.codePointAt(0) ?? 0]) }
      : undefined,
});

const latin = /[ -~ -ÿ–—‘’“”…€™−]/u;
const sources: Sources = {
  sans: sourceOf('sans', latin),
  serif: sourceOf('serif', latin),
  hei: sourceOf('hei', /[\p{Script=Han}“”‘’—…，。→]/u),
  sung: sourceOf('sung', /[創科“”…—]/u),
  noto: sourceOf('noto', /[\p{Script=Han}“”‘’—…，。→]/u),
};
const none = { body: '', headline: '' };
const characters: Characters = { en: none, tc: none, sc: none, switch: '' };

test('Chinese pages take quotation marks, dash and ellipsis from the Chinese faces', async () => {
  const coverage = await coverageOf({ ...characters, tc: { body: '', headline: 'A“創”…—' } }, sources);
  expect(coverage.sung).toEqual(['—', '“', '”', '…', '創']);
});

test('English pages take the same marks from the Latin face', async () => {
  const coverage = await coverageOf({ ...characters, en: { body: '“a”…—', headline: '' } }, sources);
  expect(coverage.switch).toEqual([]);
});

test('a headline character that the headline face lacks comes from the body face', async () => {
  const coverage = await coverageOf({ ...characters, tc: { body: '', headline: '創新' } }, sources);
  expect(coverage.sung).toEqual(['創']);
  expect(coverage.hei).toContain('新');
});

test('only characters the core lacks go to the file of rare ones', async () => {
  const coverage = await coverageOf({ ...characters, tc: { body: '創', headline: '', rare: '創瞄' } }, sources);
  expect(coverage.heiRare).toEqual(['瞄']);
});

test('a symbol that no Latin face draws goes to the little face of English pages', async () => {
  const coverage = await coverageOf({ ...characters, en: { body: 'a → b', headline: '' }, switch: '繁' }, sources);
  expect(coverage.switch).toEqual(['→', '繁']);
});

test('characters without shape need no font', async () => {
  await expect(
    coverageOf({ ...characters, en: { body: '\n\u200B\uFE0F', headline: '' } }, sources),
  ).resolves.toBeDefined();
});

test('what no face draws is refused by language and character', async () => {
  const bad = { ...characters, en: { body: '港', headline: '' }, sc: { body: '☃', headline: '€☃' } };
  await expect(coverageOf(bad, sources)).rejects.toThrow(/en: 港 \(U\+6E2F\)\nsc: ☃ \(U\+2603\)\n/);
});
