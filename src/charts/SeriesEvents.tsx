import type { Locale } from '#src/i18n/locales.ts';
import { EVENTS, type EventsLayout, type PlacedEvent } from '#src/view/series-events.ts';
import { Datum } from './Datum.tsx';

const round = (px: number) => Math.round(px * 10) / 10;
const DIAMOND = 6;

/** As wide as its date is vague, with a diamond at its start where the document says it. */
function Sign({ event }: { readonly event: PlacedEvent }) {
  const { mark, from, to, end, y, row } = event;
  const [left, middle] = [round(from), round(y)];
  const half = mark.height / 2;
  return (
    <>
      <rect className="hit" x={left - 12} y={middle - 12} width={Math.max(24, round(end - from) + 24)} height="24" />
      <rect className="ring" x={left - 8} y={middle - 12} width={round(end - from) + 16} height="24" />
      {mark.tail !== 'none' && (
        <path className="bar-sign" d={`M${round(to)} ${middle}H${round(end)}`} strokeDasharray="5 4" />
      )}
      {mark.body === 'bar' && (
        <rect
          className="bar-body"
          x={left}
          y={middle - half}
          width={Math.max(3, round(to - from))}
          height={mark.height}
        />
      )}
      {mark.body === 'dot' && <circle className="bar-body" cx={left} cy={middle} r="5" />}
      {mark.body === 'triangle' && (
        <path className="bar-body" d={`M${left} ${middle - half}l13 ${half}l-13 ${half}Z`} />
      )}
      {row.reading.stated && (
        <path
          className="bar-body"
          d={`M${left - DIAMOND} ${middle}l${DIAMOND} ${-DIAMOND}l${DIAMOND} ${DIAMOND}l${-DIAMOND} ${DIAMOND}Z`}
        />
      )}
    </>
  );
}

function Words({ event }: { readonly event: PlacedEvent }) {
  const { side, from, end, top, height, date, value, words, head, row } = event;
  const x = round(side === 'right' ? end + EVENTS.off : from - EVENTS.off);
  const lines = head + words.length;
  const first = top + (height - lines * EVENTS.line) / 2 + EVENTS.line - 4;
  const valued = value !== '' && (
    <tspan fontWeight="600" {...(head === 2 ? { x, dy: EVENTS.line } : { dx: 6 })}>
      {value}
    </tspan>
  );
  return (
    <text
      y={round(first)}
      textAnchor={side === 'right' ? 'start' : 'end'}
      fontSize={EVENTS.text}
      data-fact={row.reading.card}
      aria-hidden="true"
    >
      <tspan x={x} className="strip-label">
        {date}
      </tspan>
      {valued}
      {words.map((line) => (
        <tspan key={line} x={x} dy={EVENTS.line}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Hollow where it was only planned or announced, or not read on an official page. */
const isHollow = ({ row: { reading } }: PlacedEvent) => reading.hollow || reading.planned;

/** Events on an axis of time, one below the other. */
export function SeriesEvents({ layout, locale }: { readonly layout: EventsLayout; readonly locale: Locale }) {
  return layout.events.map((event) => (
    <Datum
      key={event.row.key}
      row={event.row}
      locale={locale}
      className={`${isHollow(event) ? 'hollow' : 'solid'} ink-c1`}
      words={<Words event={event} />}
    >
      <Sign event={event} />
    </Datum>
  ));
}
