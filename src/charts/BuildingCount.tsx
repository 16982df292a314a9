import { sayWithUnit } from '#src/facts/spoken.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { isPlan } from '#src/view/marks.ts';
import type { Row } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';

/** Side and pitch of the tile that stands for a building, in px. */
const TILE = { side: 8, pitch: 10 } as const;

interface BuildingCountProps {
  readonly row: Row<'buildings'>;
  readonly y: number;
  readonly locale: Locale;
}

/** A count of buildings as so many tiles, in the name of its lane: no place in time. */
export function BuildingCount({ row, y, locale }: BuildingCountProps) {
  const { value, status } = row.figure;
  const width = value * TILE.pitch;
  return (
    <Datum
      row={row}
      locale={locale}
      className={`step ink-c1 ${isPlan(status) ? 'hollow' : ''}`}
      words={
        <text className="panel-title" x={width + 6} y={y + 5} data-fact={row.figure.id} aria-hidden="true">
          {sayWithUnit(row.figure, locale).text}
        </text>
      }
    >
      <rect className="hit" x="-4" y={y - 12} width={width + 8} height="24" />
      {Array.from({ length: value }, (_, at) => (
        <rect
          key={at}
          className="bar-body"
          x={1 + at * TILE.pitch}
          y={y - TILE.side / 2}
          width={TILE.side - 1}
          height={TILE.side - 1}
        />
      ))}
      <rect className="ring" x="-3" y={y - 9} width={width + 4} height="17" />
    </Datum>
  );
}
