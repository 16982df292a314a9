import { describe, expect, test, vi } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { readingFigure } from '#src/queries/outside/milestone-figure.ts';
import { readingId, series, SERIES_IDS } from '#src/queries/outside/series-data.ts';
import { programmeProjects } from '#src/queries/outside/tables.ts';
import { citeTable } from '#src/takeaway/citation.ts';
import { writeJson } from '#src/takeaway/json.ts';
import { readingTakings } from './reading-takings.ts';
import { sinceTakings } from './since-takings.ts';

vi.stubGlobal('location', new URL('http://localhost/en/over-time'));

const edition = indexEdition(readEdition('2023'));
const DOCUMENT = { en: 'Hong Kong Government, 《', tc: '香港特區政府：《', sc: '香港特区政府：《' };

const readings = SERIES_IDS.flatMap((id) =>
  series(id).points.flatMap((point) => readingFigure(readingId(id, point.id)) ?? []),
);

interface File {
  readonly edition: object | null;
  readonly outside: string;
  readonly rows: readonly { readonly value: number | null; readonly rule: string; readonly from: string }[];
}
const read = (figure: Figure, locale: (typeof LOCALES)[number]) => {
  const { table } = readingTakings(figure, { edition, locale });
  return { table, file: JSON.parse(writeJson(table)) as File };
};

describe.each(LOCALES)('what was read outside is taken from its card in %s', (locale) => {
  test('with its rule and its page, and never as the document’s', () => {
    expect(readings.length).toBeGreaterThan(150);
    for (const figure of readings) {
      const { table, file } = read(figure, locale);
      if (figure.origin.kind !== 'series') throw new Error(`${figure.id} is of no series`);
      const { rule, source } = figure.origin;
      expect(file.rows).toMatchObject([{ rule: rule.label[locale] }]);
      expect(file.rows[0]?.from).toContain(source.title[locale]);
      expect(file.outside).toContain(source.publisher[locale]);
      expect([figure.id, file.edition]).toEqual([figure.id, null]);
      expect(citeTable(table)).not.toContain(DOCUMENT[locale]);
    }
  });

  test('with all that it was added up from', () => {
    const { file } = read(programmeProjects(), locale);
    const [sum, ...parts] = file.rows.map(({ value }) => value ?? NaN);
    expect(parts).toHaveLength(19);
    expect(parts.reduce((all, one) => all + one, 0)).toBe(sum);
  });

  test('beside the document, where both are cited', () => {
    const text = citeTable(sinceTakings({ edition, locale }).table);
    expect(text).toContain(DOCUMENT[locale]);
    expect(text).toMatch({ en: /outside the fact sheet/, tc: /便覽以外/, sc: /便览以外/ }[locale]);
    expect(text).not.toMatch(/undefined| {2}|\.\.|。。/);
  });
});
