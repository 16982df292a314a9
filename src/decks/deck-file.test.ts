import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { checksumOf } from './checksum.ts';
import { readDeckBytes, readDeckText, writeDeck } from './deck-file.ts';
import { sayFault, sayWhere } from './deck-fault.ts';
import { FAULT_WORDS, type FaultCode } from './fault-words.ts';
import { LIMITS } from './limits.ts';
import { missingIn } from './missing.ts';
import type { Parsed } from './parse-deck.ts';
import { sampleDeck } from './sample-deck.ts';
import { hasStatement } from './statements.ts';

const edition = indexEdition(readEdition('2023'));
const isStated = (id: string) => hasStatement(edition, id);
const file = writeDeck(sampleDeck);
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (data: Uint8Array | string) => readDeckBytes(typeof data === 'string' ? bytes(data) : data, isStated);

/** A file with one value changed, by its path, and a sum that fits. */
function fileWith(path: string, value: unknown): string {
  const deck = structuredClone(sampleDeck) as unknown as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce((inner, step) => inner[step] as Record<string, unknown>, deck);
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return JSON.stringify({ ...deck, checksum: checksumOf(deck) });
}

const fault = (parsed: Parsed) => (parsed.ok ? null : parsed.faults.map(({ path, code }) => `${path} ${code}`).join());

test('a deck that was written is read again, with and without a mark of UTF-8, however its lines end', () => {
  expect(read(file)).toEqual({ ok: true, deck: sampleDeck });
  expect(read(`\uFEFF${file}`)).toEqual({ ok: true, deck: sampleDeck });
  expect(readDeckText(`\uFEFF${file}`, isStated)).toEqual({ ok: true, deck: sampleDeck });
  expect(read(file.replaceAll('\n', '\r\n'))).toEqual({ ok: true, deck: sampleDeck });
  expect(read(JSON.stringify(JSON.parse(file)))).toEqual({ ok: true, deck: sampleDeck });
});

const utf16 = new Uint8Array(new Uint16Array(Array.from(file, (letter) => letter.charCodeAt(0))).buffer);

