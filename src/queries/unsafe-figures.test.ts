import { describe, expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import type { Figure } from '#src/facts/figure.ts';
import { share, sum } from './arithmetic.ts';
import { derive, DERIVATION_IDS } from './derivations.ts';

const edition = indexEdition(readEdition('2023'));
const all: readonly Figure[] = [...edition.figures, ...DERIVATION_IDS.map((id) => derive(edition, id))];

function figure(id: string): Figure {
  const found = all.find((one) => one.id === id);
  if (!found) throw new RangeError(`no figure ${id}`);
  return found;
}

/** What must never be computed: the figures it would be made of, and a value that would betray it. */
const UNSAFE: readonly (readonly [what: string, from: readonly string[], wrong: number])[] = [
  ['the bachelor’s rate before the rise', ['rth-allowance-bachelor', 'rth-allowance-increase'], 18_182],
  ['the master’s rate before the rise', ['rth-allowance-master', 'rth-allowance-increase'], 20_909],
  ['the doctoral rate before the rise', ['rth-allowance-doctoral', 'rth-allowance-increase'], 31_818],
  ['money for R&D projects', ['derived:rd-share-of-projects', 'itf-approved-amount'], 4_293_000_000],
  ['money for information technology', ['itf-rd-share-information-technology', 'itf-approved-amount'], 9_540_000_000],
  ['projects to a scheme', ['itf-approved-projects', 'itf-schemes'], 2307],
  ['approvals a year', ['itf-approved-amount', 'itf-initial-injection'], 1_382_608_696],
  ['the balance of the Fund', ['derived:itf-total-injected', 'itf-approved-amount'], 13_200_000_000],
  ['how much of the Fund is used', ['itf-approved-amount', 'derived:itf-total-injected'], 70.7],
  ['all HK$10 billion', ['hkstp-allocation', 'innohk-funding', 'rd-centres-project-cost'], 30_000_000_000],
  ['all projects', ['itf-approved-projects', 'rd-centres-projects', 'tcfs-projects'], 41_388],
  ['all beneficiaries', ['rth-posts-funded', 'stem-internship-interns', 'rttp-trainees'], 38_800],
  ['all datasets', ['open-data-new-datasets', 'data-gov-hk-datasets', 'csdi-datasets'], 7200],
  ['hotspots and village places', ['wifi-hk-hotspots', 'village-wifi-places'], 46_500],
  ['money to a school', ['school-it-programmes-funding', 'school-it-programmes-schools'], 428_571],
  ['the ceiling to a laboratory', ['skl-cnerc-funding-cap', 'state-key-laboratories'], 27_500_000],
  ['land of one InnoPark', ['innoparks-total-area', 'innoparks-count'], 72.3],
  ['lampposts installed so far', ['smart-lampposts-remaining', 'smart-lampposts-total'], 100],
  ['share of schools that got money', ['school-it-programmes-schools'], 100],
  ['what an organisation costs', ['rth-max-talents-per-organisation', 'rth-allowance-doctoral'], 140_000],
  ['the year co-operation began', ['gd-hk-cooperation-years'], 2003],
  ['laboratories of the other cluster', ['innohk-laboratories', 'innolife-innohk-labs'], 12],
];

describe.each(UNSAFE)('%s', (_, ids, wrong) => {
  const figures = ids.map(figure);

  test('is not among the derived figures', () => {
    const derived = all.filter(({ origin }) => origin.kind === 'derived');
    expect(derived.filter(({ value }) => Math.abs(value - wrong) < Math.abs(wrong) / 10_000)).toEqual([]);
  });

  test('is not had by adding', () => {
    expect(sum(figures).ok).toBe(false);
  });

  test('is not had by taking a share', () => {
    const shares = figures.flatMap((part) => figures.map((base) => share(part, base)));
    const values = shares.flatMap((answer) => (answer.ok ? [answer.value.value] : []));
    expect(values.filter((value) => Math.abs(value - wrong) < 0.1)).toEqual([]);
  });
});
