/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- where a narrow page lays rows out as cards, some browsers forget that they are a table. */
import type { MouseEvent } from 'react';
import type { FigureOrder } from '#src/queries/find-figures.ts';
import table from '../table.module.css';
import css from './figure-table.module.css';
import { FigureTableRow } from './FigureTableRow.tsx';
import type { Figures } from './use-figures.ts';
import { WORDS } from './words.ts';

const COLUMNS = ['value', 'unit', 'figure', 'date', 'precision', 'section', 'compare'] as const;

/** The column that an order goes by. */
const SORTED: Readonly<Record<FigureOrder, { readonly [K in (typeof COLUMNS)[number]]?: 'ascending' | 'descending' }>> =
  {
    document: {},
    value: { unit: 'ascending' },
    name: { figure: 'ascending' },
    date: { date: 'ascending' },
    precision: { precision: 'ascending' },
  };

/** A click anywhere in a row opens its card, as its button does; selecting text or pressing a link does not. */
function handleRowClick({ target }: MouseEvent) {
  if (!(target instanceof Element) || target.closest('a, button')) return;
  if (getSelection()?.isCollapsed === false) return;
  target.closest('tr')?.querySelector<HTMLButtonElement>('button[data-fact]')?.click();
}

/** The figures as a table, a card a row where the page is narrow. */
export function FigureTable({ figures }: { readonly figures: Figures }) {
  const { locale, rows, order, chosen } = figures;
  return (
    <table
      role="table"
      className={`${table['table']} ${table['sticky']} ${css['table']}`}
      aria-label={WORDS.table[locale]}
    >
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} role="columnheader" scope="col" className={css[column]} aria-sort={SORTED[order][column]}>
              {WORDS[column][locale]}
            </th>
          ))}
        </tr>
      </thead>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the button of each row is there for keys. */}
      <tbody role="rowgroup" onClick={handleRowClick}>
        {rows.map((row) => (
          <FigureTableRow key={row.id} row={row} figures={figures} isChosen={row === chosen} />
        ))}
      </tbody>
    </table>
  );
}