describe('no deck is', () => {
  test.each<[string, Uint8Array | string, FaultCode]>([
    ['an empty file', '', 'empty'],
    ['blanks', ' \n', 'empty'],
    ['a slide file of an office program', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'archive'],
    ['an old one', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'archive'],
    ['a PDF', '%PDF-1.7', 'archive'],
    ['UTF-16', utf16, 'utf-16'],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, ...utf16]), 'utf-16'],
    ['Latin-1', new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]), 'not-utf-8'],
    ['a cut file', file.slice(0, -40), 'cut'],
    ['a file cut at its first letter', '{', 'cut'],
    ['other text', 'Dear all', 'not-json'],
    ['a comma too many', file.replace('"format"', ',"format"'), 'not-json'],
    ['a list', '[]', 'other-app'],
    ['null', 'null', 'other-app'],
    ['a package of another tool', '{"name":"x","version":"1.0.0"}', 'other-app'],
    ['a file of a later version', file.replace('"version": 1', '"version": 2'), 'newer'],
    ['a file of no version', file.replace('"version": 1,', ''), 'missing'],
    ['a file of version nought', file.replace('"version": 1', '"version": 0'), 'version'],
    ['a nest without end', '['.repeat(400_000), 'not-json'],
    ['a deep nest', '['.repeat(50) + ']'.repeat(50), 'too-deep'],
    ['a very large file', `{"x":"${'x'.repeat(LIMITS.bytes)}"}`, 'too-large'],
    ['a text with one letter changed', file.replace('Heading of years', 'Heading of tears'), 'checksum'],
    ['a file without its sum', fileWith('id', 'sample').replace(/,"checksum":"\w+"/, ''), 'missing'],
  ])('%s', (_, data, code) => {
    const parsed = read(data);
    expect(parsed.ok ? null : parsed.faults.map((one) => one.code)).toEqual([code]);
  });

  test.each<[string, string, unknown]>([
    ['title.sc missing', 'title.sc', undefined],
    ['title.sc blank', 'title.sc', ' '],
    ['title.sc wrong-type', 'title.sc', 7],
    ['title.fr unknown-key', 'title.fr', 'Exemple'],
    ['id not-id', 'id', 'Not an id'],
    ['edition.hash not-allowed', 'edition.hash', 'abc'],
    ['slides none-there', 'slides', []],
    ['slides wrong-type', 'slides', {}],
    ['slides too-many', 'slides', Array(61).fill(sampleDeck.slides[0])],
    ['slides[1].id twice', 'slides.1.id', 'opening'],
    ['slides[1].layout not-allowed', 'slides.1.layout', 'free'],
    ['slides[1].shows layout,slides[1].heading heading', 'slides.1.layout', 'title'],
    ['slides[0].heading heading', 'slides.0.heading', null],
    ['slides[0].notes.tc too-long', 'slides.0.notes.tc', 'x'.repeat(3001)],
    ['slides[0].notes.tc slot', 'slides.0.notes.tc', 'a {itf-approved-amount'],
    ['slides[0].notes.tc unknown-figure', 'slides.0.notes.tc', '{no-such-figure}'],
    ['slides[0].notes.tc unknown-figure', 'slides.0.notes.tc', '{derived:itf-balance}'],
    ['slides[0].seconds out-of-range', 'slides.0.seconds', 1.5],
    ['slides[0].seconds out-of-range', 'slides.0.seconds', -60],
    ['slides[1].shows[0].kind not-allowed', 'slides.1.shows.0.kind', 'picture'],
    ['slides[1].shows[0].onclick unknown-key', 'slides.1.shows.0.onclick', 'alert(1)'],
    ['slides[2].shows[0] out-of-range', 'slides.2.shows.0.from', 2030],
    ['slides[4].shows[0].figure unknown-figure', 'slides.4.shows.0.figure', 'no-such-figure'],
    ['slides[5].shows[0].framing not-allowed', 'slides.5.shows.0.framing', 'javascript:1'],
    ['slides[6].shows[0].text.en slot', 'slides.6.shows.0.text.en', '{'],
    ['__proto__ forbidden-key', '__proto__', { polluted: true }],
    ['slides[0].constructor forbidden-key', 'slides.0.constructor', {}],
  ])('one with the fault %s', (expected, path, value) => {
    expect(fault(read(fileWith(path, value)))).toBe(expected);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

test('what a slide rested on may be gone; the deck is kept and tells what is missing', () => {
  const none = (id: string) =>
    !['itf-approved-amount', 'derived:mean-approval-per-project'].includes(id) && isStated(id);
  const rested = structuredClone(sampleDeck);
  const deck = {
    ...rested,
    slides: rested.slides.map((slide) => ({
      ...slide,
      rests: [...slide.rests, { statement: 'derived:mean-approval-per-project', was: '' }],
    })),
  };
  expect(readDeckText(writeDeck(deck), none)).toEqual({ ok: true, deck });
  const atlas = {
    exhibit: (id: string, measure: string | null) => id !== 'no-longer-there' && measure !== 'count',
    site: () => false,
    statement: none,
  };
  expect(missingIn(deck, atlas).map(({ slide, at, id }) => `${slide} ${at} ${id}`)).toEqual([
    'domains 0 rd-projects-by-domain',
    'two 1 no-longer-there',
    'numbers 0 itf-approved-amount',
    'numbers 1 derived:mean-approval-per-project',
    'park 0 science-park',
  ]);
});

test('each fault says in three languages what is wrong and what to do, with what was met', () => {
  for (const code of Object.keys(FAULT_WORDS) as FaultCode[])
    for (const locale of LOCALES) {
      const said = sayFault({ path: '', code, detail: '$&' }, locale);
      expect(said.match(/[.。]/g)?.length).toBeGreaterThanOrEqual(1);
      expect(said).not.toContain('#');
      expect(said.includes('$&')).toBe(FAULT_WORDS[code][locale].includes('#'));
    }
  expect(LOCALES.map((locale) => sayWhere({ path: '', code: 'cut', detail: '' }, locale))).toHaveLength(3);
});
