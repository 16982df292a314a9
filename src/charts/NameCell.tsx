import type { Locale } from '#src/i18n/locales.ts';
import { isPlan } from '#src/view/marks.ts';
import { isSigned, NAMES, type PlacedCell } from '#src/view/names-layout.ts';
import { DateSign } from './DateSign.tsx';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';

interface NameCellProps {
  readonly cell: PlacedCell;
  readonly locale: Locale;
}

const isPlanned = (row: PlacedCell['row']) => 'status' in row && isPlan(row.status);

/** A name in a cell, and under it what is said of it or its date with the sign of its kind. */
export function NameCell({ cell, locale }: NameCellProps) {
  const { row, hatched, x, y, width, height, name, said } = cell;
  const below = NAMES.pad + 12 + name.length * NAMES.line;
  const signed = isSigned(row);
  return (
    <Datum
      row={row}
      locale={locale}
      className={hatched ? 'name hatch ink-hatch' : 'name ink-c1'}
      transform={`translate(${x} ${y})`}
      words={
        <>
          {hatched && <rect className="part-body" pointerEvents="none" width={width} height={height} opacity="0.26" />}
          <rect className="panel-rule" pointerEvents="none" x="0.5" y="0.5" width={width} height={height} />
          <LabelLines
            className={hatched ? 'part-name' : 'bar-label'}
            lines={name}
            x={NAMES.pad}
            y={NAMES.pad + 12}
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
      }
    >
      <rect className="hit" width={width} height={height} />
      <rect className="ring" x="2" y="2" width={width - 3} height={height - 3} />
    </Datum>
  );
}
