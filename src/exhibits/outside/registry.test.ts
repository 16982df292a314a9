import { describe, expect, it } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { isOutside } from '#src/queries/likeness.ts';
import { readings } from '#src/queries/outside/readings.ts';
import { findReading, series, SERIES_IDS } from '#src/queries/outside/series-data.ts';
import { findWorkedOut } from '#src/queries/outside/tables.ts';
import { figuresIn, spokenSentence } from '#src/view/sentence.ts';
import type { View, ViewRow } from '#src/view/view.ts';
import { outsideExhibits } from './registry.ts';

const edition = indexEdition(readEdition('2023'));
const files = Object.keys(import.meta.glob(['./*.ts', '!./define.ts', '!./registry.ts', '!./*.test.ts']));
const dated = SERIES_IDS.flatMap((id) => readings(id, edition));

/** The cards that a row opens. */
function cardOf(row: ViewRow): string {
  if ('reading' in row) return row.reading.card;
  if ('figure' in row) return row.figure.id;
  if ('date' in row) return row.key;
  return 'facts' in row ? (row.facts[0] ?? '') : '';
}

/** The classifications whose parts the rows of a view are of. */
function classificationsIn(view: View): ReadonlySet<string> {
  const found = view.rows.flatMap((row: ViewRow) => findReading(cardOf(row)) ?? []);
  return new Set(found.flatMap((one) => (one.point.part === undefined ? [] : (one.series.classification?.id ?? []))));
}

const hasCard = (id: string) =>
  findReading(id) !== null || findWorkedOut(id) !== null || edition.facts.some((fact) => fact.id === id);

/** The series that the rows of a view were read in. */
function seriesIn(view: View): ReadonlySet<string> {
  const cards = view.rows.map((row: ViewRow) => cardOf(row));
  return new Set(cards.flatMap((card) => /^series:([^.]+)\./.exec(card)?.[1] ?? []));
}

it('names every exhibit after its file', () => {
  expect(outsideExhibits.map(({ id }) => `./${id}.ts`).sort()).toEqual([...files].sort());
});

describe.each(outsideExhibits)('$id', (exhibit) => {
  const measures = exhibit.measures.length > 0 ? exhibit.measures.map(({ id }) => id) : [''];
  const all = LOCALES.flatMap((locale) =>
    measures.map((measure) => {
      const composed = exhibit.compose(edition, locale, measure);
      if (!('view' in composed)) throw new Error(`${composed.missing} is missing`);
      return { locale, measure, composed };
    }),
  );

  it.each(all)('is whole in $locale by "$measure"', ({ locale, composed }) => {
    const said = spokenSentence(composed.description, locale);
    expect(said.length).toBeGreaterThanOrEqual(40);
    expect(said.length).toBeLessThanOrEqual(400);
    expect(figuresIn(composed.title).length).toBeGreaterThan(0);
    const keys = composed.view.rows.map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(all)('wears the badge and names who published it, in $locale by "$measure"', ({ composed }) => {
    expect(exhibit.layer).toBe('outside');
    expect(composed.outside?.badge).not.toBe('');
    expect(composed.outside?.pages.length).toBeGreaterThan(0);
  });

  it.each(all)('opens a card for each of its rows and figures, in $locale by "$measure"', ({ composed }) => {
    const { title, sub, caution, description, view } = composed;
    const cards = view.rows.map((row: ViewRow) => cardOf(row));
    const figures = [title, sub, caution, description].flatMap(figuresIn).map(({ id }) => id);
    expect([...cards, ...figures].filter((id) => !hasCard(id))).toEqual([]);
  });

  it.each(all)('drops no break, gap or footnote of its series, in $locale by "$measure"', ({ locale, composed }) => {
    const { view, outside } = composed;
    for (const id of seriesIn(view)) {
      const of = series(id);
      expect(outside?.footnotes).toEqual(expect.arrayContaining(of.footnotes.map((note) => note[locale])));
      if (view.kind !== 'series') continue;
      expect(view.breaks.map(({ said }) => said)).toEqual(
        expect.arrayContaining(of.breaks.map(({ why }) => why[locale])),
      );
      expect(view.gaps.map(({ said }) => said)).toEqual(expect.arrayContaining(of.gaps.map(({ why }) => why[locale])));
    }
  });

  it.each(all)('joins no readings of two counting rules, in $locale by "$measure"', ({ composed: { view } }) => {
    if (view.kind !== 'series') return;
    const ruleOf = (card: string) =>
      dated.filter((one) => one.card === card).map(({ rule, series: id }) => `${id} ${rule}`);
    for (const { from, to } of view.panels.flatMap(({ tracks }) => tracks.flatMap(({ joins }) => joins)))
      expect(ruleOf(from).filter((rule) => ruleOf(to).includes(rule))).toHaveLength(1);
  });

  it.each(all)(
    'mixes no classifications, nor with the document’s, in $locale by "$measure"',
    ({ composed: { view } }) => {
      expect(classificationsIn(view).size).toBeLessThanOrEqual(1);
      // Reports stand beside the document's own steps and counts, each by itself and on no scale.
      if (view.kind === 'reports') return;
      const figures = view.rows.flatMap((row: ViewRow) => ('figure' in row ? [row.figure] : []));
      const stated = figures.filter((figure) => !isOutside(figure)).map(({ id }) => id);
      const named = new Set(SERIES_IDS.flatMap((id) => series(id).document.map(({ fact }) => fact)));
      expect(stated.filter((id) => !named.has(id))).toEqual([]);
    },
  );

  it.each(all)(
    'draws hollow what was not read on an official page, in $locale by "$measure"',
    ({ composed: { view } }) => {
      if (view.kind !== 'series') return;
      for (const { reading } of view.rows) {
        const grade = findReading(reading.card)?.point.grade ?? 'official';
        expect(reading.hollow).toBe(grade !== 'official');
      }
    },
  );
});
