import type { Locale } from '#src/i18n/locales.ts';
import { namesLayout, NAMES } from '#src/view/names-layout.ts';
import type { ViewOf, WidthClass } from '#src/view/view.ts';
import { LabelLines } from './LabelLines.tsx';
import { NameCell } from './NameCell.tsx';
import { NameHead } from './NameHead.tsx';

/** Px: a drawing higher than this is set smaller on paper, where a sheet must hold it with its headline. */
const TALL = 850;

interface NamesProps {
  readonly view: ViewOf<'names'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Groups of equal cells with their names in them, each under its heading; nothing is to scale. */
export function Names({ view, locale, width: widthClass }: NamesProps) {
  const { parts, width, height } = namesLayout(view, widthClass, locale);
  return (
    <svg className={height > TALL ? 'tall' : undefined} width={width} height={height} role="none">
      {parts.map(({ part, y, heading, groups }, at) => (
        <g key={part.key}>
          {at > 0 && <line className="panel-rule" x2={width} y1={y - NAMES.between} y2={y - NAMES.between} />}
          <LabelLines className="commit-lane" lines={heading} x={0} y={y + 14} pitch={NAMES.line} />
          {groups.map((placed) => (
            <g key={placed.group.key} transform={`translate(${placed.x} ${placed.y})`}>
              <NameHead placed={placed} locale={locale} />
              {placed.cells.map((cell) => (
                <NameCell key={cell.row.key} cell={cell} locale={locale} />
              ))}
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
