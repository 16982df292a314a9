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
  const names = view.items.map(({ label }) => labelLines(label, SIZE.label, cell - 2 * SIZE.pad));
  const open = labelLines(view.open.label, SIZE.label, cell * rest - 2 * SIZE.pad - 6);
  const most = Math.max(...[...names, open].map((lines) => lines.length));
  const high = SIZE.name + (most - 1) * SIZE.pitch + SIZE.bottom;
  const boxAt = (at: number, cells: number) => ({
    x: 0.5 + (at % across) * cell,
    y: 0.5 + Math.floor(at / across) * high,
    width: cell * cells,
    height: high,
  });
  const count = view.items.length;
  return (
    <svg width={width} height={Math.ceil((count + 1) / across) * high + 1} role="none">
      {view.items.map((row, at) => (
        <Cell key={row.key} row={row} place={at + 1} lines={names[at] ?? []} box={boxAt(at, 1)} locale={locale} />
      ))}
      <Cell row={view.open} place={null} lines={open} box={boxAt(count, rest)} locale={locale} />
    </svg>
  );
}
