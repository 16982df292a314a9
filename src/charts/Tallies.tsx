import { sayOwnDate } from '#src/facts/date-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { talliesLayout, TALLIES, type PlacedCount, type PlacedTally } from '#src/view/tallies-layout.ts';
import type { ViewOf, WidthClass } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';
import { SaidText } from './SaidText.tsx';

interface CountProps {
  readonly count: PlacedCount;
  readonly locale: Locale;
}

/** A number with what it counts and its own date. */
function Count({ count: { row, lines, x, y, width, height, isMoney }, locale }: CountProps) {
  const number = y + (isMoney ? TALLIES.money : TALLIES.number);
  const words = number + TALLIES.words;
  return (
    <Datum
      row={row}
      locale={locale}
      className="tile"
      words={
        <>
          <SaidText
            className={isMoney ? 'part-value' : 'tile-number'}
            figure={row.figure}
            locale={locale}
            x={x}
            y={number}
          />
          <LabelLines className="part-name" lines={lines} x={x} y={words} pitch={TALLIES.pitch} />
          <text
            className="drawing-note"
            x={x}
            y={words + lines.length * TALLIES.pitch + 2}
            aria-hidden="true"
            data-digits="as-of"
          >
            {sayOwnDate(row.figure, locale)}
          </text>
        </>
      }
    >
      <rect className="hit" x={x} y={y} width={width} height={height} />
      <rect className="ring" x={x - 6} y={y} width={width + 8} height={height} />
    </Datum>
  );
}

function Scheme({ placed, locale }: { readonly placed: PlacedTally; readonly locale: Locale }) {
  const { tally, x, top, height, name, counts, isFirst } = placed;
  return (
    <g data-scheme={tally.key}>
      {!isFirst && <line className="panel-rule" x1={x - 14} x2={x - 14} y1={top} y2={top + height} />}
      <LabelLines className="panel-title" lines={name} x={x} y={top + TALLIES.head} pitch={TALLIES.pitch} />
      {counts.map((count) => (
        <Count key={count.row.key} count={count} locale={locale} />
      ))}
    </g>
  );
}

interface TalliesProps {
  readonly view: ViewOf<'tallies'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** What each scheme reports, in its own unit and as at its own date, with hairlines between. Nothing is to scale. */
export function Tallies({ view, locale, width }: TalliesProps) {
  const layout = talliesLayout(view.tallies, width);
  return (
    <svg width={layout.width} height={layout.height} role="none">
      {layout.rules.map((y) => (
        <line key={y} className="panel-rule" x2={layout.width} y1={y} y2={y} />
      ))}
      {layout.tallies.map((placed) => (
        <Scheme key={placed.tally.key} placed={placed} locale={locale} />
      ))}
    </svg>
  );
}
