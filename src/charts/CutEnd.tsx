import type { Locale } from '#src/i18n/locales.ts';
import { CUT, type CutLayout } from '#src/view/cut-layout.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';

/** A strip of the text, torn off at its right end. */
const TORN = `M0 0H${CUT.strip}l7 3l-8 4l10 3l-11 4l6 4H0Z`;

/** Where the text breaks off: a hatched strip whose end is torn, and in words what is not known. */
export function CutEnd({ layout, locale }: { readonly layout: CutLayout; readonly locale: Locale }) {
  const { row, top, name, said } = layout;
  return (
    <svg y={top} overflow="visible" data-cut="">
      <Datum
        row={row}
        locale={locale}
        className="cell hatch ink-hatch"
        words={
          <>
            <LabelLines className="commit-lane" lines={name} x={0} y={CUT.first} pitch={CUT.line} />
            <LabelLines
              className="part-name"
              lines={said}
              x={0}
              y={CUT.first + name.length * CUT.line}
              pitch={CUT.line}
            />
          </>
        }
      >
        <path className="part-body" d={TORN} />
        <rect className="ring" x="-3" y="-3" width={CUT.strip + 18} height={CUT.high + 6} />
      </Datum>
    </svg>
  );
}
