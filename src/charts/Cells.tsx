import type { Locale } from '#src/i18n/locales.ts';
import { labelLines } from '#src/view/text-width.ts';
import { WIDTHS, type NamedRow, type Row, type ViewOf, type WidthClass } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';
import { SaidText } from './SaidText.tsx';

interface CellsProps {
  readonly view: ViewOf<'cells'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Sizes in px: the room above the cells, the share of a cell that is drawn, and the list of names below. */
const SIZE = { top: 34, filled: 0.86, first: 30, label: 15, pitch: 19, between: 11 } as const;

interface NamedCellProps {
  readonly row: NamedRow;
  readonly lines: readonly string[];
  readonly left: number;
  readonly side: number;
  /** Baseline of its name. */
  readonly y: number;
  readonly nameLeft: number;
  readonly locale: Locale;
}

/** A filled cell, and a lead from it down to its name. */
function NamedCell({ row, lines, left, side, y, nameLeft, locale }: NamedCellProps) {
  const middle = left + side / 2;
  return (
    <Datum
      row={row}
      locale={locale}
      className="cell ink-c1"
      words={<LabelLines className="part-name" lines={lines} x={nameLeft} y={y} pitch={SIZE.pitch} />}
    >
      <rect className="part-body" x={left} y={SIZE.top} width={side} height={side} />
      <rect className="ring" x={left - 3} y={SIZE.top - 3} width={side + 6} height={side + 6} />
      <path className="lead" d={`M${middle} ${SIZE.top + side + 3}V${y - 5}H${nameLeft - 8}`} />
    </Datum>
  );
}

interface RestProps {
  readonly row: Row;
  /** Where its first cell stands. */
  readonly from: number;
  readonly pitch: number;
  readonly side: number;
  readonly locale: Locale;
}

/** The cells that the document counts and does not name. */
function Rest({ row, from, pitch, side, locale }: RestProps) {
  return (
    <Datum
      row={row}
      locale={locale}
      className="cell hatch ink-hatch"
      words={
        <>
          <SaidText className="part-said" figure={row.figure} locale={locale} x={from} y={SIZE.top - 14} />
          <LabelLines className="part-name" lines={[row.label]} x={from + 26} y={SIZE.top - 14} pitch={0} />
        </>
      }
    >
      {Array.from({ length: row.figure.value }, (_, at) => (
        <rect key={at} className="part-body" x={from + at * pitch} y={SIZE.top} width={side} height={side} />
      ))}
      <rect className="ring" x={from - 3} y={SIZE.top - 3} width={row.figure.value * pitch + 3} height={side + 6} />
    </Datum>
  );
}

/** A count as that many equal cells: those the document names are filled and named, the rest hatched and left unnamed. */
export function Cells({ view, locale, width: widthClass }: CellsProps) {
  const width = WIDTHS[widthClass];
  const { named, rest } = view;
  const pitch = width / (named.length + rest.figure.value);
  const side = pitch * SIZE.filled;
  const nameLeft = named.length * pitch + 14;
  const names = named.map((row) => labelLines(row.label, SIZE.label, width - nameLeft));
  // The last name comes first, so that no lead crosses another.
  const baselines = names.map((_, at) =>
    names
      .slice(at + 1)
      .reduce((y, lines) => y + lines.length * SIZE.pitch + SIZE.between, SIZE.top + side + SIZE.first),
  );
  const bottom = Math.max(...baselines.map((y, at) => y + (names[at]?.length ?? 1) * SIZE.pitch));
  return (
    <svg width={width} height={Math.ceil(bottom)} role="none">
      {named.map((row, at) => (
        <NamedCell
          key={row.key}
          row={row}
          lines={names[at] ?? []}
          left={at * pitch}
          side={side}
          y={baselines[at] ?? 0}
          nameLeft={nameLeft}
          locale={locale}
        />
      ))}
      <Rest row={rest} from={named.length * pitch} pitch={pitch} side={side} locale={locale} />
    </svg>
  );
}
