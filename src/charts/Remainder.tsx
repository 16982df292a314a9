import { sayFigure } from '#src/facts/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { wavedEdge } from '#src/view/marks.ts';
import { NAMES } from '#src/view/names-layout.ts';
import type { RemainderView } from '#src/view/remainder.ts';
import { labelLines, textWidth } from '#src/view/text-width.ts';
import { WIDTHS, type NamedRow, type Row, type WidthClass } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';
import { NameCell } from './NameCell.tsx';
import { SaidText } from './SaidText.tsx';

interface RemainderProps {
  readonly view: RemainderView;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Sizes in px. */
const SIZE = { top: 34, bar: 40, gap: 18, label: 14, pitch: 19, number: 26, words: 47, wave: 4, total: 15 } as const;
interface BarProps {
  readonly row: Row;
  readonly locale: Locale;
  readonly right: number;
}

/** The target over a bracket as long as the bar. */
function Whole({ row, locale, right }: BarProps) {
  const said = textWidth(sayFigure(row.figure, locale).text, SIZE.total);
  const named = textWidth(row.label, SIZE.label) + 4;
  const from = (right - said - named) / 2;
  const [left, end] = [from - 8, from + named + said + 8];
  return (
    <Datum
      row={row}
      locale={locale}
      className="whole"
      words={
        <>
          <LabelLines className="part-name" lines={[row.label]} x={from} y={21} pitch={0} />
          <SaidText className="part-said" figure={row.figure} locale={locale} x={from + named} y={21} />
        </>
      }
    >
      <rect className="hit" width={right} height={SIZE.top - 4} />
      <path className="bracket" d={`M.5 ${SIZE.top - 6}V16H${left}M${end} 16H${right - 0.5}V${SIZE.top - 6}`} />
      <rect className="ring" x={left} y="2" width={end - left} height={SIZE.top - 8} />
    </Datum>
  );
}

/** What is still to come: hollow, open towards what is not known, waved where the target is only about so much. */
function Open({ row, locale, left, right }: BarProps & { readonly left: number }) {
  const { top, bar } = SIZE;
  const lines = labelLines(row.label, SIZE.label, right - left);
  return (
    <Datum
      row={row}
      locale={locale}
      className="bar hollow ink-c1"
      words={
        <>
          <SaidText className="part-value" figure={row.figure} locale={locale} x={left} y={top + bar + SIZE.number} />
          <LabelLines className="part-name" lines={lines} x={left} y={top + bar + SIZE.words} pitch={SIZE.pitch} />
        </>
      }
    >
      <path
        className="bar-body"
        d={`M${left} ${top}H${right}${wavedEdge(bar)}H${left}Z`}
        data-value={row.figure.value}
      />
      <path
        className="bar-sign"
        d={`M${left - 5} ${top + bar / 2 - 8}L${left - 11} ${top + bar / 2}L${left - 5} ${top + bar / 2 + 8}`}
      />
      <rect className="ring" x={left - 4} y={top - 4} width={right - left + 12} height={bar + 8} />
    </Datum>
  );
}

/** What cannot be worked out. */
function Unknown({ row, locale, right }: Omit<BarProps, 'row'> & { readonly row: NamedRow }) {
  const { top, bar, gap } = SIZE;
  const lines = labelLines(row.said, SIZE.label, right - 12);
  return (
    <Datum
      row={row}
      locale={locale}
      className="cell hatch ink-hatch"
      words={
        <LabelLines className="part-name" lines={lines} x={0} y={top + bar + SIZE.number - 4} pitch={SIZE.pitch} />
      }
    >
      <rect className="part-body" x=".5" y={top} width={right - gap} height={bar} />
      <rect className="ring" x="-3.5" y={top - 4} width={right - gap + 8} height={bar + 8} />
    </Datum>
  );
}

interface PlacesProps {
  readonly view: RemainderView;
  readonly top: number;
  readonly width: number;
  readonly locale: Locale;
}

/** The cells of the places: so wide, all as high as the one with the longest name. */
function cellsOf(view: RemainderView, width: number) {
  const wide = width / 2;
  const lines = view.places.map(({ label }) => labelLines(label, NAMES.name, wide - 2 * NAMES.pad));
  const high = Math.max(...lines.map(({ length }) => length)) * NAMES.line + 2 * NAMES.pad - 3;
  const title = labelLines(view.placesTitle, NAMES.head, width);
  const first = title.length * NAMES.line + 10;
  return { wide, high, lines, title, first, height: first + Math.ceil(lines.length / 2) * high };
}

/** Places as equal cells in the order of the document: none has a share. */
function Places({ view, top, width, locale }: PlacesProps) {
  const { wide, high, lines, title, first } = cellsOf(view, width);
  return (
    <g transform={`translate(0 ${top})`} data-places="">
      <LabelLines className="commit-heading" lines={title} x={0} y={14} pitch={NAMES.line} />
      {view.places.map((row, at) => {
        const place = { x: (at % 2) * wide, y: first + Math.floor(at / 2) * high, width: wide, height: high };
        const cell = { row, hatched: false, ...place, name: lines[at] ?? [], said: [] };
        return <NameCell key={row.key} cell={cell} locale={locale} />;
      })}
    </g>
  );
}

/** A target of which only the part still to come is given, and where; what stands already is never worked out. */
export function Remainder({ view, locale, width: widthClass }: RemainderProps) {
  const width = WIDTHS[widthClass];
  const right = width - SIZE.wave;
  const left = right - (view.open.figure.value / view.whole.figure.value) * right;
  const below = Math.max(
    SIZE.words + labelLines(view.open.label, SIZE.label, right - left).length * SIZE.pitch,
    SIZE.number + labelLines(view.unknown.said, SIZE.label, left - 12).length * SIZE.pitch,
  );
  const places = SIZE.top + SIZE.bar + below + 12;
  return (
    <svg width={width} height={places + cellsOf(view, width).height + 2} role="none">
      <Whole row={view.whole} locale={locale} right={right} />
      <Open row={view.open} locale={locale} left={left} right={right} />
      <Unknown row={view.unknown} locale={locale} right={left} />
      <Places view={view} top={places} width={width} locale={locale} />
    </svg>
  );
}
