import { readFileSync, readdirSync } from 'node:fs';
import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#src/i18n/locales.ts';
import { readDocumentBeside, readEdition, readEntityNotes } from './edition-on-disk.ts';
import { LONGEST_LOCATOR } from './edition-schema.ts';
import { plainText } from './sentences.ts';

const edition = { ...readEdition('2023'), notes: Object.values(readEntityNotes('2023')) };
const document = readDocumentBeside();

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every text under a key of this language, wherever it stands. */
function textsIn(value: unknown, locale: string): readonly string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === locale ? [inner].flat().filter((text) => typeof text === 'string') : textsIn(inner, locale),
  );
}

const toSimplified = OpenCC.Converter({ from: 'hk', to: 'cn' });
const toTraditional = OpenCC.Converter({ from: 'cn', to: 'hk' });
const characters = (texts: readonly string[]) => [...new Set(texts.join(''))];

/** Written alike in Hong Kong and on the Mainland in the words used here; the converter knows another form as well. */
const ALIKE = new Set('台斗峰');

/** Runs of Han characters, cut into windows of `length`. */
function windowsOf(text: string, length: number): ReadonlySet<string> {
  const runs = text.match(/\p{Script=Han}+/gu) ?? [];
  return new Set(
    runs.flatMap((run) =>
      Array.from(run)
        .slice(length - 1)
        .map((_, index) =>
          Array.from(run)
            .slice(index, index + length)
            .join(''),
        ),
    ),
  );
}

const filesOfEdition = () => {
  const folder = new URL('../../data/editions/2023/', import.meta.url);
  const names = [...readdirSync(folder), '../../ISSUES.md'];
  return names.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
};

describe('words of edition 2023', () => {
  test('no text is missing in a language: the three have equally many', () => {
    const [en, tc, sc] = LOCALES.map(
      (locale) => textsIn({ ...edition, entities: edition.entities.map(({ name }) => name) }, locale).length,
    );
    expect(tc).toBe(en);
    expect(sc).toBe(en);
  });

  test('no Simplified-only character stands in Traditional text', () => {
    const odd = characters(textsIn(edition, 'tc')).filter(
      (sign) => toTraditional(sign) !== sign && toSimplified(sign) === sign && !ALIKE.has(sign),
    );
    expect(odd).toEqual([]);
  });

  test('no Traditional-only character stands in Simplified text', () => {
    expect(
      characters(textsIn(edition, 'sc')).filter((sign) => toSimplified(sign) !== sign && !ALIKE.has(sign)),
    ).toEqual([]);
  });

  test('no Chinese character stands in English text but in the name of a domain', () => {
    const chinese = textsIn(edition, 'en').filter((text) => /\p{Script=Han}/u.test(text));
    expect(chinese).toEqual(['.香港']);
  });

  test('Traditional text quotes with corner brackets, Simplified with curved marks, neither with straight ones', () => {
    expect(textsIn(edition, 'tc').filter((text) => /["'“”‘’]/.test(text))).toEqual([]);
    expect(textsIn(edition, 'sc').filter((text) => /["'「」『』]/.test(text))).toEqual([]);
    expect(textsIn(edition, 'en').filter((text) => /["']/.test(text))).toEqual([]);
  });

  test('cautions are sentences in each language and say no digit', () => {
    const cautions = edition.facts.flatMap(({ caution }) => (caution ? [caution] : []));
    expect(cautions.length).toBeGreaterThanOrEqual(60);
    expect(cautions.filter(({ en, tc, sc }) => !en.endsWith('.') || !tc.endsWith('。') || !sc.endsWith('。'))).toEqual(
      [],
    );
    expect(cautions.filter((caution) => /\d/.test(JSON.stringify(caution)))).toEqual([]);
  });

  test('locators are finding aids, not quotations', () => {
    const locators = [...edition.facts, ...edition.entities].map(({ source }) => source.locator);
    expect(Math.max(...locators.map((locator) => Array.from(locator).length))).toBeLessThanOrEqual(LONGEST_LOCATOR);
  });

  if (document === null) {
    test('copied sentences are not looked for: no copy of the document lies beside the repository', () => {
      console.warn('NOT VERIFIED: ../shared/source/fact-sheet.zh-Hant.txt is not there.');
      expect(document).toBeNull();
    });
  } else {
    const windows = windowsOf(plainText(document), 20);

    test('no twenty characters in a row are the document’s, in any file of the edition', () => {
      const copied = filesOfEdition().flatMap(({ name, text }) =>
        [...windowsOf(text, 20)].filter((window) => windows.has(window)).map((window) => `${name}: ${window}`),
      );
      expect(copied).toEqual([]);
      expect(windows.size).toBeGreaterThan(500);
    });

    test('no caution borrows even ten characters in a row', () => {
      const tens = windowsOf(plainText(document), 10);
      const cautions = edition.facts.map(({ caution }) => caution?.tc ?? '').join('\n');
      expect([...windowsOf(cautions, 10)].filter((window) => tens.has(window))).toEqual([]);
    });
  }
});
