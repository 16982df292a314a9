import { sayFigure } from '#src/facts/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { wavedEdge } from '#src/view/marks.ts';
import { labelLines, textWidth } from '#src/view/text-width.ts';
import { WIDTHS, type Row, type ViewOf, type WidthClass } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';
import { SaidText } from './SaidText.tsx';

interface SplitProps {
  readonly view: ViewOf<'split'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Sizes in px. */
const SIZE = { top: 34, bar: 46, gap: 1.5, label: 14, pitch: 18, total: 14.4 } as const;

interface Segment {
  readonly row: Row;
  readonly left: number;
  readonly right: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Flat outer ends, as the total is printed; a shared wave where two parts that are both "about" meet. */
function segmentPath({ row, left, right, isFirst, isLast }: Segment): string {
  const waved = row.figure.precision === 'about';
  const [from, to] = [isFirst ? left : left + SIZE.gap, isLast ? right : right - SIZE.gap];
  const down = waved && !isLast ? wavedEdge(SIZE.bar) : `v${SIZE.bar}`;
  const up = waved && !isFirst ? wavedEdge(-SIZE.bar) : `v${-SIZE.bar}`;
  return `M${from} ${SIZE.top}H${to}${down}H${from}${up}Z`;
}

function Whole({ row, locale, width }: { readonly row: Row; readonly locale: Locale; readonly width: number }) {
  const said = textWidth(`${row.label} ${sayFigure(row.figure, locale).text}`, SIZE.total) + 8;
  const [from, to] = [(width - said) / 2 - 8, (width + said) / 2 + 8];
  const named = textWidth(row.label, SIZE.total) + 8;
  return (
    <Datum
      row={row}
      locale={locale}
      className="whole"
      words={
        <>
          <LabelLines className="part-name" lines={[row.label]} x={(width - said) / 2} y={21} pitch={0} />
          <SaidText className="part-said" figure={row.figure} locale={locale} x={(width - said) / 2 + named} y={21} />
        </>
      }
    >
      <rect className="hit" width={width} height={SIZE.top - 4} />
      <path className="bracket" d={`M.5 ${SIZE.top - 6}V16H${from}M${to} 16H${width - 0.5}V${SIZE.top - 6}`} />
      <rect className="ring" x={from} y="2" width={to - from} height={SIZE.top - 8} />
    </Datum>
  );
}

function SegmentDatum({ segment, locale }: { readonly segment: Segment; readonly locale: Locale }) {
  const { row, left, right, isFirst } = segment;
  const x = isFirst ? left : left + SIZE.gap * 2;
  const y = SIZE.top + SIZE.bar;
  const lines = labelLines(row.label, SIZE.label, right - left - 14);
  return (
    <Datum
      row={row}
      locale={locale}
      className={`part ink-${row.ink}`}
      words={
        <>
          <SaidText className="part-value" figure={row.figure} locale={locale} x={x} y={y + 26} />
          <LabelLines className="part-name" lines={lines} x={x} y={y + 47} pitch={SIZE.pitch} />
        </>
      }
    >
      <path className="part-body" d={segmentPath(segment)} data-value={row.figure.value} />
      <rect className="ring" x={left - 4} y={SIZE.top - 4} width={right - left + 8} height={SIZE.bar + 8} />
    </Datum>
  );
}

/** A printed whole as one bar, cut where its printed parts meet. */
export function Split({ view, locale, width: widthClass }: SplitProps) {
  const width = WIDTHS[widthClass];
  const scale = width / view.whole.figure.value;
  const segments = view.parts.map((row, at): Segment => {
    const left = view.parts.slice(0, at).reduce((sum, { figure }) => sum + figure.value, 0) * scale;
    const isLast = at === view.parts.length - 1;
    return { row, left, right: left + row.figure.value * scale, isFirst: at === 0, isLast };
  });
  const deepest = Math.max(
    ...segments.map(({ row, left, right }) => labelLines(row.label, SIZE.label, right - left - 14).length),
  );
  return (
    <svg width={width} height={SIZE.top + SIZE.bar + 36 + deepest * SIZE.pitch} role="none">
      <Whole row={view.whole} locale={locale} width={width} />
      {segments.map((segment) => (
        <SegmentDatum key={segment.row.key} segment={segment} locale={locale} />
      ))}
    </svg>
  );
}
