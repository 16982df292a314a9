import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithPlaces } from './fold.ts';
import { HAN_FORMS } from './han.ts';
import { matchedStretches } from './search-marks.ts';

describe('folding', () => {
  test.each([
    ['ＩｎｎｏＨＫ', 'innohk'],
    ['Café naïve', 'cafe naive'],
    ['bachelor’s', 'bachelors'],
    ["bachelor's", 'bachelors'],
    ['e-sports – e‑sports', 'e sports e sports'],
    ['39,217', '39217'],
    ['39 217', '39217'],
    ['31 800 000 000', '31800000000'],
    ['2022 100', '2022 100'],
    ['1,23', '1 23'],
    ['HK$31.8 billion.', 'hk 31.8 billion'],
    ['《香港智慧城市藍圖2.0》', '香港智慧城市藍圖2.0'],
    ['R&D', 'r and d'],
    ['\u202eabc\u200b', 'abc'],
    ['.*+?^$', '+'],
    ['👩‍🔬', ''],
    ['ℋİ', 'hi'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['創新及科技基金', '创新及科技基金'],
    ['時間綫', '时间线'],
    ['啓動', '启动'],
    ['平臺', '平台'],
    ['裏', '裡'],
  ])('%s and %s become the same', (one, other) => {
    expect(fold(one, { han: HAN_FORMS })).toBe(fold(other, { han: HAN_FORMS }));
  });

  test('a folded text stays as it is when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = fold(text, { han: HAN_FORMS });
        // A thousands separator may come to stand where a sign was dropped.
        expect(fold(once, { han: HAN_FORMS }).replaceAll(' ', '')).toBe(once.replaceAll(' ', ''));
      }),
    );
  });

  test('each folded character comes from a stretch of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, starts, ends } = foldWithPlaces(text);
        expect(starts.length).toBeGreaterThanOrEqual(folded.length);
        for (const [at, start] of starts.entries()) expect(text.slice(start, ends[at])).not.toBe('');
      }),
    );
  });
});

describe('marking', () => {
  const marked = (text: string, query: string) =>
    matchedStretches(text, query, HAN_FORMS).map(([from, to]) => text.slice(from, to));

  test.each([
    ['Research Talent Hub', 'research talent', ['Research Talent']],
    ['Research Talent Hub', 'hub research', ['Research', 'Hub']],
    ['香港數碼港管理有限公司', '数码港', ['數碼港']],
    ['39,217 projects', '39217', ['39,217']],
    ['Master’s degree', 'masters', ['Master’s']],
    ['Wi-Fi.HK', 'wifi', ['Wi-Fi']],
    ['R&D Centres', 'r&d', ['R&D']],
    ['Funding of funds', 'zeppelin', []],
    ['anything', '', []],
  ])('in %s, %s marks %o', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });
});
