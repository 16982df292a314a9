import { describe, expect, test } from 'vitest';
import { EditionFaults } from './edition-faults.ts';
import { readDocumentBeside, readEdition, readEntityNotes } from './edition-on-disk.ts';
import { parseEntityNotes } from './entity-notes.ts';
import { plainText } from './sentences.ts';

const { entities } = readEdition('2023');
const notes = readEntityNotes('2023');
const [FEWEST, MOST] = [6, 25];

const faultsOf = (candidate: unknown) => {
  try {
    parseEntityNotes(candidate, entities);
    return [];
  } catch (error) {
    if (!(error instanceof EditionFaults)) throw error;
    return error.faults.map(({ path, problem }) => `${path}: ${problem}`);
  }
};

describe('what each name is', () => {
  test('is said of every entity, in the order of the entities', () => {
    expect(Object.keys(notes)).toEqual(entities.map(({ id }) => id));
  });

  test(`takes ${FEWEST} to ${MOST} English words`, () => {
    const lengths = Object.entries(notes).map(([id, { en }]) => [id, en.split(' ').length] as const);
    expect(lengths.filter(([, words]) => words < FEWEST || words > MOST)).toEqual([]);
  });

  test('differs between things of which the document says different things', () => {
    const { 'science-park': park, itf, hkstp } = notes;
    expect(new Set([park, itf, hkstp].map((note) => note?.en)).size).toBe(3);
    expect(new Set(Object.values(notes).map(({ en }) => en)).size).toBeGreaterThan(150);
  });

  const note = { en: 'A fund.', tc: '一個基金。', sc: '一个基金。' };
  const { itf, ...rest } = notes;
  test.each([
    ['a missing note', rest, 'itf: has no note'],
    ['a note on nothing', { ...notes, zeppelin: note }, 'zeppelin: is no entity'],
    ['a missing language', { ...notes, itf: { en: 'A fund.', tc: '一個基金。' } }, 'itf.sc: '],
    ['no full stop', { ...notes, itf: { ...note, tc: '一個基金' } }, 'itf: is not a sentence'],
    ['a number', { ...notes, itf: { ...note, sc: '17个计划。' } }, 'itf: has a digit'],
  ])('%s is a fault', (_, candidate, fault) => {
    expect(itf).toBeDefined();
    expect(faultsOf(candidate).some((one) => one.startsWith(fault))).toBe(true);
  });
});

const document = readDocumentBeside();

/** Every ten Han characters in a row. */
function tensOf(text: string): readonly string[] {
  const runs = text.match(/\p{Script=Han}{10,}/gu) ?? [];
  return runs.flatMap((run) => Array.from(run.slice(9), (_, at) => run.slice(at, at + 10)));
}

test.skipIf(document === null)('no note borrows ten characters in a row, names apart', () => {
  const names = entities.flatMap(({ name, aliases }) => [name.tc, ...aliases.tc]).sort((a, b) => b.length - a.length);
  const nameless = (text: string) =>
    names.filter(({ length }) => length > 3).reduce((rest, one) => rest.replaceAll(one, ' '), text);
  const printed = new Set(tensOf(plainText(document ?? '')));
  expect(printed.size).toBeGreaterThan(500);
  const borrowed = Object.entries(notes).flatMap(([id, { tc }]) =>
    tensOf(nameless(tc)).flatMap((ten) => (printed.has(ten) ? `${id}: ${ten}` : [])),
  );
  expect(borrowed).toEqual([]);
});
