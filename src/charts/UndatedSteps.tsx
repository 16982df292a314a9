import type { Locale } from '#src/i18n/locales.ts';
import { isPlan } from '#src/view/marks.ts';
import { UNDATED, type PlacedUndated, type UndatedLayout } from '#src/view/undated-layout.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';
import { share } from './share.ts';

/** A step without a date: a dot beside its name, solid where it is done. */
function UndatedStep({ mark, locale }: { readonly mark: PlacedUndated; readonly locale: Locale }) {
  const { row, at, y, name, said } = mark;
  const x = UNDATED.inset;
  return (
    <svg x={share(at)} overflow="visible">
      <Datum
        row={row}
        locale={locale}
        className="step ink-c1"
        words={
          <>
            <LabelLines className="bar-label" lines={name} x={x + UNDATED.dot} y={y} pitch={UNDATED.line} />
            <LabelLines
              className="part-name"
              lines={said}
              x={x + UNDATED.dot}
              y={y + name.length * UNDATED.line}
              pitch={UNDATED.line}
            />
          </>
        }
      >
        <circle className={isPlan(row.status) ? 'dot hollow' : 'dot solid'} cx={x + 6} cy={y - 5} r="5" />
        <rect className="ring" x={x - 3} y={y - 14} width="18" height="18" />
      </Datum>
    </svg>
  );
}

interface UndatedStepsProps {
  readonly layout: UndatedLayout;
  readonly heading: string;
  readonly locale: Locale;
}

/** What has no date, on a ground of its own that no axis reaches. */
export function UndatedSteps({ layout: { top, height, marks }, heading, locale }: UndatedStepsProps) {
  return (
    <g data-undated="">
      <rect className="commit-ground" y={top} width="100%" height={height} />
      <text className="commit-heading" x={UNDATED.inset} y={top + 24} aria-hidden="true">
        {heading}
      </text>
      {marks.map((mark) => (
        <UndatedStep key={mark.row.key} mark={mark} locale={locale} />
      ))}
    </g>
  );
}
