// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import { exhibits } from '#src/exhibits/registry.ts';
import type { Edition } from '#src/facts/edition.ts';
import { sayOwnDate } from '#src/facts/date-words.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { EDITION_IDS, editionQuery } from '#src/queries/editions.ts';
import { CLASSES, type View } from '#src/view/view.ts';
import { hasMixedDates } from './exhibit-rows.ts';
import { draw } from './stills-entry.tsx';

/** Every exhibit in every measure and language that says over its drawing that its figures have different dates. */
const mixedIn = (edition: Edition) =>
  exhibits.flatMap((exhibit) => {
    const measures = exhibit.measures.length > 0 ? exhibit.measures.map(({ id }) => id) : [''];
    return measures.flatMap((measure) =>
      LOCALES.flatMap((locale) => {
        const composed = exhibit.compose(edition, locale, measure);
        if (!('view' in composed) || !hasMixedDates(composed.view)) return [];
        return [{ name: `${exhibit.id} ${measure} ${locale}`, exhibit, view: composed.view, locale }];
      }),
    );
  });

const client = new QueryClient();
const editions = await Promise.all(EDITION_IDS.map(async (id) => client.query(editionQuery(id))));

/** The keys of the figures that have no date written beside them, nor over the part of the drawing they stand in. */
function undated(view: View, locale: Locale, svg: Element): readonly string[] {
  const heading = view.kind === 'commitments' ? view.undated : '';
  return view.rows.flatMap((row) => {
    if (!('figure' in row)) return [];
    const date = sayOwnDate(row.figure, locale);
    const mark = svg.querySelector(`[data-key="${row.key}"]`)?.closest('.mark');
    const isHeaded = row.figure.event === undefined && heading !== '' && svg.textContent.includes(heading);
    return isHeaded || mark?.textContent.includes(date) ? [] : [row.key];
  });
}

describe.each(editions)('figures of different dates each show their own: $id', (edition) => {
  const mixed = mixedIn(edition);

  test('there are such exhibits', () => {
    expect(new Set(mixed.map(({ exhibit }) => exhibit.id)).size).toBeGreaterThan(8);
  });

  test.each(mixed)('$name', async ({ exhibit, view, locale }) => {
    for (const width of CLASSES[exhibit.span]) {
      const host = document.createElement('div');
      host.innerHTML = await draw(view, locale, width, 'test');
      expect([width, ...undated(view, locale, host)]).toEqual([width]);
    }
  });
});
