import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checksumOf } from '#src/facts/checksum.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { readEditionText, writeEditionFile } from '#src/facts/edition-file/edition-file.ts';
import { EDITION_LIMITS } from '#src/facts/edition-file/limits.ts';
import { indexEdition, type EditionData, type Fact } from '#src/facts/edition.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { keepOpenedEdition, useOpenedEditions } from '#src/state/opened-editions.ts';
import { sayFault } from './fault-words.ts';
import { openEditionFile, type Refused } from './open-edition-file.ts';
import { sayProblem } from './problem-words.ts';

const edition = readEdition('2023');

/** A tenth of the edition, so that a thousand files are soon read: a few facts and all they lean on. */
function small(): EditionData {
  const facts: Fact[] = edition.facts
    .filter(({ base, nature }) => base !== null || nature === 'list-count')
    .slice(0, 5);
  for (const { partOf, base } of facts)
    for (const id of [...partOf, ...(base === null ? [] : [base])]) {
      const more = edition.facts.find((fact) => fact.id === id);
      if (more && !facts.includes(more)) facts.push(more);
    }
  const names = new Set(facts.map(({ entity }) => entity));
  const entities = edition.entities
    .filter(({ id }) => names.has(id))
    .map((entity) => ({ ...entity, parent: null, operator: null, relations: [] }));
  const places = new Set([...facts, ...entities].map(({ source }) => source.section));
  return { ...edition, sections: edition.sections.filter(({ id }) => places.has(id)), facts, entities };
}

const text = writeEditionFile(small());
const parts = JSON.parse(text) as Record<string, unknown>;

const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'broken.json') => new File([content], name);

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}
const paths = pathsIn(parts).filter((path) => path.length > 0 && path[0] !== 'checksum');

/** The file with something else at a path, and its sum made right again. */
function withAt(path: Path, damage: (value: unknown) => unknown): string {
  const copy = structuredClone(parts);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => (value as never)[key], copy) as Record<
    string,
    unknown
  >;
  const damaged = damage(holder[last]);
  if (damaged === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = damaged;
  const { checksum: _, ...rest } = copy;
  return JSON.stringify({ ...rest, checksum: checksumOf(rest) }, null, 2);
}

/** Damage to a value; each leaves what it does not fit as it was. */
const DAMAGES: readonly ((value: unknown) => unknown)[] = [
  () => undefined,
  (value) => (typeof value === 'string' ? 42 : 'a text'),
  (value) => [value],
  (value) => (typeof value === 'string' ? `${value} ` : value),
  (value) => (typeof value === 'string' ? '' : value),
  (value) => (typeof value === 'number' ? -value - 1 : value),
  (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, surprise: 1 } : value),
  (value) => (typeof value === 'string' && /^[a-z-]+$/.test(value) ? 'nobody-at-all' : value),
];
const ofValue = fc
  .tuple(fc.constantFrom(...paths), fc.constantFrom(...DAMAGES))
  .map(([path, damage]) => withAt(path, damage))
  // A text that may be any text is no fault, and what does not fit is no damage.
  .filter((candidate) => !readEditionText(candidate).ok);

const at = fc.nat({ max: text.length - 3 });
const cutShort = at.map((end) => text.slice(0, end));
const letterChanged = fc
  .tuple(at, fc.constantFrom('"', '{', ']', ',', ':', '9', 'x', '\\', '\u0000', '創'))
  .map(([offset, letter]) => text.slice(0, offset) + letter + text.slice(offset + 1));
const pieceLost = fc
  .tuple(at, fc.integer({ min: 1, max: 40 }))
  .map(([offset, length]) => text.slice(0, offset) + text.slice(offset + length));
const byteFlipped = fc.tuple(at, fc.integer({ min: 1, max: 255 })).map(([offset, mask]) => {
  const bytes = new TextEncoder().encode(text);
  bytes[offset] = (bytes[offset] ?? 0) ^ mask;
  return bytes;
});

/** Whether it is the same edition all the same: a space more, or a key that was lost with all of its line. */
function isSound(content: string | Uint8Array): boolean {
  try {
    const printed = typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content);
    return JSON.stringify(JSON.parse(printed)) === JSON.stringify(parts);
  } catch {
    return false;
  }
}

const state = () => JSON.stringify(useOpenedEditions.getState());

/** A fault that a reader can find: named, placed inside the file, and said in every language. */
function isTold({ faults, count }: Refused, content: string | Uint8Array): boolean {
  const printed = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const lines = printed.split(/\r\n|\n|\r/);
  return (
    count >= faults.length &&
    faults.length > 0 &&
    faults.length <= EDITION_LIMITS.told &&
    faults.every(({ line, column }) => column >= 1 && column <= Array.from(lines[line - 1] ?? '').length + 1) &&
    faults.every((fault) => LOCALES.every((locale) => sayFault(fault, locale).trim() !== '')) &&
    faults.every((fault) => /\p{Script=Han}/u.test(sayFault(fault, 'tc') + sayFault(fault, 'sc')))
  );
}

describe('files that are no edition', () => {
  beforeAll(() => void keepOpenedEdition('open.json', indexEdition(small())));

  test('of 1,000 each is refused with its reason, line and column, and nothing of it is loaded', async () => {
    const before = state();
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(ofValue, cutShort, letterChanged, pieceLost, byteFlipped), async (content) => {
        fc.pre(!isSound(content));
        const result = await openEditionFile(fileOf(content));
        expect(result === null ? null : isTold(result, content)).toBe(true);
        expect(state() === before).toBe(true);
        refused += 1;
      }),
      { numRuns: 1000 },
    );
    expect(refused).toBe(1000);
  });

  test('and a sound one is kept whole beside those that were open', async () => {
    expect(await openEditionFile(fileOf(text, 'small.json'))).toBe(null);
    const { editions } = useOpenedEditions.getState();
    expect(editions.map(({ key, name }) => [key, name])).toEqual([
      ['opened-1', 'open.json'],
      ['opened-2', 'small.json'],
    ]);
  });

  test('one too large is refused before it is read, one that cannot be read is said to be so', async () => {
    const gone = { name: 'x', size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect((await openEditionFile(gone))?.faults[0]?.code).toBe('unreadable');
    const large = { ...gone, size: EDITION_LIMITS.bytes + 1 };
    expect((await openEditionFile(large))?.faults[0]?.code).toBe('too-large');
  });
});

describe('problems in words', () => {
  test('has words of each language for all that the parser says of editions damaged at every place', () => {
    const said = new Set<string>();
    for (const [index, path] of paths.entries()) {
      if (index % 2 > 0) continue;
      const damage = DAMAGES[(index / 2) % DAMAGES.length];
      const read = readEditionText(withAt(path, damage ?? (() => undefined)));
      if (!read.ok) for (const { code, detail } of read.faults) if (code === 'content') said.add(detail);
    }
    expect(said.size).toBeGreaterThan(20);
    expect([...said].filter((problem) => !/\p{Script=Han}/u.test(sayProblem(problem, 'tc')))).toEqual([]);
  });
});
