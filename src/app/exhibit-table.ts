import type { Exhibit } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Place } from '#src/facts/figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { figureTable } from '#src/takeaway/figure-table.ts';
import type { About, TakenTable } from '#src/takeaway/taken-table.ts';
import { SEMICOLON } from '#src/i18n/punctuation.ts';
import type { OutsideNote } from '#src/view/outside-note.ts';
import { sayPlace } from '#src/ui/source-words.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { shownAsOf } from './picture-words.ts';
import { documentSource, sourceLine } from './source-line.ts';
import { tableRows } from './table-rows.ts';
import type { ShownExhibit } from './use-exhibit.ts';

/** Where a row stands in the document, in words, or that it stands outside. */
export function sayPlaces(places: readonly Place[], edition: Edition, locale: Locale): string {
  if (places.length === 0) return messages.outside[locale];
  const said = places.map(({ section, sentence }) => sayPlace({ section: edition.section(section), sentence }, locale));
  return [...new Set(said)].join(locale === 'en' ? '; ' : '、');
}

/** Where a row was read outside the document, by which rule it was counted, and how good the page is. */
const sayOutside = ({ publisher, rule, grade }: OutsideNote, locale: Locale): string =>
  [publisher, grade, rule].filter((text) => text !== '').join(SEMICOLON[locale]);

/** An exhibit as it is shown, as far as its rows and words go. */
type Shown = Pick<ShownExhibit, 'composed' | 'edition' | 'locale' | 'measure'>;

/** Where it stands; of what is read outside the document, apart from what is not. */
function sourceOf(shown: Shown): Pick<About, 'source' | 'outside'> {
  const source = sourceLine(shown);
  const { outside } = shown.composed;
  return outside ? { source, outside: { said: outside.source, document: documentSource(shown) } } : { source };
}

/** The rows of an exhibit's table, and what a reader must know to trust them elsewhere. */
export function exhibitTable(exhibit: Exhibit, shown: Shown, address: string): TakenTable {
  const { composed, edition, locale, measure } = shown;
  return figureTable({
    about: {
      id: exhibit.id,
      measure,
      title: plainSentence(composed.title, locale),
      sub: plainSentence(composed.sub, locale),
      asOf: shownAsOf(shown)?.said ?? '',
      ...sourceOf(shown),
      caution: plainSentence(composed.caution, locale),
      address,
      edition,
    },
    heads: exhibit.columns[locale],
    rows: tableRows(composed.view, edition, locale).map(({ label, value, note, places, card, outside }) => ({
      label,
      value,
      note,
      place: outside && places.length === 0 ? sayOutside(outside, locale) : sayPlaces(places, edition, locale),
      places,
      id: card,
    })),
    locale,
  });
}
