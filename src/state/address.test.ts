import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAddress, anyViewAddress } from './sample-addresses.ts';
import { choiceFor, MAX_ADDRESS, readAddress, withChoice, writeAddress } from './address.ts';

const RUNS = { numRuns: 10_000 };
const KNOWN = ['ed', 'as', 'by', 'sel', 't', 'z', 'f', 'cmp', 'only', 'th'] as const;

const before = Reflect.ownKeys(Object.prototype);

const read = (written: string) => {
  const at = written.indexOf('?');
  return at < 0 ? readAddress(written, '') : readAddress(written.slice(0, at), written.slice(at));
};

describe('any address', () => {
  test('is read into a view that writes what it reads', () => {
    let roundTrips = 0;
    fc.assert(
      fc.property(anyAddress, ({ pathname, search }) => {
        const { address } = readAddress(pathname, search);
        const written = writeAddress(address);
        expect(written).toMatch(/^\/(?:en|tc|sc)\//);
        // Writing escapes signs that a browser leaves alone, so an address near the limit may outgrow it.
        if (written.length > MAX_ADDRESS) return;
        roundTrips += 1;
        const again = read(written);
        expect(again.address).toEqual(address);
        expect(again.faults).toEqual([]);
        expect(writeAddress(again.address)).toBe(written);
      }),
      RUNS,
    );
    expect(roundTrips).toBeGreaterThan(9_000);
  });

  test('keeps or names each key it knows', () => {
    fc.assert(
      fc.property(anyAddress, ({ pathname, search }) => {
        const { address, faults } = readAddress(pathname, search);
        const named = faults.map(({ key }) => key);
        if (named.includes('?')) return;
        const asked = [...new URLSearchParams(search).keys()];
        const count = (names: readonly string[], name: string) => names.filter((one) => one === name).length;
        const wanted = KNOWN.map((name) => count(asked, name));
        const answered = KNOWN.map((name) => Number(Object.hasOwn(address.keys, name)) + count(named, name));
        expect(answered).toEqual(wanted);
      }),
      RUNS,
    );
  });

  test('keeps each key it does not know, in order', () => {
    fc.assert(
      fc.property(anyAddress, ({ pathname, search }) => {
        const { address, faults } = readAddress(pathname, search);
        if (faults.some(({ key }) => key === '?')) return;
        const foreign = [...new URLSearchParams(search)].filter(([key]) => !KNOWN.some((name) => name === key));
        expect(address.unknown).toEqual(foreign);
      }),
      RUNS,
    );
  });
});

test('no address adds anything to every object', () => {
  const { address } = readAddress('/en/__proto__', '?__proto__=a&__proto__[th]=dark&constructor.prototype.f=x');
  expect(Object.keys(address.keys)).toEqual([]);
  fc.assert(
    fc.property(anyAddress, ({ pathname, search }) => void readAddress(pathname, search)),
    RUNS,
  );
  expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
});

describe('a view', () => {
  test('has one address, whatever order its keys are given in', () => {
    fc.assert(
      fc.property(anyViewAddress, fc.nat(), ({ pathname, params }, turn) => {
        const at = params.length > 0 ? turn % params.length : 0;
        const turned = [...params.slice(at), ...params.slice(0, at)].reverse();
        const [one, other] = [params, turned].map((list) => readAddress(pathname, `?${list.join('&')}`));
        expect(one?.faults).toEqual([]);
        expect(one && writeAddress(one.address)).toBe(other && writeAddress(other.address));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['/en/', '?f=&as=x:table', [{ key: 'f', value: '', reason: 'unreadable' }], '/en/?as=x:table'],
    ['/en/', '?sel=x:a&sel=x:b', [{ key: 'sel', value: 'x:b', reason: 'twice' }], '/en/?sel=x:a'],
    ['/tc/funding', '?th=blue', [{ key: 'th', value: 'blue', reason: 'unreadable' }], '/tc/funding'],
    ['/fr/funding', '', [{ key: 'lang', value: 'fr', reason: 'unreadable' }], '/tc/fr/funding'],
    ['/en/', '?utm=1&__proto__=x', [], '/en/?utm=1&__proto__=x'],
    ['/en/', '?as=x:table,x:table', [{ key: 'as', value: 'x:table,x:table', reason: 'unreadable' }], '/en/'],
    ['/en/', '?t=2023-1999&z=22.30000,114.17000,11', [], '/en/?t=2023-1999&z=22.30000,114.17000,11'],
  ])('%s%s names its faults and is rewritten', (pathname, search, faults, written) => {
    const result = readAddress(pathname, search);
    expect(result.faults).toEqual(faults);
    expect(writeAddress(result.address)).toBe(written);
  });

  test('that is too long is opened without its keys, and says so', () => {
    const { address, faults } = readAddress('/en/funding', `?x=${'y'.repeat(MAX_ADDRESS)}`);
    expect(address).toEqual({ lang: 'en', route: { page: 'funding' }, keys: {}, unknown: [] });
    expect(faults.map(({ key, reason }) => [key, reason])).toEqual([['?', 'too-long']]);
    expect(faults[0]?.value.length).toBeLessThanOrEqual(40);
  });
});

describe('a choice', () => {
  test('replaces the earlier one of its exhibit and leaves the others', () => {
    const pairs = withChoice(['a:one', 'c:three'], 'b', 'two');
    expect(pairs).toEqual(['a:one', 'b:two', 'c:three']);
    expect(withChoice(pairs, 'b', 'zero')).toEqual(['a:one', 'b:zero', 'c:three']);
    expect(withChoice(pairs, 'b', null)).toEqual(['a:one', 'c:three']);
  });

  test('is found by the whole name of its exhibit', () => {
    expect(choiceFor(['ab:one', 'a:two'], 'a')).toBe('two');
    expect(choiceFor(['ab:one'], 'a')).toBeUndefined();
    expect(choiceFor(undefined, 'a')).toBeUndefined();
  });
});
