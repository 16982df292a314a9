import { sayEventDate } from '#src/facts/date-words.ts';
import type { Edition, Fact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { sayWithUnit } from '#src/facts/spoken.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { AsOfChip } from '#src/ui/AsOfChip.tsx';
import chips from '#src/ui/figure.module.css';
import { STATUS_WORDS } from '#src/facts/vocabulary-words.ts';
import css from './editions-compared.module.css';
import { WORDS } from './words.ts';

/** Finds the figure of a fact in its own edition. */
export const figureOf = (fact: Fact, edition: Edition): Figure | null =>
  edition.figures.find(({ id }) => id === fact.id) ?? null;

/** The number or date of a fact, with its hedge. */
export function sayFact(fact: Fact, edition: Edition, locale: Locale): string {
  const figure = figureOf(fact, edition);
  if (figure) return sayWithUnit(figure, locale).text;
  return fact.event ? sayEventDate(fact.event, locale) : WORDS.wordless[locale];
}

interface ValueProps {
  readonly fact: Fact | null;
  readonly edition: Edition;
  readonly locale: Locale;
  readonly onOpen: () => void;
}

/** What an edition states, as a button that opens the card of both: its id may mean nothing to the rest of the atlas. */
export function EditionValue({ fact, edition, locale, onOpen }: ValueProps) {
  if (!fact) return <span className={css['absent']}>{WORDS.notHere[locale]}</span>;
  const isAhead = fact.status === 'planned' || fact.status === 'announced';
  return (
    <>
      <button
        type="button"
        className={`${css['value']} ${fact.value === null && !fact.event ? css['wordless'] : ''}`}
        data-edition-fact={fact.id}
        aria-haspopup="dialog"
        onClick={onOpen}
      >
        {sayFact(fact, edition, locale)}
      </button>{' '}
      {fact.asOf !== null && <AsOfChip asOf={fact.asOf} locale={locale} short />}{' '}
      {isAhead && <span className={`${chips['chip']} ${chips['planned']}`}>{STATUS_WORDS[fact.status][locale]}</span>}
    </>
  );
}
