import { describe, expect, it } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition, type Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { EDITION_IDS } from '#src/queries/editions.ts';
import { figuresIn, spokenSentence, termsIn } from '#src/view/sentence.ts';
import { exhibits } from './registry.ts';

const loaded: readonly Edition[] = EDITION_IDS.map((id) => indexEdition(readEdition(id)));
const files = Object.keys(import.meta.glob(['./*.ts', '!./define.ts', '!./registry.ts', '!./*.test.ts']));

/** Every statement below a figure. */
function stated(figure: Figure): readonly string[] {
  const { origin } = figure;
  if (origin.kind === 'series') throw new Error(`${figure.id} is from outside the document`);
  return origin.kind === 'stated' ? [figure.id] : origin.from.flatMap(stated);
}

it('names every exhibit after its file', () => {
  expect(exhibits.map(({ id }) => `./${id}.ts`).sort()).toEqual([...files].sort());
});

describe.each(exhibits)('$id', (exhibit) => {
  const measures = exhibit.measures.length > 0 ? exhibit.measures.map(({ id }) => id) : [''];
  const cases = loaded.flatMap((edition) =>
    LOCALES.flatMap((locale) => measures.map((measure) => ({ edition, locale, measure, name: edition.id }))),
  );

  it.each(cases)('stands on statements of edition $name in $locale, measured by "$measure"', (one) => {
    const composed = exhibit.compose(one.edition, one.locale, one.measure);
    if (!('view' in composed)) throw new Error(`absent: ${composed.missing}`);
    const { view, title, sub, caution, description } = composed;
    const figures = [
      ...figuresIn(title),
      ...figuresIn(sub),
      ...figuresIn(description),
      ...view.rows.flatMap((row) => ('figure' in row ? [row.figure] : [])),
    ];
    for (const figure of figures) {
      const ids = stated(figure);
      expect(ids).not.toHaveLength(0);
      for (const id of ids) expect(one.edition.fact(id).source.locator).not.toBe('');
    }
    expect(new Set(view.rows.map(({ key }) => key)).size).toBe(view.rows.length);
    const terms = [...termsIn(sub), ...termsIn(caution)];
    expect(terms).toEqual([...new Set(terms)]);
    expect(description.filter((part) => typeof part === 'string' && /\d/.test(part))).toEqual([]);
    const { length } = Array.from(spokenSentence(description, one.locale));
    expect(length).toBeGreaterThanOrEqual(40);
    expect(length).toBeLessThanOrEqual(400);
  });

  it.each(LOCALES)('has no derived figure in its headline in %s', (locale) => {
    const origins = loaded
      .map((edition) => exhibit.compose(edition, locale))
      .flatMap((composed) => ('title' in composed ? figuresIn(composed.title) : []))
      .map(({ origin }) => origin.kind);
    expect(origins).not.toContain('derived');
  });

  it('says so when an edition is silent', () => {
    const [first] = loaded;
    if (!first) throw new Error('no edition');
    const silent = indexEdition({ ...first, facts: [] });
    expect(exhibit.compose(silent, 'en')).toEqual({ missing: expect.any(String) });
  });
});
