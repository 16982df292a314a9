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
  const dress = isPlan(status) ? 'dot hollow' : 'part-body';
  const at = (place: number) => ({
    x: R + (place % across) * NAMES.dot,
    y: y + Math.floor(place / across) * NAMES.dot,
  });
  const end = { x: at(count - 1).x + NAMES.dot, y: at(count - 1).y };
  const isOpen = precision === 'over' || precision === 'n-odd' || precision === 'at-least';
  return (
    <>
      {Array.from({ length: count }, (_, place) => {
        const { x, y: middle } = at(place);
        return unit === 'buildings' ? (
          <rect key={place} className={dress} x={x - R + 1} y={middle - R} width={2 * R} height={2 * R} />
        ) : (
          <circle key={place} className={dress} cx={x} cy={middle} r={R} />
        );
      })}
      {isOpen && (
        <path className="bar-sign" d={`M${end.x - 3} ${end.y - R}L${end.x + 2} ${end.y}L${end.x - 3} ${end.y + R}`} />
      )}
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
