import type { Locale } from '#src/i18n/locales.ts';
import { isPlan } from '#src/view/marks.ts';
import { NAMES, type PlacedDots, type PlacedGroup } from '#src/view/names-layout.ts';
import type { Row } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';
import { SaidText } from './SaidText.tsx';

/** Half the size of a dot or a building, in px. */
const R = 5;

/** One for each that is counted, hollow where planned; square for buildings. An open end follows a lower bound. */
function Dots({ row, dots: { count, across, y } }: { readonly row: Row; readonly dots: PlacedDots }) {
  const { precision, unit, status } = row.figure;
  const at = (place: number) => ({
    x: R + (place % across) * NAMES.dot,
    y: y + Math.floor(place / across) * NAMES.dot,
  });
  const places = Array.from({ length: count }, (_, place) => at(place));
  const end = places.at(-1) ?? at(0);
  const isOpen = precision === 'over' || precision === 'n-odd' || precision === 'at-least';
  if (unit === 'buildings')
    return places.map(({ x, y: middle }) => (
      <rect
        key={x}
        className={isPlan(status) ? 'dot hollow' : 'part-body'}
        x={x - R + 1}
        y={middle - R}
        width={2 * R}
        height={2 * R}
      />
    ));
  return (
    <>
      <path className="bar-sign dots" data-count={count} d={places.map((one) => `M${one.x} ${one.y}h0`).join('')} />
      {isOpen && <path className="bar-sign" d={`M${end.x + 11} ${end.y - R}l5 ${R}l-5 ${R}`} />}
    </>
  );
}

interface NameHeadProps {
  readonly placed: PlacedGroup;
  readonly locale: Locale;
}

/** What heads a group: words, or a count with what is counted, its date and its dots. */
export function NameHead({ placed, locale }: NameHeadProps) {
  const { group, head: lines, note, dots, width, headHeight } = placed;
  const { head } = group;
  if (typeof head === 'string')
    return <LabelLines className="commit-heading" lines={lines} x={0} y={14} pitch={NAMES.line} />;
  const first = NAMES.number + 14;
  return (
    <Datum
      row={head}
      locale={locale}
      className={`tile ink-${head.ink}`}
      words={
        <>
          <SaidText className="part-value" figure={head.figure} locale={locale} x={0} y={NAMES.number - 6} />
          <LabelLines className="part-name" lines={lines} x={0} y={first} pitch={NAMES.line} />
          {note !== '' && (
            <text className="drawing-note" y={first + lines.length * NAMES.line} aria-hidden="true" data-digits="as-of">
              {note}
            </text>
          )}
        </>
      }
    >
      <rect className="hit" width={width} height={headHeight} />
      {dots && <Dots row={head} dots={dots} />}
      <rect className="ring" x="-6" y="-4" width={width + 8} height={headHeight + 6} />
    </Datum>
  );
}
