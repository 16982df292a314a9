import type { Edition, Fact } from '#src/facts/edition.ts';
import { sayEventDate } from '#src/facts/date-words.ts';
import { STATUS_WORDS } from '#src/facts/vocabulary-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { FigureText } from '#src/ui/FigureText.tsx';
import { AsOfChip } from '#src/ui/AsOfChip.tsx';
import chips from '#src/ui/figure.module.css';
import { FactLink } from './FactLink.tsx';
import { findCard, type CardSubject } from './find-card.ts';
import css from './fact-line.module.css';

function Value({ subject, locale }: { readonly subject: CardSubject; readonly locale: Locale }) {
  if (subject.figure) return <FigureText figure={subject.figure} locale={locale} />;
  if (subject.kind !== 'fact' || !subject.fact.event) return null;
  return (
    <FactLink id={subject.fact.id}>
      <span data-digits="date">{sayEventDate(subject.fact.event, locale)}</span>
    </FactLink>
  );
}

const labelOf = (fact: Fact, whose: boolean, locale: Locale) =>
  whose ? `${fact.subject[locale]}${COLON[locale]}${fact.label[locale]}` : fact.label[locale];

function Label({
  subject,
  whose,
  locale,
}: Pick<FactLineProps, 'whose' | 'locale'> & { readonly subject: CardSubject }) {
  if (subject.kind !== 'fact') return <span data-digits="name">{subject.figure?.label[locale]}</span>;
  const { fact, figure } = subject;
  const label = <span data-digits="name">{labelOf(fact, whose, locale)}</span>;
  return figure || fact.event ? label : <FactLink id={fact.id}>{label}</FactLink>;
}

interface FactLineProps {
  readonly id: string;
  readonly edition: Edition;
  readonly locale: Locale;
  /** Says whose fact it is, where the page does not. */
  readonly whose: boolean;
  /** Says how old it is. */
  readonly dated?: boolean;
}

/** How old a figure is, or when its event was, and whether that still lay ahead when the document was written. */
function Dates({ subject, locale }: { readonly subject: CardSubject; readonly locale: Locale }) {
  const { figure } = subject;
  const status = subject.kind === 'fact' ? subject.fact.status : subject.figure?.status;
  return (
    <>
      {figure && ' '}
      {figure?.event && <span data-digits="date">{sayEventDate(figure.event, locale)}</span>}
      {figure && !figure.event && <AsOfChip asOf={figure.asOf} locale={locale} />}
      {(status === 'planned' || status === 'announced') && (
        <>
          {' '}
          <span className={`${chips['chip']} ${chips['planned']}`}>{STATUS_WORDS[status][locale]}</span>
        </>
      )}
    </>
  );
}

/** One statement or derived figure in a line: its value or date, which opens its card, and what it is. */
export function FactLine({ id, edition, locale, whose, dated = false }: FactLineProps) {
  const subject = findCard(id, edition);
  if (!subject) return null;
  return (
    <li className={css['line']}>
      <Value subject={subject} locale={locale} />
      <span>
        <Label subject={subject} whose={whose} locale={locale} />
        {dated && <Dates subject={subject} locale={locale} />}
      </span>
    </li>
  );
}
