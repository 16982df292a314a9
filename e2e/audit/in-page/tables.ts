import { fault, type Fault } from './fault.ts';
import { nameOf } from './names.ts';

/** A line of its own that names the rows below it. */
const isGroupHead = (row: HTMLTableRowElement) =>
  row.cells.length === 1 && row.cells[0]?.matches('th[scope="rowgroup"]') === true;

const columnsOf = (row: HTMLTableRowElement) => [...row.cells].reduce((count, { colSpan }) => count + colSpan, 0);

function faultsOf(table: HTMLTableElement): readonly string[] {
  const heads = [...(table.tHead?.querySelectorAll('th') ?? [])];
  const rows = [...table.tBodies, table.tFoot].flatMap((part) => [...(part?.rows ?? [])]);
  const isNamed = nameOf(table) !== '' || (table.caption?.textContent?.trim() ?? '') !== '';
  return [
    ...(isNamed ? [] : ['has no caption']),
    ...(heads.length === 0 ? ['has no heads'] : []),
    ...(heads.every((head) => head.scope === 'col' && head.textContent?.trim()) ? [] : ['has a head without scope']),
    ...(rows.every((row) => isGroupHead(row) || row.querySelector('th[scope="row"]'))
      ? []
      : ['has a row without a head']),
    ...(rows.every((row) => columnsOf(row) === heads.length) ? [] : ['has a row that is too long or too short']),
  ];
}

/** Each table has a name, a head for each column and each row, and no hole. */
export function tables(): readonly Fault[] {
  return [...document.querySelectorAll('table')].flatMap((table) =>
    faultsOf(table).map((what) => fault('tables', table, what)),
  );
}
