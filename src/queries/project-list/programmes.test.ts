import { expect, test } from 'vitest';
import edition from '#data/editions/2023/entities.json' with { type: 'json' };
import programmes from '#data/project-list/programmes.json' with { type: 'json' };
import sources from '#data/project-list/sources.json' with { type: 'json' };
import { parseProgrammes } from '#src/facts/parse-programmes.ts';
import { PROGRAMMES, recognise } from './programmes.ts';

test('the committed programmes are in order, and those of the document are called as it calls them', () => {
  expect(parseProgrammes(programmes, sources).programmes).toEqual(PROGRAMMES);
  for (const { entity, names } of PROGRAMMES) {
    if (entity === undefined) continue;
    const tc = edition.find(({ id }) => id === entity)?.name.tc;
    expect(names.map((name) => name.tc)).toContain(tc);
  }
});

test('faults are told all at once', () => {
  const [first] = PROGRAMMES;
  const twice = { ...programmes, programmes: [first, { ...first, source: 'nowhere' }] };
  expect(() => parseProgrammes(twice, sources)).toThrow(
    /used before[^]*names two programmes[^]*unknown source: nowhere/,
  );
  expect(() => parseProgrammes({ ...programmes, more: 1 }, sources)).toThrow(/more/);
});

test.each([
  ['GUANGDONG – HONG KONG Technology Cooperation Funding Scheme', 'tcfs', 'name'],
  ['創科生活基金', 'fbl', 'name'],
  ['Partnership Research Programme - Special Call', 'prp', 'stream'],
  ['R&D Cash Rebate Scheme', 'crs', 'name'],
])('%s is %s', (name, id, by) => {
  const found = recognise(name);
  expect([found?.programme.id, found?.by]).toEqual([id, by]);
});

test.each(['Innovation and Technology Support', 'Support Programme', '', '(x)', 'Partnership'])(
  '%j is nobody',
  (name) => {
    expect(recognise(name)).toBeNull();
  },
);
