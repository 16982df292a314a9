import type { Edition } from '#src/facts/edition.ts';
import { sayWithUnit } from '#src/facts/spoken.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { sayPlace } from '#src/ui/source-words.ts';
import type { Answer } from './answers.ts';
import css from './presenter.module.css';

interface AnswerLineProps {
  readonly answer: Answer;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** A figure as the speaker reads it before the room does: what it counts, how much, and in which sentence it stands. */
export function AnswerLine({ answer: { figure, fact, facts }, edition, locale }: AnswerLineProps) {
  const places = facts.map(({ source }) => ({ section: edition.section(source.section), sentence: source.sentence }));
  return (
    <>
      <span className={css['answerName']} data-digits="name">
        {fact && fact.subject[locale] !== figure.label[locale] && fact.subject[locale] + COLON[locale]}
        {figure.label[locale]}
      </span>{' '}
      <b className={css['answerValue']} data-fact={figure.id}>
        {sayWithUnit(figure, locale).text}
      </b>{' '}
      <span className={css['answerPlace']} data-digits="sentence">
        {[...new Set(places.map((place) => sayPlace(place, locale)))].join(locale === 'en' ? '; ' : '、')}
      </span>
    </>
  );
}
