import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { sum } from '#src/queries/arithmetic.ts';
import { isDerived, isPlan, marksOf } from '#src/view/marks.ts';
import type { NameGroup, NameRow } from '#src/view/names.ts';
import { plainSentence } from '#src/view/sentence.ts';
import type { Row } from '#src/view/view.ts';
import cultureEvents from './culture-events.ts';
import type { Exhibit } from './define.ts';
import grandChallenge from './grand-challenge.ts';
import guangdongProjects from './guangdong-projects.ts';
import hkpcCompetences from './hkpc-competences.ts';
import innohkAnatomy from './innohk-anatomy.ts';
import lifeAndHealth from './life-and-health.ts';
import mainlandAgreements from './mainland-agreements.ts';
import nationalLabsCeiling from './national-labs-ceiling.ts';
import nationalProgrammes from './national-programmes.ts';
import policyDirections from './policy-directions.ts';
import rdCentres from './rd-centres.ts';
import theLoop from './the-loop.ts';

const edition = indexEdition(readEdition('2023'));

function composed(exhibit: Exhibit, locale: Locale = 'en') {
  const answer = exhibit.compose(edition, locale);
  if ('missing' in answer) throw new Error(answer.missing);
  return answer;
}

/** Every sentence of an exhibit as text. */
function words(exhibit: Exhibit, locale: Locale): string {
  const { title, sub, caution, description } = composed(exhibit, locale);
  const own = [title, sub, caution, description].map((text) => plainSentence(text, locale));
  return [...own, exhibit.howToRead[locale]].join('\n');
}

function groupsOf(exhibit: Exhibit): readonly NameGroup[] {
  const { view } = composed(exhibit);
  if (view.kind !== 'names') throw new Error(view.kind);
  return view.parts.flatMap(({ groups }) => groups);
}

const counts = (exhibit: Exhibit): readonly Row[] =>
  groupsOf(exhibit).flatMap(({ head }) => (typeof head === 'string' ? [] : [head]));
const values = (exhibit: Exhibit) => counts(exhibit).map(({ figure }) => figure.value);

function group(exhibit: Exhibit, key: string): NameGroup {
  const found = groupsOf(exhibit).find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
}
function headOf(exhibit: Exhibit, key: string): Row {
  const { head } = group(exhibit, key);
  if (typeof head === 'string') throw new Error(head);
  return head;
}
const labels = (rows: readonly NameRow[] | undefined) => rows?.map(({ label }) => label);

describe('row 68: directions, strategies and missions', () => {
  test('counts 4, 5 and 5 come from lists', () => {
    expect(values(policyDirections)).toEqual([4, 5, 5]);
    for (const { head, names } of groupsOf(policyDirections))
      expect(names).toHaveLength(typeof head === 'string' ? 0 : head.figure.value);
  });

  test('no target or measure is invented', () => {
    expect(new Set(counts(policyDirections).map(({ figure }) => figure.nature))).toEqual(new Set(['list-count']));
  });

  test.each(LOCALES)('the horizon is a range with both ends in %s', (locale) => {
    const { title } = composed(policyDirections, locale);
    expect(title.flatMap((part) => (typeof part !== 'string' && 'value' in part ? [part.id] : []))).toEqual(
      expect.arrayContaining(['blueprint-horizon-min', 'blueprint-horizon-max']),
    );
  });
});

describe('row 78: InnoHK', () => {
  test('the 28 laboratories are never split by cluster', () => {
    const labs = counts(innohkAnatomy).filter(({ figure }) => figure.unit === 'labs');
    expect(labs.map(({ figure }) => figure.value)).toEqual([28]);
    const { names, rest } = group(innohkAnatomy, 'clusters');
    expect(names).toHaveLength(2);
    expect(names?.filter((row) => 'figure' in row)).toEqual([]);
    expect(rest?.said).toMatch(/how many laboratories/);
  });

  test('the institutions from elsewhere have no upper end', () => {
    const others = counts(innohkAnatomy).find(({ key }) => key === 'innohk-nonlocal-institutions');
    expect(others?.figure).toMatchObject({ value: 30, precision: 'n-odd' });
  });
});

describe('rows 80 and 81: the Council and the centres', () => {
  test('the Council has a counted list and no figure of its own', () => {
    expect(counts(hkpcCompetences).map(({ figure }) => [figure.value, marksOf(figure)])).toEqual([[4, ['counted']]]);
  });

  test("cost of the R&D centres' projects is never called a grant", () => {
    const cost = counts(rdCentres).find(({ key }) => key === 'rd-centres-project-cost');
    expect(cost?.figure).toMatchObject({ nature: 'cost', precision: 'about', value: 1e10 });
    for (const locale of LOCALES) {
      expect(words(rdCentres, locale)).not.toMatch(/grant|funding|subsid|資助|撥款|资助|拨款/i);
      expect(words(rdCentres, locale)).toMatch(/cost|成本/);
    }
  });

  test('the R&D centres have no bars of their own', () => {
    const { names, rest } = group(rdCentres, 'fields');
    expect(names).toHaveLength(5);
    expect([...(names ?? []), rest].filter((row) => row && 'figure' in row)).toEqual([]);
    expect(values(rdCentres)).toEqual([1827, 1e10, 5]);
  });
});

