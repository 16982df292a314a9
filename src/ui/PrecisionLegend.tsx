import type { Locale } from '#src/i18n/locales.ts';
import { markTerm } from '#src/view/mark-terms.ts';
import { markWords } from '#src/view/mark-words.ts';
import { markSample } from '#src/view/mark-sample.ts';
import { MARKS, type Mark } from '#src/view/marks.ts';
import { TermLink } from './TermLink.tsx';
import css from './legend.module.css';

/** One mark as it is drawn at the end of a bar. */
export function MarkSample({ mark }: { readonly mark: Mark }) {
  const { width, height, group, paths } = markSample(mark);
  return (
    <svg className={css['sample']} width={width} height={height} aria-hidden="true">
      <g className={group}>
        {paths.map(({ part, d }) => (
          <path key={part} className={part} d={d} />
        ))}
      </g>
    </svg>
  );
}

interface PrecisionLegendProps {
  readonly id: string;
  readonly marks: ReadonlySet<Mark>;
  readonly locale: Locale;
}

/** The marks of precision in use, and nothing else. */
export function PrecisionLegend({ id, marks, locale }: PrecisionLegendProps) {
  return (
    <ul className={css['legend']} id={id}>
      {MARKS.filter((mark) => marks.has(mark)).map((mark) => (
        <li key={mark}>
          <MarkSample mark={mark} />
          <TermLink id={markTerm(mark)} locale={locale}>
            {markWords(mark)[locale]}
          </TermLink>
        </li>
      ))}
    </ul>
  );
}
