import type { Locale } from '#src/i18n/locales.ts';
import { isRecurringRow, type LanesView } from '#src/view/lanes.ts';
import { DOWN, downLayout, type DownLayout, type DownRow } from '#src/view/lanes-down.ts';
import { isPlan } from '#src/view/marks.ts';
import { Datum } from './Datum.tsx';
import { EveryYear, LaneShape, UndatedDot } from './LaneShape.tsx';
import { LanesLegend } from './LanesLegend.tsx';

function Shape({ placed: { row, mark, y } }: { readonly placed: DownRow }) {
  if (mark) {
    const { look, from, to } = mark;
    const at = { from, middle: (from + to) / 2, to, width: to - from, narrow: false, y };
    return <LaneShape look={look} at={at} />;
  }
  if (isRecurringRow(row)) return <EveryYear x={DOWN.left} y={y} />;
  return <UndatedDot x={DOWN.left} y={y} hollow={isPlan(row.status)} goesOn={row.status === 'in-force'} />;
}

/** A step: its mark in its year, its short name and its lane. */
function Row({ placed, locale }: { readonly placed: DownRow; readonly locale: Locale }) {
  const { row, y, label, lane } = placed;
  const top = y - ((label.length + 1) * DOWN.line) / 2 + 13;
  return (
    <Datum
      row={row}
      locale={locale}
      className={isPlan(row.status) ? 'hollow' : 'step'}
      words={
        <text y={top} fontSize={DOWN.label} aria-hidden="true">
          {label.map((line, at) => (
            <tspan key={line} x={DOWN.text} dy={at === 0 ? 0 : DOWN.line}>
              {line}
            </tspan>
          ))}
          <tspan className="commit-label" x={DOWN.text} dy={DOWN.line}>
            {lane}
          </tspan>
        </text>
      }
    >
      <rect className="ring" pointerEvents="all" x="-4" y={y - DOWN.row / 2} width="100%" height={DOWN.row} />
      <Shape placed={placed} />
    </Datum>
  );
}

/** The strip of one year that every mark stands in, and the ground of what was still to come. */
function Ground({ layout, note }: { readonly layout: DownLayout; readonly note: DownLayout['written'] }) {
  const { years, heads, end } = layout;
  const start = (years[0]?.y ?? 0) + 10;
  return (
    <g aria-hidden="true">
      {note && (
        <>
          <rect className="plans" x="-8" y={note.y} width="104%" height={end - note.y} />
          <g className="hatch">
            <rect className="part-body" x="-8" y={note.y} width="104%" height="8" />
          </g>
          {note.note.map((line, at) => (
            <text key={line} x="0" y={note.y + 24 + at * 16} fontSize={DOWN.more}>
              {line}
            </text>
          ))}
        </>
      )}
      {[DOWN.left, DOWN.left + DOWN.year].map((x) => (
        <line key={x} className="commit-rule" x1={x} x2={x} y1={start} y2={end} />
      ))}
      {years.map(({ year, y }) => (
        <text key={year} x={DOWN.left} y={y} fontSize="16" fontWeight="600">
          {year}
        </text>
      ))}
      {heads.map(({ words, y }) => (
        <text key={words} x="0" y={y} fontWeight="600">
          {words}
        </text>
      ))}
    </g>
  );
}

/** The timeline of a phone: years one below the other, each mark in the strip of its year. */
export function LanesDown({ view, locale }: { readonly view: LanesView; readonly locale: Locale }) {
  const layout = downLayout(view, locale);
  return (
    <svg className="ink-c1" width="100%" height={layout.height} role="none" fontSize="14" data-digits="name">
      <Ground layout={layout} note={layout.written} />
      <LanesLegend legend={layout.legend} />
      {layout.rows.map((placed) => (
        <Row key={placed.row.key} placed={placed} locale={locale} />
      ))}
    </svg>
  );
}
