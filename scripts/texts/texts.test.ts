import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composedTexts } from './composed.ts';
import { textsInData, textsInJson } from './in-data.ts';
import { sourceFiles, textsInCode, textsInSource } from './in-source.ts';
import { scriptFaults } from './scripts-of-chinese.ts';
import { readTerms, termFaults } from './terms.ts';
import type { Text } from './text.ts';

const written = [...textsInSource(), ...textsInData()];
const all = [...written, ...composedTexts()];
const terms = readTerms();

describe('the table of texts', () => {
  test.each([
    ['a message', /^src\/i18n\/messages\.ts/, 'Find it with', '檢索字句', '检索字句'],
    ['a fact', /facts\.json itf-approved-amount label/, 'Funding approved, cumulative', '累計獲批撥款', '累计获批拨款'],
    ['a name', /entities\.json itf name/, 'Innovation and Technology Fund', '創新及科技基金', '创新及科技基金'],
    ['a term', /glossary\/of-sites\.ts/, 'Science Park', '科學園', '科学园'],
    ['a refusal', /refusal-words\.ts:\d+ same-figure/, '{a} is named twice', '{a}重複出現', '{a}重复出现'],
    ['a unit', /^unit hectares/, 'hectares', '公頃', '公顷'],
    ['a date', /^date cyberport-5-completion/, '2025 at the earliest', '最快2025年', '最快2025年'],
    [
      'a finding with its figures',
      /^exhibit itf-approvals: title/,
      'The Fund has approved HK$31.8 billion for 39,217 projects',
      '基金為39,217個項目批出318億港元',
      '基金为39,217个项目批出318亿港元',
    ],
  ])('has %s', (_, where, ...said) => {
    const found = all.filter((text) => where.test(text.where)).map(({ en, tc, sc }) => [en, tc, sc]);
    expect(found).toContainEqual(said);
  });

  /** Other names that only some languages have, English hedges that Chinese says like any figure, and bare punctuation. */
  const MAY_LACK = /^data\/editions\/.* aliases$|^src\/facts\/(?:spoken\.ts|glossary\/)/;
  const hasWords = ({ en, tc, sc }: Text) => /\p{L}/u.test(en + tc + sc);

  test('has no text that a language lacks', () => {
    const lacking = all.filter(({ en, tc, sc }) => [en, tc, sc].some((text) => text.trim() === ''));
    expect(lacking.filter((text) => hasWords(text) && !MAY_LACK.test(text.where))).toEqual([]);
  });

  /** Chinese that is read, not said: numerals as printed in the document. */
  const READS = new Set(['src/facts/numerals.ts']);

  test('has every Chinese word that stands in a string of the code', () => {
    const said = all.map(({ tc, sc }) => tc + sc).join('\n');
    const missed = sourceFiles()
      .filter((file) => !READS.has(file))
      .flatMap((file) => {
        const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
        const strings = code.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`|>[^<>{}]*</g) ?? [];
        const words = strings.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []);
        return words.flatMap((word) => (said.includes(word) ? [] : [`${file}: ${word}`]));
      });
    expect(missed).toEqual([]);
  });
});

describe('what is found in code', () => {
  const found = (code: string) => textsInCode('a.tsx', code).map(({ en, tc, sc }) => [en, tc, sc]);

  test.each([
    ['strings', `const a = { en: 'a', tc: '甲', sc: '乙' };`, [['a', '甲', '乙']]],
    [
      'sentences with slots and terms',
      "const a = { en: sentence`${n} of ${term('x', 'b')}`, tc: `${n}甲`, sc: `${n}乙` };",
      [['{n} of b', '{n}甲', '{n}乙']],
    ],
    [
      'functions and both ways of a choice',
      `const a = { en: (n) => (n === 1 ? 'one' : 'many'), tc: () => { return '甲'; }, sc: () => '乙' };`,
      [['one | many', '甲', '乙']],
    ],
    ['lists', `const a = { en: ['a', 'b'], tc: ['甲'], sc: ['乙'] };`, [['a / b', '甲', '乙']]],
    [
      'tables, a text for each key',
      `const EN = { x: 'a', y: 'b' }; const t = { en: EN, tc: { x: '甲', y: '丙' }, sc: { x: '乙', y: '丁' } };`,
      [
        ['a', '甲', '乙'],
        ['b', '丙', '丁'],
      ],
    ],
    ['inside a component', `const A = () => <p>{{ en: 'a', tc: '甲', sc: '乙' }[l]}</p>;`, [['a', '甲', '乙']]],
    ['nothing where nothing is said', `const a = { en: say('en'), tc: say('tc'), sc: say('sc') };`, []],
  ])('%s', (_, code, texts) => {
    expect(found(code)).toEqual(texts);
  });

  test('and in data, with the ids that lead to it', () => {
    const data = [{ id: 'a', label: { en: 'x', tc: '甲', sc: '乙' } }];
    expect(textsInJson('f.json', data)).toEqual([{ where: 'f.json a label', en: 'x', tc: '甲', sc: '乙' }]);
  });
});

describe('every text', () => {
  test('uses the official terms of its language (data/terms.json)', () => {
    expect(termFaults(written, terms)).toEqual([]);
  });

  test('is in the script of its language', () => {
    expect(scriptFaults(written)).toEqual([]);
  });

  const text = (sc: string, tc = ''): Text => ({ where: 'here', en: 'the center of it', tc, sc });

  test('a form of elsewhere is found, with what to say instead, and official names are left alone', () => {
    expect(termFaults([text('推动创科发展')], terms)).toEqual([
      expect.stringMatching(/^here: en says “center” where it should say “centre”/),
      expect.stringMatching(/^here: sc says “创科” where it should say “科创”/),
    ]);
    expect(termFaults([{ ...text('大湾区创科飞跃学院及初创科技'), en: '' }], terms)).toEqual([]);
    expect(termFaults([{ ...text('大湾区创科飞跃学院支持创科'), en: '' }], terms)).toHaveLength(1);
  });

  test('a character of the other script is found', () => {
    expect(scriptFaults([text('數据', '数據')])).toEqual([
      expect.stringContaining('tc has Simplified 数'),
      expect.stringContaining('sc has Traditional 數'),
    ]);
  });
});
