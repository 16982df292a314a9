import type { Locale } from '#src/i18n/locales.ts';
import { labelLines } from '#src/view/text-width.ts';
import { WIDTHS, type NamedRow, type ViewOf, type WidthClass } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';

/** Sizes in px: padding of a cell, its place in the list, its name. */
const SIZE = { pad: 12, place: 20, name: 39, label: 14, pitch: 18, bottom: 14, paper: 9 } as const;
const ACROSS: Readonly<Record<WidthClass, number>> = { narrow: 2, wide: 3, full: 5 };

interface CellProps {
  readonly row: NamedRow;
  /** Its place in the printed list; null for what the list leaves open. */
  readonly place: number | null;
  readonly lines: readonly string[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly locale: Locale;
}

/** Words in a hatched cell stand on paper. */
function Cell({ row, place, lines, box, locale }: CellProps) {
  const { x, y, width, height } = box;
  const isOpen = place === null;
  const inner = {
    x: x + SIZE.paper,
    y: y + SIZE.paper,
    width: width - 2 * SIZE.paper,
    height: height - 2 * SIZE.paper,
  };
  return (
    <Datum
      row={row}
      locale={locale}
      className={isOpen ? 'hatch' : ''}
      words={
        <>
          {isOpen && <rect className="cell-paper" {...inner} />}
          {!isOpen && (
            <text className="drawing-note" x={x + SIZE.pad} y={y + SIZE.place} data-digits="count" aria-hidden="true">
              {place}
            </text>
          )}
          <LabelLines
            className={isOpen ? 'part-name' : 'cell-name'}
            lines={lines}
            x={x + SIZE.pad + (isOpen ? 3 : 0)}
            y={y + (isOpen ? (height - (lines.length - 1) * SIZE.pitch) / 2 + 5 : SIZE.name)}
            pitch={SIZE.pitch}
          />
        </>
      }
    >
      <rect className={isOpen ? 'part-body' : 'cell-box'} {...box} />
      <rect className="ring" x={x + 2} y={y + 2} width={width - 4} height={height - 4} />
    </Datum>
  );
}

interface ListedProps {
  readonly view: ViewOf<'listed'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** A printed list as equal cells in its order; the hatched one, which takes the rest of its row, says what is left open. */
export function Listed({ view, locale, width: widthClass }: ListedProps) {
  const width = WIDTHS[widthClass];
  const across = ACROSS[widthClass];
  const cell = (width - 1) / across;
  const rest = across - (view.items.length % across);
  const room = (cells: number) => cell * cells - 2 * SIZE.pad;
  const names = view.items.map(({ label }) => labelLines(label, SIZE.label, room(1)));
  const open = labelLines(view.open.label, SIZE.label, room(rest) - 6);
  const rowCount = Math.ceil((view.items.length + 1) / across);
  const heights = Array.from({ length: rowCount }, (_, row) => {
    const most = Math.max(...[...names, open].slice(row * across, (row + 1) * across).map((lines) => lines.length));
    return SIZE.name + (most - 1) * SIZE.pitch + SIZE.bottom;
  });
  const topOf = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, 0.5);
  const boxAt = (at: number, cells: number) => {
    const row = Math.floor(at / across);
    return { x: 0.5 + (at % across) * cell, y: topOf(row), width: cell * cells, height: heights[row] ?? 0 };
  };
  const count = view.items.length;
  return (
    <svg width={width} height={topOf(rowCount) + 0.5} role="none">
      {view.items.map((row, at) => (
        <Cell key={row.key} row={row} place={at + 1} lines={names[at] ?? []} box={boxAt(at, 1)} locale={locale} />
      ))}
      <Cell row={view.open} place={null} lines={open} box={boxAt(count, rest)} locale={locale} />
    </svg>
  );
}
