import { findTerm } from '#src/facts/glossary/glossary.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { MarkSample } from '#src/ui/PrecisionLegend.tsx';
import { markTerm } from '#src/view/mark-terms.ts';
import { MARKS } from '#src/view/marks.ts';
import css from './handout.module.css';

interface ExplainedProps {
  readonly terms: readonly string[];
  readonly locale: Locale;
}

/** What the marks of precision and the terms on a sheet mean, at its foot. */
export function Explained({ terms, locale }: ExplainedProps) {
  return (
    <dl className={css['explained']}>
      {terms.map((id) => {
        const term = findTerm(id);
        const mark = MARKS.find((one) => markTerm(one) === id);
        return (
          term && (
            <div key={id} data-term={id}>
              <dt>
                {mark && <MarkSample mark={mark} />}
                {term.name[locale]}
              </dt>{' '}
              <dd>{term.definition[locale]}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
