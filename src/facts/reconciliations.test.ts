import { describe, expect, test } from 'vitest';
import { indexEdition } from './edition.ts';
import { readEdition } from './edition-on-disk.ts';

const edition = indexEdition(readEdition('2023'));
const value = (id: string) => edition.fact(id).value ?? Number.NaN;
const total = (...ids: readonly string[]) => ids.reduce((sum, id) => sum + value(id), 0);
const listed = (target: string, kind = 'listed-in') =>
  edition.entities.filter(({ relations }) =>
    relations.some((relation) => relation.kind === kind && relation.target === target),
  );
const startOf = (id: string) => {
  const event = edition.fact(id).event;
  return event && 'from' in event ? event.from : '';
};

const SHARES = [
  'information-technology',
  'electrical-and-electronics',
  'manufacturing-technology',
  'biotechnology',
].map((domain) => `itf-rd-share-${domain}`);
const TEN_BILLION = [
  'hkstp-allocation',
  'innohk-funding',
  'rd-centres-project-cost',
  'budget-2022-23-life-health-reserve',
];
const BUILDINGS = ['data-technology-hub', 'mars-centre', 'advanced-manufacturing-centre'].map(
  (id) => `${id}-completed`,
);

/** Lists whose length is printed in digits or words. */
const PRINTED_LISTS: readonly (readonly [id: string, length: number])[] = [
  ['blueprint-directions', 4],
  ['itc-core-strategies', 5],
  ['ogcio-missions', 5],
  ['innoparks-count', 3],
  ['innohk-clusters', 2],
  ['rd-centres-focus-areas', 5],
  ['techtas-areas', 14],
  ['school-it-programmes-count', 2],
  ['hetao-one-zone-two-parks', 2],
  ['smart-city-areas', 6],
  ['smart-lampposts-districts', 4],
];

/** Named things that must be as many as a figure says. */
const NAMED: readonly (readonly [figure: string, named: number])[] = [
  ['techtas-areas', listed('techtas').length],
  ['science-park-technology-clusters', listed('science-park').length],
  ['rd-centres-focus-areas', listed('rd-centres').length],
  ['rd-centres-count', listed('rd-centres', 'part-of').length],
  ['innoparks-count', edition.entities.filter(({ id }) => id.startsWith('innopark-')).length],
  ['smart-city-areas', listed('smart-city-blueprint').length],
  ['innohk-clusters', listed('innohk', 'part-of').length],
  ['tcfs-operators', edition.entity('tcfs').relations.filter(({ kind }) => kind === 'run-by').length],
  [
    'smart-lampposts-districts',
    edition.entity('smart-lampposts').relations.filter(({ kind }) => kind === 'located-in').length,
  ],
  [
    'provincial-mous-signed',
    edition.entity('provincial-mous').relations.filter(({ kind }) => kind === 'partner').length,
  ],
];

/** Each in its own order, from less to more. */
const LADDERS: readonly (readonly [what: string, ids: readonly string[]])[] = [
  ['R&D projects are fewer than all projects', ['itf-rd-projects', 'itf-approved-projects']],
  ['Guangdong-Hong Kong projects are fewer than all projects', ['tcfs-projects', 'itf-approved-projects']],
  ['Guangdong-Hong Kong funding is less than all approved', ['tcfs-funding', 'itf-approved-amount']],
  ['approved money is less than injected money', ['itf-approved-amount', 'itf-subsequent-injections']],
  ['allowances rise with the degree', ['rth-allowance-bachelor', 'rth-allowance-master', 'rth-allowance-doctoral']],
  ['the hub’s InnoHK laboratories are some of all', ['innolife-innohk-labs', 'innohk-laboratories']],
  ['the hub’s State Key Laboratories are some of all', ['innolife-state-key-laboratories', 'state-key-laboratories']],
  ['remaining lampposts are fewer than the pilot’s', ['smart-lampposts-remaining', 'smart-lampposts-total']],
  ['the planning horizon has a lower and an upper end', ['blueprint-horizon-min', 'blueprint-horizon-max']],
  ['the second tax tier is below the first', ['rd-tax-second-tier-rate', 'rd-tax-first-tier-rate']],
  ['applications are fewer than attendances', ['rttp-applications-approved', 'rttp-trainees']],
];

