import { describe, expect, it } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { series } from '#src/queries/outside/series-data.ts';
import { figuresIn, spokenSentence } from '#src/view/sentence.ts';
import { outsideExhibits } from './registry.ts';

const edition = indexEdition(readEdition('2023'));
const files = Object.keys(import.meta.glob(['./*.ts', '!./define.ts', '!./registry.ts', '!./*.test.ts']));

it('names every exhibit after its file', () => {
  expect(outsideExhibits.map(({ id }) => `./${id}.ts`).sort()).toEqual([...files].sort());
});

describe.each(outsideExhibits)('$id', (exhibit) => {
  const measures = exhibit.measures.length > 0 ? exhibit.measures.map(({ id }) => id) : [''];
  const all = LOCALES.flatMap((locale) =>
    measures.map((measure) => ({ locale, measure, composed: exhibit.compose(edition, locale, measure) })),
  );

  it.each(all)('is whole in $locale by "$measure"', ({ locale, composed }) => {
    if (!('view' in composed)) throw new Error(`${composed.missing} is missing`);
    const said = spokenSentence(composed.description, locale);
    expect(said.length).toBeGreaterThanOrEqual(40);
    expect(said.length).toBeLessThanOrEqual(400);
    expect(figuresIn(composed.title).length).toBeGreaterThan(0);
    const keys = composed.view.rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('wears the badge and names who published it', () => {
    for (const { composed } of all) {
      if (!('view' in composed)) throw new Error('silent');
      expect(exhibit.layer).toBe('outside');
      expect(composed.outside?.badge).not.toBe('');
      expect(composed.outside?.source).not.toBe('');
    }
  });

  it('drops no break, gap or footnote of the series that its lines are of', () => {
    for (const { locale, composed } of all) {
      if (!('view' in composed) || composed.view.kind !== 'series') continue;
      const { view } = composed;
      const ids = new Set(view.rows.map(({ key, reading }) => /^series:([^.]+)\./.exec(reading.card)?.[1] ?? key));
      for (const of of [...ids].filter((id) => !id.includes('document')).flatMap((id) => find(id) ?? [])) {
        for (const { why } of of.breaks) expect(view.breaks.map(({ said }) => said)).toContain(why[locale]);
        for (const { why } of of.gaps) expect(view.gaps.map(({ said }) => said)).toContain(why[locale]);
        for (const note of of.footnotes) expect(composed.outside?.footnotes).toContain(note[locale]);
      }
    }
  });
});

const find = (id: string) => {
  try {
    return series(id);
  } catch {
    return null;
  }
};
