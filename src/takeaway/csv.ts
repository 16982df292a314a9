import { cellsFor, harmlessCell, type Cell, type TakenTable } from './taken-table.ts';

/** Tells a spreadsheet that the file is UTF-8, so that Chinese opens right. */
const BOM = '\uFEFF';

/** Empty words are quoted, so that a row of nothing else is no empty line. */
function field(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return text === '' || /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The rows as RFC 4180 has them: a line each with its head first, nothing before or after that is no row. */
export function writeCsv(table: TakenTable): string {
  const { heads, rows } = cellsFor('file', table);
  const lines = [heads, ...rows].map((row) => row.map((cell) => field(harmlessCell(cell))).join(','));
  return `${BOM}${lines.join('\r\n')}\r\n`;
}
