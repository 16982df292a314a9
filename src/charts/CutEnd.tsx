import type { Locale } from '#src/i18n/locales.ts';
import { CUT, type CutLayout } from '#src/view/cut-layout.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';

/** Down a torn edge, tooth by tooth. */
const TORN = `v${CUT.strip}h-4l${CUT.tooth} -3.5l-${CUT.tooth} -3.5l${CUT.tooth} -3.5l-${CUT.tooth} -3.5z`;

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
            <LabelLines className="bar-label" lines={name} x={0} y={CUT.first} pitch={CUT.line} />
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
        <svg width="95%" height={CUT.strip} overflow="visible">
          <rect className="part-body" width="100%" height={CUT.strip} />
          <svg x="100%" overflow="visible">
            <path className="part-body" d={`M-1 0${TORN}`} />
          </svg>
        </svg>
        <rect className="ring" x="-3" y="-3" width="98%" height={CUT.strip + 6} />
      </Datum>
    </svg>
  );
}
