import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { readDocumentBeside, readEdition } from '#src/facts/edition-on-disk.ts';
import { plainText } from '#src/facts/sentences.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { findTerm, GLOSSARY } from './glossary.ts';

const edition = readEdition('2023');
const document = readDocumentBeside();
const facts = new Set(edition.facts.map(({ id }) => id));
const entities = new Set(edition.entities.map(({ id }) => id));

/** Shortest and longest definition, in characters. */
const LENGTHS = { en: [35, 210], tc: [13, 80], sc: [13, 80] } as const;

const toSimplified = OpenCC.Converter({ from: 'hk', to: 'cn' });
const toTraditional = OpenCC.Converter({ from: 'cn', to: 'hk' });

/** Written alike in Hong Kong and on the Mainland in the words used here (若干, 批准). */
const ALIKE = new Set('干准');

const namesIn = (locale: Locale) => GLOSSARY.map(({ name }) => name[locale].toLowerCase());
const textsIn = (locale: Locale) =>
  GLOSSARY.flatMap(({ name, aliases, definition }) => [name[locale], ...aliases[locale], definition[locale]]);

test('an id is a slug and names one term', () => {
  const ids = GLOSSARY.map(({ id }) => id);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.map((id) => findTerm(id)?.id)).toEqual(ids);
  expect(findTerm('toString')).toBeUndefined();
});

test('both groups are there, the atlas’s own first', () => {
  const groups = GLOSSARY.map(({ group }) => group);
  expect(groups).toEqual([...groups].sort());
  expect(groups.filter((group) => group === 'atlas').length).toBeGreaterThanOrEqual(25);
  expect(groups.filter((group) => group === 'document').length).toBeGreaterThanOrEqual(20);
});

describe.each(LOCALES)('in %s', (locale) => {
  test('no name is used twice, and no other name is the name of another term', () => {
    const names = namesIn(locale);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const others = GLOSSARY.flatMap(({ aliases }) => aliases[locale]).map((alias) => alias.toLowerCase());
    expect(others.filter((alias, at) => names.includes(alias) || others.indexOf(alias) !== at)).toEqual([]);
  });

  test('a definition is one sentence or two, of a fit length, and holds no digit', () => {
    const [least, most] = LENGTHS[locale];
    const odd = GLOSSARY.map(({ definition }) => definition[locale]).filter((text) => {
      const sentences = text.match(/[.。]/g)?.length ?? 0;
      const { length } = Array.from(text);
      return length < least || length > most || sentences < 1 || sentences > 2 || /\d/.test(text);
    });
    expect(odd).toEqual([]);
  });

  test('a text starts and ends without space and uses the quotation marks of its language', () => {
    const wrong = { en: /["'「」]/, tc: /["'“”‘’]/, sc: /["'「」]/ }[locale];
    expect(textsIn(locale).filter((text) => text !== text.trim() || text === '' || wrong.test(text))).toEqual([]);
  });
});

test('Traditional and Simplified text keep to their characters', () => {
  const signs = (locale: Locale) => [...new Set(textsIn(locale).join(''))].filter((sign) => !ALIKE.has(sign));
  expect(signs('sc').filter((sign) => toSimplified(sign) !== sign)).toEqual([]);
  expect(signs('tc').filter((sign) => toTraditional(sign) !== sign && toSimplified(sign) === sign)).toEqual([]);
});

test('a term names facts and entities that the edition has', () => {
  const known = (id: string) => facts.has(id) || id.startsWith('derived:');
  expect(GLOSSARY.flatMap((term) => term.facts).filter((id) => !known(id))).toEqual([]);
  expect(GLOSSARY.flatMap((term) => term.entities).filter((id) => !entities.has(id))).toEqual([]);
});

test.runIf(document !== null)('no definition borrows ten characters in a row from the document', () => {
  const source = plainText(document ?? '').replace(/\s/g, '');
  const borrowed = GLOSSARY.flatMap(({ id, name, definition }) => {
    const runs =
      definition.tc
        .split(name.tc)
        .join('，')
        .match(/\p{Script=Han}+/gu) ?? [];
    return runs
      .flatMap((run) => Array.from(run, (_, at) => run.slice(at, at + 10)))
      .filter((part) => part.length === 10 && source.includes(part))
      .map((part) => `${id}: ${part}`);
  });
  expect(borrowed).toEqual([]);
});
