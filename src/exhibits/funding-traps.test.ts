import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { spell } from '#src/facts/spoken.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { sum } from '#src/queries/arithmetic.ts';
import { isDerived } from '#src/view/marks.ts';
import type { Sentence } from '#src/view/sentence.ts';
import type { Row, View } from '#src/view/view.ts';
import type { Composed, Exhibit } from './define.ts';
import hkstpAllocation from './hkstp-allocation.ts';
import itfApprovals from './itf-approvals.ts';
import itfCapital from './itf-capital.ts';
import itfSchemes from './itf-schemes.ts';
import projectsApproved from './projects-approved.ts';
import rdProjectsByDomain from './rd-projects-by-domain.ts';
import siteAreas from './site-areas.ts';

const edition = indexEdition(readEdition('2023'));

function composed(exhibit: Exhibit, locale: (typeof LOCALES)[number] = 'en', measure?: string): Composed {
  const answer = exhibit.compose(edition, locale, measure);
  if ('missing' in answer) throw new Error(answer.missing);
  return answer;
}

const figureRows = (view: View): readonly Row[] => view.rows.flatMap((row) => ('figure' in row ? [row] : []));
const figuresIn = (text: Sentence) =>
  text.flatMap((part) => (typeof part !== 'string' && 'unit' in part ? [part] : []));
const words = (text: Sentence, locale: (typeof LOCALES)[number]) =>
  text
    .map((part) =>
      typeof part === 'string' ? part : 'plain' in part ? part.plain : 'value' in part ? spell(part, locale) : '',
    )
    .join('');

describe('row 69: the capital of the Fund', () => {
  const { view } = composed(itfCapital);

  test('is three amounts in two panels, no yearly series', () => {
    if (view.kind !== 'panels') throw new Error(view.kind);
    expect(view.panels.map(({ rows }) => rows.map(({ figure }) => figure.value))).toEqual([[5e9, 4e10], [3.18e10]]);
    expect(
      figureRows(view)
        .filter(({ figure }) => figure.event)
        .map(({ key }) => key),
    ).toEqual(['first']);
  });

  test('never adds what went in to what was approved, nor takes one from the other', () => {
    const [first, later, approved] = figureRows(view).map(({ figure }) => figure);
    if (!first || !later || !approved) throw new Error('three amounts');
    expect(sum([first, approved])).toMatchObject({ ok: false, refusal: { reason: 'nature' } });
    expect(sum([later, approved])).toMatchObject({ ok: false, refusal: { reason: 'nature' } });
    expect(figureRows(view).some(({ figure }) => isDerived(figure))).toBe(false);
  });

  test('keeps "about" on the later injections', () => {
    expect(figureRows(view).map(({ figure }) => figure.precision)).toEqual(['exact', 'about', 'exact']);
  });
});

describe('row 70: approvals', () => {
  test('are two printed numbers with one date, and a mean that is flagged as derived', () => {
    const rows = figureRows(composed(itfApprovals).view);
    expect(rows.map(({ figure }) => isDerived(figure))).toEqual([false, false, true]);
    expect(new Set(rows.map(({ figure }) => JSON.stringify(figure.asOf))).size).toBe(1);
  });

  test('are tiles: money and projects share no axis', () => {
    expect(composed(itfApprovals).view.kind).toBe('tiles');
  });

  test.each(LOCALES)('has no derived number in its headline in %s', (locale) => {
    expect(figuresIn(composed(itfApprovals, locale).title).filter(isDerived)).toEqual([]);
  });
});

