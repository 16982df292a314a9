import type { Locale } from '#src/i18n/locales.ts';
import type { Side } from '#src/view/ratio.ts';
import { labelLines } from '#src/view/text-width.ts';
import { WIDTHS, type ViewOf, type WidthClass } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';

/** Sizes in px. */
const SIZE = { top: 26, bar: 46, gap: 3, label: 14, pitch: 19 } as const;

interface WordsProps {
  readonly side: Side;
  readonly lines: readonly string[];
  readonly x: number;
  /** The figure that says how many parts there are. */
  readonly fact: string;
}

/** How many parts a side bears, above them, and who it is, below. */
function Words({ side, lines, x, fact }: WordsProps) {
  return (
    <>
      <text className="part-said" x={x} y={SIZE.top - 10} data-fact={fact} aria-hidden="true">
        {side.parts}
      </text>
      <LabelLines
        className="part-name"
        lines={lines}
        x={x}
        y={SIZE.top + SIZE.bar + SIZE.pitch + 1}
        pitch={SIZE.pitch}
      />
    </>
  );
}

interface RatioProps {
  readonly view: ViewOf<'ratio'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Equal parts, those of one side dark and that of the other pale; who bears which, the words below say or leave open. */
export function Ratio({ view, locale, width: widthClass }: RatioProps) {
  const [row] = view.rows;
  const { value, id } = row.figure;
  const width = WIDTHS[widthClass];
  const part = width / (value + 1);
  const from = width - part + SIZE.gap;
  const [larger, smaller] = view.sides;
  const lines = [
    labelLines(larger.bearer, SIZE.label, width - part - 12),
    labelLines(smaller.bearer, SIZE.label, part - SIZE.gap),
  ] as const;
  const height = SIZE.top + SIZE.bar + Math.max(...lines.map(({ length }) => length)) * SIZE.pitch + 8;
  const box = { y: SIZE.top, height: SIZE.bar };
  return (
    <svg width={width} height={height} role="none">
      <Datum
        row={row}
        locale={locale}
        className={`bar ink-${row.ink}`}
        words={
          <>
            <Words side={larger} lines={lines[0]} x={0} fact={id} />
            <Words side={smaller} lines={lines[1]} x={from} fact={id} />
          </>
        }
      >
        <rect className="bar-body" width={width - part} {...box} data-value={value} />
        {Array.from({ length: value - 1 }, (_, at) => (
          <path key={at} className="part-cut" d={`M${(at + 1) * part} ${SIZE.top}v${SIZE.bar}`} />
        ))}
        <g className="pale">
          <rect className="bar-body" x={from} width={part - SIZE.gap} {...box} data-value="1" />
        </g>
        <rect className="ring" x="-4" y={SIZE.top - 4} width={width + 8} height={SIZE.bar + 8} />
      </Datum>
    </svg>
  );
}
