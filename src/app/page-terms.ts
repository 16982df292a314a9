import type { Composed, Exhibit } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { TermId } from '#src/facts/glossary/glossary.ts';
import { choiceFor, type Address } from '#src/state/address.ts';
import { asOfTerm, markTerm } from '#src/view/mark-terms.ts';
import { MARKS } from '#src/view/marks.ts';
import { sharedAsOf, termsIn } from '#src/view/sentence.ts';
import { marksIn, cutOffFigures } from './exhibit-rows.ts';
import { measureIn } from './use-exhibit.ts';

/** The terms that stand in one exhibit, from its sub down to its caution. */
function exhibitTerms({ sub, view, caution }: Composed): readonly TermId[] {
  const asOf = sharedAsOf(cutOffFigures(view));
  const marks = marksIn(view);
  return [
    ...termsIn(sub),
    ...(asOf ? [asOfTerm(asOf)] : []),
    ...MARKS.filter((mark) => marks.has(mark)).map(markTerm),
    ...termsIn(caution),
  ];
}

/** The terms that stand in the exhibits of a page as the address shows them, each once. */
export function pageTerms(exhibits: readonly Exhibit[], edition: Edition, { lang, keys }: Address): readonly TermId[] {
  const ids = exhibits.flatMap((exhibit) => {
    const composed = exhibit.compose(edition, lang, measureIn(exhibit, choiceFor(keys.by, exhibit.id)));
    return 'missing' in composed ? [] : exhibitTerms(composed);
  });
  return [...new Set(ids)];
}
