import { describe, expect, test } from 'vitest';
import { indexEdition, type Fact } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { sum } from './arithmetic.ts';
import { isLedgerChoice, ledgerOptions, moneyFigures, moneyLedger } from './money.ts';
import { LEDGER_FACETS, readChoices, sayChoice, type LedgerChoices, type LedgerFacet } from './money-facets.ts';

const edition = indexEdition(readEdition('2023'));
const money = edition.facts.filter(({ unit }) => unit === 'HKD' || unit === 'HKD/month');

/** What a fact falls under, written down once more from the facts themselves. */
const UNDER: Readonly<Record<LedgerFacet, (fact: Fact) => string>> = {
  nature: ({ nature }) => nature,
  section: ({ source }) => source.section,
  'as-of': ({ id, asOf }) => {
    if (asOf !== null && asOf !== 'not-stated') return asOf.month;
    if (id === 'itf-initial-injection') return 'event-1999';
    if (id === 'cyberport-allocation') return 'event-2018';
    if (id.startsWith('rth-')) return 'event-2023-04';
    return /^(?:budget|skl)-/.test(id) ? 'event-2022-23' : 'not-stated';
  },
};

const all = LEDGER_FACETS.map((facet): readonly (string | undefined)[] => [
  undefined,
  ...new Set(money.map(UNDER[facet])),
]);
const [natures = [], sections = [], dates = []] = all;

/** Every way to choose at most one of each facet. */
const COMBINATIONS: readonly LedgerChoices[] = natures.flatMap((nature) =>
  sections.flatMap((section) =>
    dates.map((asOf) => ({ ...(nature && { nature }), ...(section && { section }), ...(asOf && { 'as-of': asOf }) })),
  ),
);

const idsOf = (choices: LedgerChoices) =>
  moneyLedger(edition, choices).flatMap(({ rows }) => rows.map(({ figure }) => figure.id));

const expected = (choices: LedgerChoices) => {
  const suit = money.filter((fact) =>
    LEDGER_FACETS.every((facet) => [undefined, UNDER[facet](fact)].includes(choices[facet])),
  );
  return (['HKD', 'HKD/month'] as const).flatMap((unit) =>
    suit.filter((fact) => fact.unit === unit).map(({ id }) => id),
  );
};

test('every money figure has a row, amounts before monthly rates, in the order of the document', () => {
  expect(moneyLedger(edition).map(({ unit, rows }) => [unit, rows.length])).toEqual([
    ['HKD', 15],
    ['HKD/month', 4],
  ]);
  expect(idsOf({})).toEqual(expected({}));
  expect(new Set(idsOf({}))).toEqual(new Set(moneyFigures(edition).map(({ id }) => id)));
});

test('every combination of filters shows the rows that suit all of them, and no others', () => {
  expect(COMBINATIONS.length).toBeGreaterThan(500);
  expect(COMBINATIONS.map((choices) => [choices, idsOf(choices)])).toEqual(
    COMBINATIONS.map((choices) => [choices, expected(choices)]),
  );
});

test('the count beside a choice is the number of rows it would leave', () => {
  for (const choices of COMBINATIONS) {
    for (const facet of LEDGER_FACETS) {
      for (const { choice, count } of ledgerOptions(edition, facet, choices))
        if (count !== expected({ ...choices, [facet]: choice }).length) throw new Error(`${facet}:${choice}`);
    }
  }
  expect(ledgerOptions(edition, 'nature', { 'as-of': '2022-10' }).filter(({ count }) => count > 0)).toHaveLength(1);
});

test('dates stand in their order, the undated last', () => {
  expect(ledgerOptions(edition, 'as-of', {}).map(({ choice }) => choice)).toEqual([
    'event-1999',
    'event-2018',
    'event-2022-23',
    '2022-10',
    '2022-11',
    'event-2023-04',
    'not-stated',
  ]);
});

test('a part stands under its whole where the document puts it there, and names it where it does not', () => {
  const rows = moneyLedger(edition).flatMap((group) => group.rows);
  const parts = rows.filter(({ whole }) => whole !== null);
  expect(parts.map(({ figure, whole, isUnderWhole }) => [figure.id, whole?.id, isUnderWhole])).toEqual([
    ['hkstp-allocation-infrastructure', 'hkstp-allocation', true],
    ['hkstp-allocation-tenant-support', 'hkstp-allocation', true],
    ['tcfs-funding', 'itf-approved-amount', false],
  ]);
});

describe('an address', () => {
  const choices = LEDGER_FACETS.flatMap((facet) =>
    ledgerOptions(edition, facet, {}).map(({ choice, example }) => ({
      facet,
      choice,
      example,
      pair: `${facet}:${choice}`,
    })),
  );

  test('may name every choice, and reads it back', () => {
    for (const { facet, choice, pair } of choices) {
      expect(isLedgerChoice(edition, pair)).toBe(true);
      expect(pair).toMatch(/^[a-z0-9-]+:[a-z0-9-]+$/);
      expect(readChoices(['zzz:x', pair])).toEqual({ [facet]: choice });
    }
  });

  test.each(['nature:share', 'nature:', 'kind:approved', 'section:talents', 'as-of:2022-12', 'as-of:event-2022', 'x'])(
    'names nothing by %s',
    (pair) => {
      expect(isLedgerChoice(edition, pair)).toBe(false);
    },
  );

  test('says each choice in words of its own, in each language', () => {
    for (const locale of LOCALES) {
      for (const facet of LEDGER_FACETS) {
        const said = choices.filter((one) => one.facet === facet).map((one) => sayChoice({ ...one, edition }, locale));
        expect(new Set(said).size).toBe(said.length);
      }
    }
  });
});

test('the ledger has no total: all rows together are refused, and so is every kind but the injections and the parts', () => {
  expect(sum(moneyFigures(edition)).ok).toBe(false);
  const added = COMBINATIONS.flatMap((choices) => {
    const rows = moneyLedger(edition, choices).flatMap((group) => group.rows.map(({ figure }) => figure));
    return rows.length > 1 && sum(rows).ok ? [rows.map(({ id }) => id).join()] : [];
  });
  expect([...new Set(added)]).toEqual(['itf-initial-injection,itf-subsequent-injections']);
});