describe('row 71: R&D among approved projects', () => {
  test.each(LOCALES)('speaks of projects and of no money in %s', (locale) => {
    const { title, sub, caution, view } = composed(projectsApproved, locale);
    const said = [title, sub, caution].map((text) => words(text, locale)).join(' ');
    expect(said).toMatch({ en: /projects/, tc: /項目/, sc: /项目/ }[locale]);
    expect(figureRows(view).filter(({ figure }) => figure.unit === 'HKD')).toEqual([]);
    expect(figuresIn([...title, ...sub]).filter(({ unit }) => unit === 'HKD')).toEqual([]);
  });

  test('closes: the two blocks are the whole', () => {
    const { view } = composed(projectsApproved);
    if (view.kind !== 'units') throw new Error(view.kind);
    const total = view.blocks.reduce((so, { figure }) => so + figure.value, 0);
    expect(total).toBe(edition.figure('itf-approved-projects', 'projects').value);
  });
});

describe('row 72: R&D projects by domain', () => {
  test.each([rdProjectsByDomain, projectsApproved])('$id shows the whole, the rest hatched', (exhibit) => {
    const shares = figureRows(composed(exhibit).view).filter(({ figure }) => figure.unit === 'percent');
    expect(shares.reduce((so, { figure }) => so + figure.value, 0)).toBe(100);
    expect(shares.filter(({ ink }) => ink === 'hatch').map(({ key, figure }) => [key, figure.value])).toEqual([
      ['not-itemised', 21],
    ]);
  });

  test('gives estimated counts with the range that rounding leaves', () => {
    const rows = figureRows(composed(rdProjectsByDomain, 'en', 'count').view);
    expect(rows.every(({ figure }) => figure.range && figure.precision === 'about')).toBe(true);
  });
});

describe('row 73: the schemes', () => {
  const { view } = composed(itfSchemes);

  test('are 17 cells, of which the document names three', () => {
    if (view.kind !== 'cells') throw new Error(view.kind);
    expect([view.named.length, view.rest.figure.value]).toEqual([3, 14]);
    expect(view.named.length + view.rest.figure.value).toBe(edition.figure('itf-schemes', 'schemes').value);
  });

  test('names no scheme that the document does not tie to the Fund', () => {
    if (view.kind !== 'cells') throw new Error(view.kind);
    for (const { key } of view.named)
      expect(edition.entity(key).relations).toContainEqual({ kind: 'funded-by', target: 'itf' });
  });
});

describe('row 74: the Science Park', () => {
  const { view } = composed(siteAreas);

  test('has its 22 hectares drawn to one scale with the InnoParks', () => {
    if (view.kind !== 'squares') throw new Error(view.kind);
    expect(view.areas.map(({ figure }) => figure.value)).toEqual([22, 217]);
  });

  test('has the next stage marked as planned, with neither date nor size', () => {
    if (view.kind !== 'squares') throw new Error(view.kind);
    expect(view.plans.map(({ status }) => status)).toEqual(['completed', 'planned']);
    for (const { key } of view.plans) expect(edition.fact(key)).toMatchObject({ value: null, event: null });
  });

  test.each(LOCALES)('has the ratio of areas derived and out of its headline in %s', (locale) => {
    const { title, sub } = composed(siteAreas, locale);
    expect(figuresIn(title).filter(isDerived)).toEqual([]);
    expect(figuresIn(sub).map(({ id }) => id)).toEqual(['derived:innoparks-to-science-park-area']);
  });
});

describe('row 75: the ten billion of the parks corporation', () => {
  const { view } = composed(hkstpAllocation);

  test('closes within its hedges', () => {
    if (view.kind !== 'split') throw new Error(view.kind);
    const parts = view.parts.map(({ figure }) => figure);
    expect(parts.reduce((so, { value }) => so + value, 0)).toBe(view.whole.figure.value);
    expect(parts.map(({ precision }) => precision)).toEqual(['about', 'about']);
    expect(view.whole.figure.precision).toBe('exact');
  });

  test('never adds a part to the whole it is in', () => {
    if (view.kind !== 'split') throw new Error(view.kind);
    const [part] = view.parts;
    if (!part) throw new Error('two parts');
    expect(sum([view.whole.figure, part.figure])).toMatchObject({ ok: false, refusal: { reason: 'part-whole' } });
  });
});
