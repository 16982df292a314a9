import { describe, expect, test } from 'vitest';
import { paragraphsOf, sectionsOf } from './sentences.ts';

const SECTIONS = [
  { id: 'one', heading: '甲', name: { tc: '甲' } },
  { id: 'two', heading: null, name: { tc: '乙園' } },
  { id: 'three', heading: '丙', name: { tc: '丙' } },
];
const DOCUMENT = [
  '',
  '甲：頭一句；仍是頭一句。第二句被分頁',
  '',
  '切開。',
  '',
  '「乙園」開了。下列各項：',
  '',
  '- **子項：**有內容。再說。',
  '- 丑項。',
  '',
  '丙（又名丁）：末段沒有句號',
].join('\n');

describe('sentences', () => {
  test('a page break inside a sentence does not end it', () => {
    expect(paragraphsOf(DOCUMENT)[0]).toBe('甲：頭一句；仍是頭一句。第二句被分頁切開。');
  });

  test('a section opens at its heading or, where that was lost, at its name', () => {
    const sections = sectionsOf(DOCUMENT, SECTIONS);
    expect(sections.map(({ id, sentences }) => [id, sentences.length])).toEqual([
      ['one', 2],
      ['two', 5],
      ['three', 1],
    ]);
  });

  test('the heading belongs to sentence 1 and a bullet’s bold title to the bullet’s first sentence', () => {
    const [one, two, three] = sectionsOf(DOCUMENT, SECTIONS);
    expect(one?.sentences[0]).toBe('甲：頭一句；仍是頭一句。');
    expect(two?.sentences.slice(1, 3)).toEqual(['下列各項：', '- 子項：有內容。']);
    expect(three?.sentences[0]).toBe('丙（又名丁）：末段沒有句號');
  });
});
