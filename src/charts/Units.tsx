import { sayFigure } from '#src/facts/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { textWidth } from '#src/view/text-width.ts';
import { placeParts, unitGrid, UNITS, type Block, type PlacedPart, type UnitGrid } from '#src/view/units-layout.ts';
import { WIDTHS, type ViewOf, type WidthClass } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';
import { SaidText } from './SaidText.tsx';

interface UnitsProps {
  readonly view: ViewOf<'units'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

const NAME = { size: 13.6, said: 15, gap: 7, line: 21 } as const;
const LIST = { pitch: 30, swatch: 12, value: 24, label: 72 } as const;

interface BlockProps {
  readonly block: Block;
  readonly grid: UnitGrid;
  readonly top: number;
  readonly at: readonly [x: number, y: number];
  readonly locale: Locale;
  readonly look: string;
}

function UnitBlock({ block, grid, top, at: [x, y], locale, look }: BlockProps) {
  const { row } = block;
  const named = textWidth(row.label, NAME.size) + NAME.gap;
  return (
    <Datum
      row={row}
      locale={locale}
      className={`units ${look}`}
      words={
        <>
          <LabelLines className="part-name" lines={[row.label]} x={x} y={y} pitch={0} />
          <SaidText className="part-said" figure={row.figure} locale={locale} x={x + named} y={y} />
        </>
      }
    >
      <rect className="hit" x={block.left} y={top} width={block.width} height={grid.height} />
      <path
        className="unit-columns"
        d={block.path}
        strokeWidth={grid.side}
        strokeDasharray={`${grid.side} ${grid.pitch - grid.side}`}
        transform={`translate(0 ${top})`}
        data-squares={block.squares}
      />
      <rect className="ring" x={block.left - 4} y={top - 4} width={block.width + 8} height={grid.height + 8} />
    </Datum>
  );
}

interface PartProps {
  readonly part: PlacedPart;
  readonly top: number;
  readonly locale: Locale;
  /** Its place in the list that stands in for labels where the bar is too narrow for them. */
  readonly listed: number | null;
}

function PartLabel({ part, listed, locale }: Omit<PartProps, 'top'>) {
  const { row, left, lines, drop, labelLeft } = part;
  if (listed !== null) {
    const y = UNITS.bar + 30 + listed * LIST.pitch;
    return (
      <>
        <rect className="part-body" y={y - LIST.swatch + 1} width={LIST.swatch} height={LIST.swatch} />
        <SaidText className="part-said" figure={row.figure} locale={locale} x={LIST.value} y={y} />
        <LabelLines className="part-name" lines={[row.label]} x={LIST.label} y={y} pitch={0} />
      </>
    );
  }
  const first = UNITS.bar + 45 + drop * UNITS.pitch;
  return (
    <>
      {drop > 0 && <path className="lead" d={`M${left + 0.5} ${UNITS.bar + 32}V${first - 13}`} />}
      <SaidText className="part-value" figure={row.figure} locale={locale} x={left} y={UNITS.bar + 24} />
      <LabelLines className="part-name" lines={lines} x={labelLeft} y={first} pitch={UNITS.pitch} />
    </>
  );
}

function Part({ part, top, locale, listed }: PartProps) {
  const { row, left, width } = part;
  return (
    <Datum
      row={row}
      locale={locale}
      className={`part ink-${row.ink}${row.ink === 'hatch' ? ' hatch' : ''}`}
      transform={`translate(0 ${top})`}
      words={<PartLabel part={part} listed={listed} locale={locale} />}
    >
      <rect className="part-body" x={left} width={width} height={UNITS.bar} data-value={row.figure.value} />
      <rect className="ring" x={left - 4} y={-4} width={width + 8} height={UNITS.bar + 8} />
    </Datum>
  );
}

/** Where the names of the blocks stand: side by side where there is room, else one below the other. */
function namePlaces(grid: UnitGrid, locale: Locale, width: WidthClass, top: number) {
  const names = grid.blocks.map(
    ({ row }) =>
      textWidth(row.label, NAME.size) + NAME.gap + textWidth(sayFigure(row.figure, locale).text, NAME.said) + 24,
  );
  const [first = 0, second = 0] = names;
  const x = Math.max(grid.blocks[1]?.left ?? 0, first);
  if (x + second - 24 <= WIDTHS[width]) return { places: [[0, top - 13] as const, [x, top - 13] as const], extra: 0 };
  return { places: [[0, top - 13] as const, [0, top - 13 + NAME.line] as const], extra: NAME.line };
}

/** A whole as small squares, and its first block opened into shares. Each block is one path, whatever its count. */
export function Units({ view, locale, width }: UnitsProps) {
  const grid = unitGrid(view, width);
  const parts = placeParts(view.parts, width);
  const aside = width === 'full';
  const named = namePlaces(grid, locale, width, aside ? UNITS.top : UNITS.top + NAME.line);
  const top = (aside ? UNITS.top : UNITS.top + NAME.line) + named.extra;
  const opened = grid.blocks[0]?.width ?? 0;
  const [from, to] = [top + grid.height + 3, top + grid.height + UNITS.zoom];
  const listed = width === 'narrow';
  const lines = Math.max(...parts.map((part) => part.drop + part.lines.length));
  const height = to + 3 + UNITS.bar + (listed ? 22 + parts.length * LIST.pitch : 34 + lines * UNITS.pitch);
  return (
    <svg width={WIDTHS[width]} height={Math.ceil(height)} role="none">
      <text
        className={aside ? 'drawing-note end' : 'drawing-note'}
        x={aside ? WIDTHS[width] : 0}
        y={aside ? UNITS.top - 13 : 14}
        aria-hidden="true"
        data-digits="count"
      >
        {view.note}
      </text>
      <path className="zoom" d={`M0 ${from}H${opened}L${WIDTHS[width]} ${to}H0Z`} />
      {grid.blocks.map((block, at) => (
        <UnitBlock
          key={block.row.key}
          block={block}
          grid={grid}
          top={top}
          at={named.places[at] ?? [0, top]}
          locale={locale}
          look={at === 0 ? `ink-${block.row.ink}` : 'others'}
        />
      ))}
      {parts.map((part, at) => (
        <Part key={part.row.key} part={part} top={to + 3} locale={locale} listed={listed ? at : null} />
      ))}
    </svg>
  );
}
