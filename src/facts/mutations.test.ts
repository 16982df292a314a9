import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocumentBeside, readEditionFiles } from './edition-on-disk.ts';
import type { EditionData } from './edition.ts';
import { EditionFaults, parseEdition } from './parse-edition.ts';
import { verifyLocators } from './verify-locators.ts';

type Path = readonly (string | number)[];
type Damage = (value: unknown) => unknown;

const original = readEditionFiles('2023');
const document = readDocumentBeside();

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** A copy with `damage` done to what stands at the path; the rest is not copied. */
function damaged(value: unknown, [key, ...rest]: Path, damage: Damage): unknown {
  if (key === undefined) return damage(value);
  const copy: unknown = Array.isArray(value) ? [...(value as readonly unknown[])] : { ...(value as object) };
  const open = copy as Record<string | number, unknown>;
  open[key] = damaged(open[key], rest, damage);
  return copy;
}

const at = (path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], original);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each kind of damage leaves what it does not fit as it was. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'a key lost': (value) => (isObject(value) ? Object.fromEntries(Object.entries(value).slice(1)) : value),
  'a key too many': (value) => (isObject(value) ? { ...value, surprise: 1 } : value),
  'another type': (value) => (typeof value === 'string' || typeof value === 'boolean' ? 42 : true),
  'nothing at all': () => undefined,
  'an empty text': (value) => (typeof value === 'string' ? '' : value),
  'a text with a space behind': (value) => (typeof value === 'string' ? `${value} ` : value),
  'no number': (value) => (typeof value === 'number' ? Number.NaN : value),
  'a negative number': (value) => (typeof value === 'number' ? -1 - value : value),
  'an endless number': (value) => (typeof value === 'number' ? Number.POSITIVE_INFINITY : value),
  'a first member twice': (value) =>
    Array.isArray(value) && value.length > 0 ? [value[0], ...(value as unknown[])] : value,
  'a list for a value': (value) => [value],
};

/** Changes of a figure that only the document can expose: the form of the edition stays sound. */
const LIES: Readonly<Record<string, Damage>> = {
  'one more': (value) => (typeof value === 'number' ? value + 1 : value),
  'ten times as much': (value) => (typeof value === 'number' ? value * 10 : value),
  'two digits transposed': (value) => {
    const swapped = String(value).replace(/(\d)(\d)(?=0*$)/, '$2$1');
    return typeof value === 'number' ? Number(swapped) : value;
  },
};

/** What is wrong with a candidate, or the edition that came of it. */
function outcome(candidate: unknown): EditionData | readonly string[] {
  try {
    const edition = parseEdition(candidate);
    const faults = document === null ? [] : verifyLocators(edition, document);
    return faults.length > 0 ? faults.map(({ path }) => path) : edition;
  } catch (error) {
    if (!(error instanceof EditionFaults)) throw error;
    return error.faults.map(({ path }) => path);
  }
}

/** How many candidates were tried; each must be refused, or be no candidate at all but the edition itself. */
function tried(paths: readonly Path[], damages: Readonly<Record<string, Damage>>, numRuns: number): number {
  let runs = 0;
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.constantFrom(...Object.keys(damages)), (path, name) => {
      const damage = damages[name] ?? ((value: unknown) => value);
      fc.pre(damage(at(path)) !== at(path));
      const result = outcome(damaged(original, path, damage));
      runs += 1;
      if ('facts' in result) return isDeepStrictEqual(result, original);
      return result.length > 0 && result.every((where) => where !== '');
    }),
    { numRuns },
  );
  return runs;
}

describe('mutated editions', () => {
  test('of 1,000 damaged editions each is refused with a path or comes out unchanged', () => {
    expect(tried(pathsIn(original), DAMAGES, 1000)).toBe(1000);
  });

  if (document === null) {
    test('false numbers are not tried: no copy of the document lies beside the repository', () => {
      console.warn('NOT VERIFIED: ../shared/source/fact-sheet.zh-Hant.txt is not there.');
      expect(document).toBeNull();
    });
  } else {
    test('of 200 editions with one false number each is refused against the document', () => {
      const facts = original['facts'] as readonly { value: number | null }[];
      const values = facts.flatMap(({ value }, index) => (value === null ? [] : [['facts', index, 'value'] as const]));
      expect(tried(values, LIES, 200)).toBe(200);
    });
  }
});
