import type { Exhibit } from '#src/exhibits/define.ts';
import { messages } from '#src/i18n/messages.ts';
import type { NumberTable } from '#src/takeaway/numbers.ts';
import { sayPlace } from '#src/ui/source-words.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { shownAsOf } from './picture-words.ts';
import { sourceLine } from './source-line.ts';
import { tableRows, type TableRow } from './table-rows.ts';
import type { ShownExhibit } from './use-exhibit.ts';

function placesOf({ places: from }: TableRow, { edition, locale }: ShownExhibit): string {
  if (from.length === 0) return messages.outside[locale];
  const places = from.map(({ section, sentence }) => sayPlace({ section: edition.section(section), sentence }, locale));
  return [...new Set(places)].join(locale === 'en' ? '; ' : '、');
}

/** The rows of an exhibit's table, and what a reader must know to trust them elsewhere. */
export function numbersOf(exhibit: Exhibit, shown: ShownExhibit, address: string): NumberTable {
  const { composed, edition, locale } = shown;
  const rows = tableRows(composed.view, edition, locale);
  return {
    columns: exhibit.columns[locale],
    rows: rows.map((row) => ({ label: row.label, value: row.value, note: row.note, place: placesOf(row, shown) })),
    lines: [
      plainSentence(composed.title, locale),
      plainSentence(composed.sub, locale),
      shownAsOf(shown)?.said ?? '',
      sourceLine(shown) + plainSentence(composed.caution, locale),
      messages.notOfficial[locale],
      address,
    ],
    locale,
  };
}
