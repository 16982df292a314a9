import type { Locale } from '#src/i18n/locales.ts';
import { sayRow } from '#src/view/say-row.ts';
import { isPlan } from '#src/view/marks.ts';
import { labelLines } from '#src/view/text-width.ts';
import { WIDTHS, type EventlessRow, type Row, type ViewOf, type WidthClass } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';
import { SaidText } from './SaidText.tsx';

interface SquaresProps {
  readonly view: ViewOf<'squares'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Side of the largest square, and distances, in px. */
const SIZE = {
  largest: { narrow: 150, wide: 190, full: 190 },
  gap: 16,
  label: 14,
  pitch: 18,
  step: 12,
  stepGap: 24,
} as const;

interface SquareProps {
  readonly row: Row;
  readonly side: number;
  readonly left: number;
  readonly bottom: number;
  /** Room for its name. */
  readonly room: number;
  readonly locale: Locale;
}

function Square({ row, side, left, bottom, room, locale }: SquareProps) {
  const lines = labelLines(row.label, SIZE.label, room);
  return (
    <Datum
      row={row}
      locale={locale}
      className={`part ink-${row.ink}`}
      words={
        <>
          <SaidText className="part-value" figure={row.figure} locale={locale} x={left} y={bottom + 25} />
          <LabelLines className="part-name" lines={lines} x={left} y={bottom + 46} pitch={SIZE.pitch} />
        </>
      }
    >
      <rect className="part-body" x={left} y={bottom - side} width={side} height={side} data-value={row.figure.value} />
      <rect className="ring" x={left - 4} y={bottom - side - 4} width={side + 8} height={side + 8} />
    </Datum>
  );
}

interface StepProps {
  readonly row: EventlessRow;
  readonly lines: readonly string[];
  readonly y: number;
  readonly locale: Locale;
}

/** A step without a date or a size: solid where it is done, hollow where it was planned; never to the scale. */
function Step({ row, lines, y, locale }: StepProps) {
  return (
    <Datum
      row={row}
      locale={locale}
      className="step ink-c1"
      words={<LabelLines className="part-name" lines={lines} x={SIZE.stepGap} y={y} pitch={SIZE.pitch} />}
    >
      <circle className={isPlan(row.status) ? 'dot hollow' : 'dot solid'} cx="6" cy={y - 5} r="5" />
      <rect className="ring" x="-3" y={y - 14} width="18" height="18" />
    </Datum>
  );
}

/** Areas as squares of one scale on one ground line, each with its own name; steps without a size stand below. */
export function Squares({ view, locale, width: widthClass }: SquaresProps) {
  const width = WIDTHS[widthClass];
  const largest = Math.max(...view.areas.map(({ figure }) => figure.value));
  const bottom = SIZE.largest[widthClass] + 6;
  const sides = view.areas.map(({ figure }) => SIZE.largest[widthClass] * Math.sqrt(figure.value / largest));
  const room = (width - SIZE.gap) / view.areas.length - SIZE.gap;
  const lefts = sides.map((_, at) =>
    sides.slice(0, at).reduce((left, side) => left + Math.max(side, Math.min(room, 150)) + SIZE.gap, 0),
  );
  const names = Math.max(...view.areas.map(({ label }) => labelLines(label, SIZE.label, room).length));
  const below = bottom + 46 + names * SIZE.pitch + 14;
  const steps = view.plans.map((row) => labelLines(sayRow(row, locale), SIZE.label, width - SIZE.stepGap));
  const top = (at: number) =>
    below + steps.slice(0, at).reduce((sum, { length }) => sum + length * SIZE.pitch + SIZE.step, 0);
  return (
    <svg width={width} height={top(steps.length) - SIZE.step} role="none">
      <line className="axis" x1="0" x2={(lefts.at(-1) ?? 0) + (sides.at(-1) ?? 0)} y1={bottom} y2={bottom} />
      {view.areas.map((row, at) => (
        <Square
          key={row.key}
          row={row}
          side={sides[at] ?? 0}
          left={lefts[at] ?? 0}
          bottom={bottom}
          room={room}
          locale={locale}
        />
      ))}
      {view.plans.map((row, at) => (
        <Step key={row.key} row={row} lines={steps[at] ?? []} y={top(at)} locale={locale} />
      ))}
    </svg>
  );
}
