import type { Figure } from '#src/facts/figure.ts';
import { sayFigure } from '#src/facts/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { isDerived } from '#src/view/marks.ts';

interface SaidTextProps {
  readonly figure: Figure;
  readonly locale: Locale;
  readonly x: number;
  readonly y: number;
  readonly className: string;
}

/** A figure in a drawing: its hedge and units smaller than its digits, dotted underneath where it is derived. */
export function SaidText({ figure, locale, x, y, className }: SaidTextProps) {
  const { parts } = sayFigure(figure, locale);
  return (
    <text
      className={`${className}${isDerived(figure) ? ' said-derived' : ''}`}
      x={x}
      y={y}
      data-fact={figure.id}
      aria-hidden="true"
    >
      {parts.map(({ kind, text }) => (
        <tspan key={kind + text} className={text === '%' ? 'said-digits' : `said-${kind}`}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
