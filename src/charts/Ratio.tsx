import type { Locale } from '#src/i18n/locales.ts';
import { labelLines } from '#src/view/text-width.ts';
import { WIDTHS, type ViewOf, type WidthClass } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';

/** Sizes in px. */
const SIZE = { top: 26, bar: 46, gap: 3, label: 14, pitch: 19 } as const;

interface RatioProps {
  readonly view: ViewOf<'ratio'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Equal parts, those of one side dark and that of the other pale; who bears which, the words below say or leave open. */
export function Ratio({ view, locale, width: widthClass }: RatioProps) {
  const [row] = view.rows;
  const width = WIDTHS[widthClass];
  const part = width / (row.figure.value + 1);
  const cut = width - part;
  const rooms = [cut - 12, part - SIZE.gap] as const;
  const borne = view.sides.map(({ bearer }, at) => labelLines(bearer, SIZE.label, rooms[at] ?? part));
  const bottom = SIZE.top + SIZE.bar;
  const height = bottom + Math.max(...borne.map((lines) => lines.length)) * SIZE.pitch + 8;
  return (
    <svg width={width} height={height} role="none">
      <Datum
        row={row}
        locale={locale}
        className={`bar ink-${row.ink}`}
        words={view.sides.map(({ parts }, at) => (
          <g key={parts}>
            <text
              className="part-said"
              x={at === 0 ? 0 : cut + SIZE.gap}
              y={SIZE.top - 10}
              data-fact={row.figure.id}
              aria-hidden="true"
            >
              {parts}
            </text>
            <LabelLines
              className="part-name"
              lines={borne[at] ?? []}
              x={at === 0 ? 0 : cut + SIZE.gap}
              y={bottom + SIZE.pitch + 1}
              pitch={SIZE.pitch}
            />
          </g>
        ))}
      >
        <rect className="bar-body" y={SIZE.top} width={cut} height={SIZE.bar} data-value={row.figure.value} />
        {Array.from({ length: row.figure.value - 1 }, (_, at) => (
          <path key={at} className="part-cut" d={`M${(at + 1) * part} ${SIZE.top}v${SIZE.bar}`} />
        ))}
        <g className="pale">
          <rect
            className="bar-body"
            x={cut + SIZE.gap}
            y={SIZE.top}
            width={part - SIZE.gap}
            height={SIZE.bar}
            data-value="1"
          />
        </g>
        <rect className="ring" x="-4" y={SIZE.top - 4} width={width + 8} height={SIZE.bar + 8} />
      </Datum>
    </svg>
  );
}
