import { sayOwnDate } from '#src/facts/date-words.ts';
import type { Figure, OutsideOrigin } from '#src/facts/figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { GRADE_WORDS } from '#src/queries/outside/layer-words.ts';

/** What a table or a line says of a number from outside the document. */
export interface OutsideNote {
  readonly said: string;
  readonly rule: string;
  readonly grade: string;
  readonly publisher: string;
}

/** Where a number from outside the document was read; of a derived one, where its first input was. */
function outsideOrigin({ origin }: Figure): OutsideOrigin | null {
  if (origin.kind === 'series') return origin;
  return origin.kind === 'derived' && origin.from[0] ? outsideOrigin(origin.from[0]) : null;
}

/** Date, counting rule, grade and publisher of a number from outside the document; null for the document's own. */
export function outsideNote(figure: Figure, locale: Locale): OutsideNote | null {
  const origin = outsideOrigin(figure);
  if (!origin) return null;
  const { rule, grade, source } = origin;
  return {
    said: sayOwnDate(figure, locale),
    rule: rule.label[locale],
    grade: GRADE_WORDS[grade][locale],
    publisher: source.publisher[locale],
  };
}
