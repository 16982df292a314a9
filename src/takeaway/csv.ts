import { cellsFor, harmlessCell, type Cell, type TakenTable } from './taken-table.ts';

/** Tells a spreadsheet that the file is UTF-8, so that Chinese opens right. */
const BOM = '\uFEFF';

/** Words are always quoted, numbers never: programs that heed it take “April 2019” and “2:1” for no date and no time. */
const field = (cell: Cell): string => (typeof cell === 'string' ? `"${cell.replace(/"/g, '""')}"` : String(cell ?? ''));

/** The rows as RFC 4180 has them: a line each with its head first, nothing before or after that is no row. */
export function writeCsv(table: TakenTable): string {
  const { heads, rows } = cellsFor('file', table);
  const lines = [heads, ...rows].map((row) => row.map((cell) => field(harmlessCell(cell))).join(','));
  return `${BOM}${lines.join('\r\n')}\r\n`;
}
