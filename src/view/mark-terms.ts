import type { AsOf } from '#src/facts/dates.ts';
import type { TermId } from '#src/facts/glossary/glossary.ts';
import type { Mark } from './marks.ts';

/** The term of the glossary that explains a mark. */
export const markTerm = (mark: Mark): TermId => (mark === 'exact' ? 'as-printed' : mark);

/** The term that explains a cut-off, or that there is none. */
export const asOfTerm = (asOf: AsOf): TermId => (asOf === 'not-stated' ? 'date-not-stated' : 'as-of');
