import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { sayTerms } from './about-lines.ts';
import { isOfDocument, plainText, type Cell, type TakenTable } from './taken-table.ts';

/** What reads such a file goes by these two; docs/taking-away.md says what each field means. */
const TABLE_FORMAT = { format: 'hk-it-atlas/table', version: 1 } as const;

const plainCell = (cell: Cell | undefined): Cell => {
  if (typeof cell === 'string') return cell === '' ? null : plainText(cell);
  return cell ?? null;
};

function aboutOf({ about, locale }: { readonly about: TakenTable['about']; readonly locale: Locale }) {
  const { id, measure, title, sub, asOf, source, outside, caution, address, edition } = about;
  return {
    id,
    measure: measure === undefined || measure === '' ? null : measure,
    language: HTML_LANG[locale],
    title,
    sub,
    asOf: asOf === '' ? null : asOf,
    source,
    outside: outside?.said ?? null,
    caution,
    notOfficial: messages.notOfficial[locale],
    address,
    licence: sayTerms(about, locale),
    edition: isOfDocument(about)
      ? {
          id: edition.id,
          title: edition.title[locale],
          document: edition.document.title,
          written: edition.written,
        }
      : null,
  };
}

/** The rows with everything that a program may want to know of them. */
export function writeJson(table: TakenTable): string {
  const columns = table.columns.filter(({ only }) => only !== 'paste');
  const rows = table.rows.map((row, at) => ({
    ...Object.fromEntries(
      table.columns.flatMap(({ id, only }, column) => (only === 'paste' ? [] : [[id, plainCell(row[column])]])),
    ),
    ...table.details?.[at],
  }));
  const file = { ...TABLE_FORMAT, ...aboutOf(table), columns: columns.map(({ id, head }) => ({ id, head })), rows };
  return `${JSON.stringify(file, null, 2)}\n`;
}
