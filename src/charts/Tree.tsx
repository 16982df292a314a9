import type { Locale } from '#src/i18n/locales.ts';
import { isPlan } from '#src/view/marks.ts';
import { TREE, treeLayout, type PlacedEvent, type PlacedNode } from '#src/view/tree-layout.ts';
import type { ViewOf, WidthClass } from '#src/view/view.ts';
import { DateSign } from './DateSign.tsx';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';

interface EventProps {
  readonly placed: PlacedEvent;
  readonly x: number;
  readonly width: number;
  readonly locale: Locale;
}

function BodyEventMark({ placed: { event, y, lines }, x, width, locale }: EventProps) {
  const height = TREE.row + (lines.length - 1) * TREE.line;
  return (
    <Datum
      row={event}
      locale={locale}
      className="event ink-c1"
      transform={`translate(${x} ${y})`}
      words={<LabelLines className="part-name" lines={lines} x={TREE.glyph} y={5} pitch={TREE.line} />}
    >
      <rect className="hit" y={-TREE.row / 2} width={width - x} height={height} />
      <DateSign date={event.date} hollow={isPlan(event.status)} />
      <rect className="ring" x="-4" y={1 - TREE.row / 2} width={width - x} height={height - 2} />
    </Datum>
  );
}

interface BodyProps {
  readonly placed: PlacedNode;
  readonly width: number;
  readonly locale: Locale;
}

/** A body with its name, how it stands to others, and its events. */
function Body({ placed, width, locale }: BodyProps) {
  const { node, x, y, name, said, events, under } = placed;
  const text = x + TREE.text;
  const height = (name.length + said.length) * TREE.line + 4;
  return (
    <g>
      {under && <path className="lead" d={`M${under.x + 6} ${under.y + 9}V${y}H${x - 2}`} />}
      <Datum
        row={node.row}
        locale={locale}
        className="body ink-c1"
        words={
          <>
            <LabelLines className="commit-lane" lines={name} x={text} y={y + 5} pitch={TREE.line} />
            <LabelLines
              className="part-name"
              lines={said}
              x={text}
              y={y + 5 + name.length * TREE.line}
              pitch={TREE.line}
            />
          </>
        }
      >
        <rect className="hit" x={x} y={y - 10} width={width - x} height={height} />
        <rect className="part-body" x={x + 1} y={y - 5} width="10" height="10" />
        <rect className="ring" x={x - 4} y={y - 10} width={width - x + 4} height={height} />
      </Datum>
      {events.map((event) => (
        <BodyEventMark key={event.event.key} placed={event} x={text} width={width} locale={locale} />
      ))}
    </g>
  );
}

interface TreeProps {
  readonly view: ViewOf<'tree'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Who is under whom: a square for each body, moved in under the one over it; dates are signs beside it, on no axis. */
export function Tree({ view, locale, width: widthClass }: TreeProps) {
  const { nodes, width, height } = treeLayout(view, widthClass, locale);
  return (
    <svg width={width} height={height} role="none">
      {nodes.map((placed) => (
        <Body key={placed.node.row.key} placed={placed} width={width} locale={locale} />
      ))}
    </svg>
  );
}
