import { sayOwnDate } from '#src/facts/date-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { sharedAsOf } from '#src/view/sentence.ts';
import { labelLines } from '#src/view/text-width.ts';
import { WIDTHS, type Row, type ViewOf, type WidthClass } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';
import { SaidText } from './SaidText.tsx';

interface TilesProps {
  readonly view: ViewOf<'tiles'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Sizes in px: padding beside the rule between tiles, baselines of the number, its words and its date. */
const SIZE = { pad: 20, number: 32, words: 58, label: 14, pitch: 19, date: 22 } as const;
const ACROSS: Readonly<Record<WidthClass, number>> = { narrow: 1, wide: 3, full: 4 };

interface TileProps {
  readonly row: Row;
  readonly left: number;
  readonly top: number;
  readonly wide: number;
  readonly locale: Locale;
  /** Its own date, where the tiles do not share one. */
  readonly date: string;
}

function Tile({ row, left, top, wide, locale, date }: TileProps) {
  const lines = labelLines(row.label, SIZE.label, wide - SIZE.pad);
  return (
    <Datum
      row={row}
      locale={locale}
      className="tile"
      transform={`translate(${left} ${top})`}
      words={
        <>
          <SaidText className="tile-number" figure={row.figure} locale={locale} x={0} y={SIZE.number} />
          <LabelLines className="part-name" lines={lines} x={0} y={SIZE.words} pitch={SIZE.pitch} />
          {date !== '' && (
            <text
              className="drawing-note"
              y={SIZE.words + (lines.length - 1) * SIZE.pitch + SIZE.date}
              aria-hidden="true"
              data-digits="as-of"
            >
              {date}
            </text>
          )}
        </>
      }
    >
      <rect className="hit" width={wide - SIZE.pad} height={SIZE.words + lines.length * SIZE.pitch} />
      <rect className="ring" x="-6" width={wide - SIZE.pad + 8} height={SIZE.words + lines.length * SIZE.pitch} />
    </Datum>
  );
}

/** Big numbers beside each other, each with what it counts and, where dates differ, its own. Nothing is to scale. */
export function Tiles({ view, locale, width: widthClass }: TilesProps) {
  const width = WIDTHS[widthClass];
  const across = Math.min(ACROSS[widthClass], view.rows.length);
  const wide = (width + SIZE.pad) / across;
  const shared = sharedAsOf(view.rows.map(({ figure }) => figure)) !== null;
  const most = Math.max(...view.rows.map(({ label }) => labelLines(label, SIZE.label, wide - SIZE.pad).length));
  const high = SIZE.words + most * SIZE.pitch + (shared ? 6 : SIZE.date + 6);
  return (
    <svg width={width} height={Math.ceil(view.rows.length / across) * high} role="none">
      {view.rows.map((row, at) => (
        <g key={row.key}>
          {at % across > 0 && (
            <line
              className="panel-rule"
              x1={(at % across) * wide - SIZE.pad / 2}
              x2={(at % across) * wide - SIZE.pad / 2}
              y1={Math.floor(at / across) * high + 6}
              y2={Math.floor(at / across) * high + high - 10}
            />
          )}
          <Tile
            row={row}
            left={(at % across) * wide}
            top={Math.floor(at / across) * high}
            wide={wide}
            locale={locale}
            date={shared ? '' : sayOwnDate(row.figure, locale)}
          />
        </g>
      ))}
    </svg>
  );
}
