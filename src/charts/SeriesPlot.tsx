import type { Locale } from '#src/i18n/locales.ts';
import { SERIES_LABEL, type PlacedLabel } from '#src/view/series-labels.ts';
import { DOT, type PanelLayout, type PlacedReading } from '#src/view/series-layout.ts';
import { Datum } from './Datum.tsx';

const round = (px: number) => Math.round(px * 10) / 10;
/** Half the side of a target, and half the diagonal of the mark of the document, in px. */
const TARGET = 12;
const DIAMOND = 7;

const DASHES = { solid: undefined, step: undefined, dashed: '1 6' } as const;

/** A dot or, of the document, a diamond; across as wide as its date is vague. */
function Sign({ reading }: { readonly reading: PlacedReading }) {
  const { at, from, to, row } = reading;
  const [x, y] = [round(at.x), round(at.y)];
  const d = DIAMOND;
  return (
    <>
      <rect className="hit" x={x - TARGET} y={y - TARGET} width={2 * TARGET} height={2 * TARGET} />
      <circle className="ring" cx={x} cy={y} r={DOT + 5} />
      {to - from > 2 * DOT && <path className="bar-sign" d={`M${round(from)} ${y}H${round(to)}`} />}
      {row.reading.stated ? (
        <path className="bar-body" d={`M${x} ${y - d}L${x + d} ${y}L${x} ${y + d}L${x - d} ${y}Z`} />
      ) : (
        <circle className="bar-body" cx={x} cy={y} r={DOT} />
      )}
    </>
  );
}

function Label({ label, card }: { readonly label: PlacedLabel; readonly card: string }) {
  const { lines, anchor, x, y } = label;
  return (
    <text className="commit-words" y={round(y)} textAnchor={anchor} fontSize={SERIES_LABEL.text} aria-hidden="true">
      {lines.map((line, at) => (
        <tspan
          key={line}
          x={round(x)}
          dy={at === 0 ? 0 : SERIES_LABEL.line}
          {...(at === lines.length - 1 ? { fontWeight: 600, 'data-fact': card } : { 'data-digits': 'name' })}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The readings of a panel on its axes, joined where their counting rule allows it. */
export function SeriesPlot({ layout, locale }: { readonly layout: PanelLayout; readonly locale: Locale }) {
  const { joins, readings, labels } = layout;
  return (
    <>
      {joins.map(({ key, path, style, ink }) => (
        <g key={key} className={`ink-${ink}`} aria-hidden="true" data-join={style}>
          <path className="bar-sign" d={path} strokeDasharray={DASHES[style]} strokeLinecap="round" />
        </g>
      ))}
      {readings.map((reading) => {
        const { row, track } = reading;
        const label = labels.find(({ key }) => key === row.key);
        return (
          <Datum
            key={row.key}
            row={row}
            locale={locale}
            className={`${row.reading.hollow ? 'hollow' : 'solid'} ink-${track.ink}`}
            words={label && <Label label={label} card={row.reading.card} />}
          >
            <Sign reading={reading} />
          </Datum>
        );
      })}
    </>
  );
}