describe('reconciliations of edition 2023', () => {
  test('the four domain shares come to 79 per cent, so 21 are not itemised', () => {
    expect(total(...SHARES)).toBe(79);
    expect(SHARES.map((id) => edition.fact(id).base)).toEqual(SHARES.map(() => 'itf-rd-projects'));
  });

  test('the two parts of the HKSTP allocation close', () => {
    expect(total('hkstp-allocation-infrastructure', 'hkstp-allocation-tenant-support')).toBe(value('hkstp-allocation'));
  });

  test.each(PRINTED_LISTS)('%s lists as many as the text says', (id, length) => {
    expect(edition.fact(id).items?.tc).toHaveLength(length);
    expect(edition.fact(id)).toMatchObject({ value: length, stated: true });
  });

  test.each(NAMED)('as many things are named as %s says', (figure, named) => {
    expect(named).toBe(value(figure));
  });

  test.each(LADDERS)('%s', (_, ids) => {
    const values = ids.map(value);
    expect(values).toEqual([...new Set(values)].toSorted((a, b) => a - b));
  });

  test('the four sums of ten billion are of four natures', () => {
    expect(TEN_BILLION.map(value)).toEqual([1e10, 1e10, 1e10, 1e10]);
    expect(new Set(TEN_BILLION.map((id) => edition.fact(id).nature)).size).toBe(4);
  });

  test('the two sums of three hundred million are not one', () => {
    const [cyberport, schools] = [edition.fact('cyberport-allocation'), edition.fact('school-it-programmes-funding')];
    expect([cyberport.precision, cyberport.nature]).toEqual(['exact', 'allocated']);
    expect([schools.precision, schools.nature]).toEqual(['over', 'approved']);
  });

  test('the three recent buildings are those completed by the time of writing, in order', () => {
    expect(BUILDINGS.map(startOf)).toEqual(BUILDINGS.map(startOf).toSorted());
    expect(edition.fact('innoparks-recent-buildings').value).toBe(BUILDINGS.length);
    expect(startOf('microelectronics-centre-completion') > startOf(BUILDINGS[2] ?? '')).toBe(true);
  });

  test('cut-offs fall into four groups and everything else is undated', () => {
    const cutOffs = edition.figures.map(({ asOf }) => (asOf === 'not-stated' ? asOf : `${asOf.kind} ${asOf.month}`));
    const count = (cutOff: string) => cutOffs.filter((other) => other === cutOff).length;
    expect(count('month-end 2022-10')).toBe(8);
    expect(count('month 2022-11')).toBe(2);
    expect(count('month-end 2022-11')).toBe(6);
    expect(count('month 2022-12')).toBe(5);
    expect(count('not-stated')).toBe(edition.figures.length - 21);
  });

  test('parts know every whole above them', () => {
    const inside = edition.figures.filter(({ partOf }) => partOf.length > 0).map(({ id, partOf }) => [id, ...partOf]);
    expect(inside).toEqual([
      ['itf-rd-projects', 'itf-approved-projects'],
      ['hkstp-allocation-infrastructure', 'hkstp-allocation'],
      ['hkstp-allocation-tenant-support', 'hkstp-allocation'],
      ['innolife-innohk-labs', 'innohk-laboratories'],
      ['innolife-state-key-laboratories', 'state-key-laboratories'],
      ['tcfs-projects', 'itf-approved-projects'],
      ['tcfs-funding', 'itf-approved-amount'],
      ['smart-lampposts-remaining', 'smart-lampposts-total'],
    ]);
  });

  test('29 figures are hedged, 32 with the ceilings', () => {
    const count = (...kinds: readonly string[]) =>
      edition.figures.filter(({ precision }) => kinds.includes(precision)).length;
    expect([count('about'), count('over', 'n-odd'), count('nearly')]).toEqual([16, 12, 1]);
    expect(count('about', 'over', 'n-odd', 'nearly', 'up-to', 'cap')).toBe(32);
  });

  test('29 figures were counted from a list whose length is not printed', () => {
    expect(edition.facts.filter(({ stated }) => !stated)).toHaveLength(29);
  });

  test('186 facts, of which 112 have a value and 77 a date, and 208 named things in 19 sections', () => {
    const { facts, figures, entities, sections } = edition;
    const dated = facts.filter(({ event }) => event !== null);
    expect([facts.length, figures.length, dated.length, entities.length, sections.length]).toEqual([
      186, 112, 77, 208, 19,
    ]);
  });
});
