import type { Figure } from '#src/facts/figure.ts';
import { sayAloud } from '#src/facts/spoken.ts';
import { sayFigure, sayInFull } from '#src/facts/words.ts';
import { DERIVATION_IDS, derive } from '#src/queries/derivations.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import type { ViewRow } from '#src/view/view.ts';
import { composed, edition, exhibits } from './edition.ts';
import { unspaced } from './paper.ts';
import { expect, gateIf, PAGES, test } from './reader.ts';

const figures = [...edition.figures, ...DERIVATION_IDS.map((id) => derive(edition, id))];
const byId = new Map(figures.map((figure) => [figure.id, figure]));
const isHedged = ({ precision }: Figure) => precision !== 'exact';

/** The ways a figure may be printed, its sign of precision in each. */
const printed = (figure: Figure, lang: Locale) =>
  [sayFigure(figure, lang), sayInFull(figure, lang)].map(({ text }) => unspaced(text));

for (const [at, lang] of LOCALES.entries()) {
  // The sign is a word or a glyph: it needs no colour, and its contrast is tested as that of all text.
  test(
    `every hedged figure wears its sign wherever it stands on a page in ${lang}`,
    { tag: gateIf(at === 0) },
    async ({ reader }) => {
      const bare: string[] = [];
      const met = new Set<string>();
      for (const { path } of PAGES.filter((page) => page.lang === lang)) {
        await reader.opens(path);
        const shown = await reader.page
          .locator('main button[data-fact]:not(:has([data-digits]))')
          .evaluateAll((all) =>
            all.map((one) => [(one as HTMLElement).dataset['fact'] ?? '', one.textContent] as const),
          );
        for (const [id, text] of shown) {
          const figure = byId.get(id);
          if (!figure || !isHedged(figure)) continue;
          met.add(id);
          if (!printed(figure, lang).includes(unspaced(text))) bare.push(`${path} ${id}: ${text}`);
        }
      }
      expect(bare).toEqual([]);
      const stated = edition.figures.filter(isHedged).map(({ id }) => id);
      expect(stated.filter((id) => !met.has(id))).toEqual([]);
    },
  );

  test(
    `every hedged figure wears its sign in every drawing in ${lang}`,
    { tag: gateIf(at === 1) },
    async ({ reader }) => {
      await reader.opens(`/${lang}/gallery`);
      for (const exhibit of exhibits) {
        const { view } = composed(exhibit, lang);
        // Labels stand beside their marks, not always inside them.
        const texts = await reader.exhibit(exhibit.id).locator('[data-width] svg text').allTextContents();
        const said = unspaced(texts.join(''));
        for (const row of view.rows as readonly ViewRow[]) {
          if (!('figure' in row) || !isHedged(row.figure)) continue;
          // In running words a hedge is a word.
          const forms = [sayFigure(row.figure, lang).text, sayAloud(row.figure, lang)].map(unspaced);
          expect
            .soft(
              forms.some((form) => said.includes(form)),
              `${exhibit.id} ${row.key}`,
            )
            .toBe(true);
        }
      }
    },
  );
}
