import { sayAboutRows } from './about-lines.ts';
import { workbook } from './office/workbook.ts';
import { TAKE_WORDS } from './take-words.ts';
import { cellsFor, harmlessCell, type Cell, type TakenTable } from './taken-table.ts';

const WIDEST = 60;
const HAN = /[\u2e80-\u9fff\uf900-\uffef]/u;

/** How many digits wide a cell is: Han signs take two. */
const lengthOf = (cell: Cell) =>
  Array.from(String(cell ?? '')).reduce((width, sign) => width + (HAN.test(sign) ? 2 : 1), 0);

const widthOf = (cells: readonly Cell[]) => Math.min(WIDEST, Math.max(8, ...cells.map(lengthOf)) + 2);

const widthsOf = (rows: readonly (readonly Cell[])[]) =>
  (rows[0] ?? []).map((_, at) => widthOf(rows.map((row) => row[at] ?? null)));

/** The rows on one sheet, and on another what is to be known of them. */
export function writeXlsx(table: TakenTable): Uint8Array {
  const { heads, rows } = cellsFor('file', table);
  const data = [heads, ...rows].map((row) => row.map(harmlessCell));
  const about = sayAboutRows(table).map((row) => row.map(harmlessCell));
  return workbook([
    { name: TAKE_WORDS.rows[table.locale], rows: data, widths: widthsOf(data), hasHead: true },
    { name: TAKE_WORDS.about[table.locale], rows: about, widths: widthsOf(about) },
  ]);
}
