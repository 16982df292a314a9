import type { Locale } from '#src/i18n/locales.ts';
import { WIDTHS, type ViewOf, type WidthClass } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';
import { SaidText } from './SaidText.tsx';

/** Sizes in px: a cell and the gap after it, how far the cap stands out, and the room for the number. */
const SIZE = { top: 12, cell: 52, gap: 14, out: 12, number: 104, words: 20 } as const;

interface CeilingProps {
  readonly view: ViewOf<'ceiling'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** A ceiling as so many pale cells under a cap; how many of them are taken is not said. */
export function Ceiling({ view, locale, width: widthClass }: CeilingProps) {
  const [row] = view.rows;
  const width = WIDTHS[widthClass];
  const pitch = Math.min(SIZE.cell + SIZE.gap, (width - SIZE.number) / row.figure.value);
  const side = pitch - SIZE.gap;
  const cap = row.figure.value * pitch;
  const [top, bottom] = [SIZE.top, SIZE.top + side];
  return (
    <svg width={width} height={bottom + SIZE.out + 2} role="none">
      <Datum
        row={row}
        locale={locale}
        className={`bar pale ink-${row.ink}`}
        words={
          <>
            <SaidText className="tile-number" figure={row.figure} locale={locale} x={cap + 16} y={top + side / 2 + 4} />
            <LabelLines
              className="part-name"
              lines={[view.noun]}
              x={cap + 16}
              y={top + side / 2 + 4 + SIZE.words}
              pitch={0}
            />
          </>
        }
      >
        {Array.from({ length: row.figure.value }, (_, at) => (
          <rect key={at} className="bar-body" x={at * pitch} y={top} width={side} height={side} />
        ))}
        <path className="bar-sign" d={`M${cap} ${top - SIZE.out}V${bottom + SIZE.out}`} />
        <rect className="ring" x="-4" y="-1" width={cap + 12} height={bottom + SIZE.out + 3} />
      </Datum>
    </svg>
  );
}
