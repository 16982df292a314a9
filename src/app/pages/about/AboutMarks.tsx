import type { Edition } from '#src/facts/edition.ts';
import { findTerm } from '#src/facts/glossary/glossary.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { markTerm } from '#src/view/mark-terms.ts';
import { MARKS, type Mark } from '#src/view/marks.ts';
import { MarkSample } from '#src/ui/PrecisionLegend.tsx';
import { FactLine } from '../../FactLine.tsx';
import css from './about.module.css';

interface AboutMarksProps {
  readonly edition: Edition;
  readonly locale: Locale;
}

function MarkRow({ mark, edition, locale }: AboutMarksProps & { readonly mark: Mark }) {
  const term = findTerm(markTerm(mark));
  if (!term) return null;
  const [example] = term.facts;
  return (
    <li>
      <MarkSample mark={mark} />
      <div>
        <b>{term.name[locale]}</b>
        <p>{term.definition[locale]}</p>
        {example !== undefined && (
          <ul>
            <FactLine id={example} edition={edition} locale={locale} whose />
          </ul>
        )}
      </div>
    </li>
  );
}

/** Every mark of precision as it is drawn, what it says, and a figure that wears it. */
export function AboutMarks(props: AboutMarksProps) {
  return (
    <ul className={css['marks']}>
      {MARKS.map((mark) => (
        <MarkRow key={mark} mark={mark} {...props} />
      ))}
    </ul>
  );
}