describe('row 87: national programmes', () => {
  test.each(LOCALES)('2030 is never plotted, in %s', (locale) => {
    const { view } = composed(nationalProgrammes, locale);
    const named = view.rows.flatMap((row) => ('label' in row && row.label.includes('2030') ? [row] : []));
    expect(named).toHaveLength(1);
    expect(named.filter((row) => 'figure' in row || 'date' in row)).toEqual([]);
  });

  test('no width is invented between plans and programmes', () => {
    expect(composed(nationalProgrammes).view.kind).toBe('names');
    expect(counts(nationalProgrammes).map(({ figure }) => [figure.value, figure.unit])).toEqual([[2, 'programmes']]);
  });
});

describe('row 88: life and health', () => {
  test('the two sixteens are different sets', () => {
    const sixteens = counts(lifeAndHealth).filter(({ figure }) => figure.value === 16);
    expect(sixteens.map(({ figure }) => figure.id)).toEqual(['innolife-innohk-labs', 'state-key-laboratories']);
    expect(new Set(sixteens.map(({ ink }) => ink)).size).toBe(2);
    expect(new Set(sixteens.map(({ figure }) => figure.partOf.join())).size).toBe(2);
    const eight = counts(lifeAndHealth).find(({ figure }) => figure.value === 8);
    expect(eight?.ink).toBe(sixteens[1]?.ink);
  });

  test('the former ceiling is derived, and only if doubled is twofold', () => {
    const { view } = composed(nationalLabsCeiling);
    if (view.kind !== 'bars') throw new Error(view.kind);
    const [raised, former] = view.rows;
    expect(raised?.figure).toMatchObject({ value: 4.4e8, precision: 'cap', status: 'announced' });
    expect(former?.figure).toMatchObject({ value: 2.2e8, precision: 'cap' });
    expect(view.rows.map(({ figure }) => isDerived(figure))).toEqual([false, true]);
    expect(former?.label).toMatch(/if doubled is exactly twofold/);
  });
});

describe('row 89: with Guangdong', () => {
  test("Guangdong-Hong Kong projects are never added to the Fund's", () => {
    const [projects] = counts(guangdongProjects);
    if (!projects) throw new Error('no projects');
    expect(projects.figure.partOf).toContain('itf-approved-projects');
    expect(sum([projects.figure, edition.figure('itf-approved-projects', 'projects')])).toMatchObject({ ok: false });
    for (const locale of LOCALES) expect(words(guangdongProjects, locale)).toMatch(/never to be added|不可再相加/);
  });

  test('six universities are universities, not institutes', () => {
    expect(headOf(guangdongProjects, 'universities').figure).toMatchObject({ value: 6, unit: 'universities' });
    expect(group(guangdongProjects, 'universities').dots).toBe(true);
    expect(guangdongProjects.howToRead.en).toMatch(/not one institute/);
  });

  test('nearly 20 years gives no start year', () => {
    const { figure } = headOf(guangdongProjects, 'years');
    expect([figure.precision, figure.event]).toEqual(['nearly', undefined]);
    expect(group(guangdongProjects, 'years').names).toBeUndefined();
    for (const locale of LOCALES) expect(words(guangdongProjects, locale)).not.toMatch(/200[2-6]/);
  });
});

describe('row 90: the Loop', () => {
  test('the Loop has no area here', () => {
    expect(counts(theLoop).filter(({ figure }) => figure.unit === 'hectares')).toEqual([]);
    expect(group(theLoop, 'parks').rest?.said).toMatch(/how large/);
    for (const locale of LOCALES) expect(words(theLoop, locale)).not.toMatch(/hectare|\bha\b|公頃|公顷|87/);
  });

  test('the buildings of the first batch are planned, in phases', () => {
    const { figure } = headOf(theLoop, 'buildings');
    expect(group(theLoop, 'buildings').dots).toBe(true);
    expect(figure).toMatchObject({ value: 8, unit: 'buildings', event: { kind: 'phased-from-year-end' } });
    expect(isPlan(figure.status)).toBe(true);
  });

  test('the zone has the Hong Kong park and the Shenzhen zone', () => {
    expect(labels(group(theLoop, 'parks').names)).toEqual([
      'Hong Kong-Shenzhen Innovation and Technology Park',
      'Shenzhen Innovation and Technology Zone',
    ]);
  });
});

test('row 91: memoranda are counted from a list, and no province weighs more than another', () => {
  expect(marksOf(headOf(mainlandAgreements, 'memoranda').figure)).toEqual(['counted']);
  expect(labels(group(mainlandAgreements, 'memoranda').names)).toEqual([
    'Sichuan Province',
    'Hubei Province',
    'Shanghai Municipality',
  ]);
});

describe('row 92: culture', () => {
  test('an every-year event differs from a one-off', () => {
    const kinds = ['once', 'yearly', 'since'].map((key) => [
      ...new Set(group(cultureEvents, key).names?.map((row) => ('date' in row ? row.date.kind : 'none'))),
    ]);
    expect(kinds).toEqual([['month', 'year'], ['every-year'], ['since']]);
  });

  test('over 740 and over 50 stay open', () => {
    const open = counts(grandChallenge).slice(0, 2);
    expect(open.map(({ figure }) => [figure.value, figure.precision])).toEqual([
      [740, 'over'],
      [50, 'over'],
    ]);
    for (const locale of LOCALES)
      expect(plainSentence(composed(grandChallenge, locale).title, locale)).toMatch(/740\+|逾740/);
  });
});
