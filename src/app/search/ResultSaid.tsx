import { sayAsOf, sayEventDate } from '#src/facts/date-words.ts';
import type { Edition, Fact } from '#src/facts/edition.ts';
import { sayWithUnit } from '#src/facts/spoken.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { markWords } from '#src/view/mark-words.ts';
import css from './palette.module.css';

interface ResultSaidProps {
  readonly fact: Fact;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** What a fact says: its number with its mark of precision, or its date. */
export function ResultSaid({ fact, edition, locale }: ResultSaidProps) {
  const figure = edition.figures.find(({ id }) => id === fact.id);
  if (figure) {
    return (
      <span className={css['said']} data-fact={fact.id}>
        {sayWithUnit(figure, locale).text}
      </span>
    );
  }
  if (!fact.event) return null;
  return (
    <span className={css['said']} data-digits="date">
      {sayEventDate(fact.event, locale)}
    </span>
  );
}

/** When a number holds: its cut-off or, where none is stated, the date it belongs to. */
function When({ fact: { asOf, event }, locale }: Omit<ResultSaidProps, 'edition'>) {
  if (!asOf) return null;
  const isOfEvent = asOf === 'not-stated' && event !== null;
  return <span data-digits="as-of">{isOfEvent ? sayEventDate(event, locale) : sayAsOf(asOf, locale)}</span>;
}

/** How far what a fact says reaches: its date, and whether it was still a plan. */
export function ResultReach({ fact, locale }: Omit<ResultSaidProps, 'edition'>) {
  const isPlan = fact.status === 'planned' || fact.status === 'announced';
  return (
    <>
      <When fact={fact} locale={locale} />
      {isPlan && <span>{markWords('planned')[locale]}</span>}
    </>
  );
}
