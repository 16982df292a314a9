import type { Locale } from '#src/i18n/locales.ts';
import { isPlan } from '#src/view/marks.ts';
import { isSigned, NAMES, type PlacedCell } from '#src/view/names-layout.ts';
import { DateSign } from './DateSign.tsx';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';

const isPlanned = (row: PlacedCell['row']) => 'status' in row && isPlan(row.status);

/** Its outline, its name, and what is said of it or its date with the sign of its kind. */
function CellWords({ cell: { row, hatched, width, height, name, said } }: { readonly cell: PlacedCell }) {
  const first = NAMES.pad + 12;
  const below = first + name.length * NAMES.line;
  const signed = isSigned(row);
  return (
    <>
      {hatched && <rect className="part-body" pointerEvents="none" width={width} height={height} opacity="0.26" />}
      <rect className="panel-rule" pointerEvents="none" x="0.5" y="0.5" width={width} height={height} />
      <LabelLines
        className={hatched ? 'part-name' : 'bar-label'}
        lines={name}
        x={NAMES.pad}
        y={first}
        pitch={NAMES.line}
      />
      {signed && (
        <g transform={`translate(${NAMES.pad} ${below - 5})`} aria-hidden="true">
          <DateSign date={'date' in row ? row.date : null} hollow={isPlanned(row)} />
        </g>
      )}
      <LabelLines
        className="part-name"
        lines={said}
        x={NAMES.pad + (signed ? NAMES.glyph : 0)}
        y={below}
        pitch={NAMES.line}
      />
    </>
  );
}

interface NameCellProps {
  readonly cell: PlacedCell;
  readonly locale: Locale;
}

/** A name in a cell of its own. */
export function NameCell({ cell, locale }: NameCellProps) {
  const { row, hatched, x, y, width, height } = cell;
  return (
    <Datum
      row={row}
      locale={locale}
      className={hatched ? 'name hatch ink-hatch' : 'name ink-c1'}
      transform={`translate(${x} ${y})`}
      words={<CellWords cell={cell} />}
    >
      <rect className="hit" width={width} height={height} />
      <rect className="ring" x="2" y="2" width={width - 3} height={height - 3} />
    </Datum>
  );
}
