import { expect, test } from 'vitest';
import { readDeckText, writeDeck } from '#src/decks/deck-file.ts';
import { sampleDeck } from '#src/decks/sample-deck.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { readMessage } from '#src/decks/show-messages.ts';
import { readAddress, writeAddress } from '#src/state/address.ts';
import { DeckShelf } from '#src/state/deck-shelf.ts';
import { readPreferences } from '#src/state/preferences.ts';
import { SampleStorage } from '#src/state/sample-storage.ts';
import { checkAddress } from './check-address.ts';

const edition = indexEdition(readEdition('2023'));

const PROTOTYPES = { object: Object.prototype, array: Array.prototype, function: Function.prototype } as const;
const keysOf = () => Object.values(PROTOTYPES).map((one) => Reflect.ownKeys(one));
const before = keysOf();

/** What would reach a prototype, were keys of others copied as they come. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'constructor.prototype',
  '__proto__[polluted]',
  '__proto__.polluted',
];
const VALUES = [
  '{"polluted":true}',
  '{"prototype":{"polluted":true}}',
  '[{"__proto__":{"polluted":true}}]',
  '"polluted"',
];
const PAIRS = NAMES.flatMap((name) => VALUES.map((value) => [name, value] as const));

/** The key stands first, last, and one level down. */
const inJson = (json: string, name: string, value: string) => {
  const member = `${JSON.stringify(name)}:${value}`;
  return [
    `{${member},${json.trim().slice(1)}`,
    `${json.trim().slice(0, -1)},${member}}`,
    json.replace(/(:\s*\{)/, `$1${member},`),
  ];
};

/** What was added to the prototypes since the beginning. */
const added = () => {
  const now = keysOf();
  return before.flatMap((keys, at) => (now[at] ?? []).filter((key) => !keys.includes(key)));
};

test.each(PAIRS)('an address with %s of %s', (name, value) => {
  for (const query of [`${name}=${value}`, `sel=${name}:${value}`, `only=${name}`, `f=${name}&f[${name}]=${value}`]) {
    const { address } = readAddress(`/en/${name}`, `?${query}`);
    // A figure might be called so; whether one is, only the data can tell.
    expect(Object.keys(address.keys).filter((key) => key !== 'f')).toEqual([]);
    writeAddress(address);
  }
  expect(added()).toEqual([]);
});

test.each(['constructor', 'prototype', 'valueof', 'tostring', 'hasownproperty'])('a view of %s is none', (name) => {
  const search = `?ed=${name}&as=${name}:table&sel=${name}:${name}&also=${name}&f=${name}&cmp=${name}&only=${name}:${name}`;
  for (const path of [
    '/en/',
    '/en/funding',
    '/en/places',
    '/en/timeline',
    '/en/figures',
    '/en/present/itf',
    '/en/embed/a',
  ]) {
    const checked = checkAddress(readAddress(path, search).address, edition, []);
    expect(Object.values(checked.address.keys).flat()).toEqual([]);
  }
  expect(added()).toEqual([]);
});

test.each(PAIRS)('a briefing with %s of %s', (name, value) => {
  for (const text of inJson(writeDeck(sampleDeck), name, value)) expect(readDeckText(text, () => true).ok).toBe(false);
  expect(added()).toEqual([]);
});

test.each(PAIRS)('settings with %s of %s', (name, value) => {
  for (const text of inJson('{"theme":"dark","lang":"sc"}', name, value)) {
    const { preferences } = readPreferences(text);
    expect(Object.keys(preferences).toSorted()).toEqual(['lang', 'letterKeys', 'theme']);
  }
  expect(added()).toEqual([]);
});

test.each(PAIRS)('a shelf with %s of %s', (name, value) => {
  const storage = new SampleStorage({
    [`atlas.deck.${name}`]: value,
    'atlas.decks': `{"version":1,"current":"${name}","saved":[["${name}",1]],"${name}":${value}}`,
  });
  const shelf = new DeckShelf(
    () => storage,
    () => 1,
  );
  shelf.open();
  shelf.put(name, value);
  shelf.setAside(name);
  shelf.handleStorage({ key: `atlas.deck.${name}`, newValue: value });
  expect(added()).toEqual([]);
});

test.each(PAIRS)('a message with %s of %s', (name, value) => {
  const own = { build: 'b', deck: 'd', sum: '0123456789abcdef' };
  const message = JSON.stringify({ app: 'hk-it-atlas-show', protocol: 1, ...own, body: { kind: 'hello' } });
  for (const text of inJson(message, name, value)) expect(readMessage(text, own).kind).not.toBe('message');
  expect(added()).toEqual([]);
});
