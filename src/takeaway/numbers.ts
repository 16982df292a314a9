import { HTML_LANG } from '#src/i18n/locales.ts';
import { sayAboutLines } from './about-lines.ts';
import { cellsFor, harmless, plainText, type Cell, type TakenTable } from './taken-table.ts';

/** The same cells for a spreadsheet or plain text, and for a word processor. */
export interface TakenNumbers {
  readonly text: string;
  readonly html: string;
}

/** A text that no program takes for a formula, nor for two cells. */
const oneLine = (text: string) => harmless(plainText(text).replace(/\s+/gu, ' ').trim());

const pasted = (cell: Cell): string => (typeof cell === 'string' ? oneLine(cell) : String(cell ?? ''));

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const tag = (name: string, inner: readonly string[]) => inner.map((one) => `<${name}>${one}</${name}>`).join('');

/** The rows as tab-separated text and as a table; numbers plain, everything else as text that cannot act. */
export function takeNumbers(table: TakenTable): TakenNumbers {
  const cells = cellsFor('paste', table);
  const [heads, rows] = [cells.heads.map(pasted), cells.rows.map((row) => row.map(pasted))] as const;
  const lines = sayAboutLines(table).map(oneLine);
  const body = rows.map((row) => tag('td', row.map(escape)));
  return {
    text: [...[heads, ...rows].map((row) => row.join('\t')), '', ...lines].join('\n'),
    html:
      `<meta charset="utf-8"><table lang="${HTML_LANG[table.locale]}">` +
      `<thead><tr>${tag('th', heads.map(escape))}</tr></thead><tbody>${tag('tr', body)}</tbody></table>` +
      tag('p', lines.map(escape)),
  };
}
