import type { Locale, Localized } from '#src/i18n/locales.ts';
import { isPlan } from '#src/view/marks.ts';
import { sayRow } from '#src/view/say-row.ts';
import { momentOnAxis, onAxis, stripLayout, type StripColumn, type StripLayout } from '#src/view/strip-layout.ts';
import type { EventRow, ViewOf, HalfWidth } from '#src/view/view.ts';
import { LabelLines } from './LabelLines.tsx';
import { share } from './share.ts';

interface EventStripProps {
  readonly view: ViewOf<'strip'>;
  readonly locale: Locale;
  readonly width: HalfWidth;
}

/** Sizes in px: dot radius, pitch of a column, height of the axis line, height of the drawing, head room. */
const SIZES = {
  narrow: { radius: 3.4, pitch: 8.9, base: 132, height: 160 },
  wide: { radius: 4.6, pitch: 12.6, base: 172, height: 202 },
} as const;
type Size = (typeof SIZES)[HalfWidth];

interface DotProps {
  readonly row: EventRow;
  /** How many events of its year stand below it. */
  readonly at: number;
  readonly size: Size;
  readonly locale: Locale;
}

/** Without the groups of `Datum`: there is one for each of some sixty events. */
function Dot({ row, at, size, locale }: DotProps) {
  const { radius, pitch, base } = size;
  const cy = base - 8 - at * pitch;
  const option = {
    role: 'option',
    'aria-selected': false,
    'aria-label': sayRow(row, locale),
    'data-key': row.key,
  };
  if (row.date.kind === 'earliest') {
    const d = `M${1 - radius} ${cy - radius}L${radius + 1} ${cy}L${1 - radius} ${cy + radius}Z`;
    return <path {...option} className="dot hollow" d={d} />;
  }
  return <circle {...option} className={`dot ${isPlan(row.status) ? 'hollow' : 'solid'}`} cy={cy} r={radius} />;
}

interface LabelProps {
  readonly column: StripColumn;
  readonly lines: readonly string[];
  readonly size: Size;
  /** How far above its column the label stands, in px. */
  readonly lift: number;
}

function Label({ column, lines, size, lift }: LabelProps) {
  const top = size.base - 8 - column.rows.length * size.pitch;
  const end = column.at > 0.5;
  const y = top - lift - (lines.length - 1) * 17;
  return (
    <>
      <path className="lead" d={`M0 ${top + 2}V${top - lift + 6}`} />
      <LabelLines
        className={end ? 'strip-label end' : 'strip-label'}
        lines={lines}
        x={end ? 4 : -11}
        y={y}
        pitch={17}
      />
    </>
  );
}

/** Stands for the century; among Chinese the curly one is as wide as a character. */
const SHORT: Localized = { en: '’', tc: "'", sc: "'" };

interface AxisProps {
  readonly layout: StripLayout;
  readonly size: Size;
  readonly width: HalfWidth;
  readonly locale: Locale;
}

function Axis({ layout, size, width, locale }: AxisProps) {
  const years = Array.from({ length: layout.last - layout.first + 1 }, (_, at) => layout.first + at);
  const named = years.filter(
    (year) => year === layout.first || year === layout.last || (year % 5 === 0 && year > layout.first + 2),
  );
  return (
    <g aria-hidden="true" data-digits="tick">
      <line className="axis" x1="0" x2="100%" y1={size.base} y2={size.base} />
      {named.map((year) => (
        <text key={year} className="tick" x={share(onAxis(layout, year, 0.5))} y={size.base + 21}>
          {width === 'narrow' && year === layout.last ? `${SHORT[locale]}${year % 100}` : year}
        </text>
      ))}
    </g>
  );
}

/** Dated statements as one dot each, stacked by year on a linear axis; as wide as its container, text never scaled. */
export function EventStrip({ view, locale, width }: EventStripProps) {
  const layout = stripLayout(view.rows);
  const size = SIZES[width];
  const plans = momentOnAxis(layout, view.written.from);
  const labels = new Map(view.labels.map((label) => [label.key, label]));
  return (
    <svg className="strip" width="100%" height={size.height} role="none">
      <rect className="plans" x={share(plans)} y="0" width={share(1 - plans)} height={size.base} />
      <text className="strip-note" x={share((1 + plans) / 2)} y={width === 'wide' ? 18 : 14} aria-hidden="true">
        {view.written.note}
      </text>
      <Axis layout={layout} size={size} width={width} locale={locale} />
      {layout.columns.map((column) => {
        const label = width === 'wide' ? column.rows.map(({ key }) => labels.get(key)).find(Boolean) : undefined;
        const tallest = column.rows.length === layout.tallest;
        return (
          <svg key={column.year} x={share(column.at)} overflow="visible" data-year={column.year}>
            {column.rows.map((row, at) => (
              <Dot key={row.key} row={row} at={at} size={size} locale={locale} />
            ))}
            {label && <Label column={column} lines={label.lines} size={size} lift={label.high ? 48 : 14} />}
            {tallest && (
              <text
                className="strip-peak"
                x={-10}
                y={size.base - 4 - (column.rows.length - 1) * size.pitch}
                data-digits="count"
              >
                {view.peak}
              </text>
            )}
          </svg>
        );
      })}
    </svg>
  );
}
