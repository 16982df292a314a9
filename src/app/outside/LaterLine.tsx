import { sayEventDate } from '#src/facts/date-words.ts';
import type { Figure, OutsideOrigin } from '#src/facts/figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { COLON, PAUSE } from '#src/i18n/punctuation.ts';
import { GRADE_WORDS } from '#src/queries/outside/layer-words.ts';
import { readingFigure } from '#src/queries/outside/milestone-figure.ts';
import { AsOfChip } from '#src/ui/AsOfChip.tsx';
import { FigureText } from '#src/ui/FigureText.tsx';
import chips from '#src/ui/figure.module.css';
import css from './since.module.css';

/** When a number was so; a report is said by its date already. */
function When({ figure, locale }: { readonly figure: Figure; readonly locale: Locale }) {
  if (figure.nature === 'event') return null;
  if (!figure.event) return <AsOfChip asOf={figure.asOf} locale={locale} />;
  return (
    <span className={chips['chip']} data-digits="date">
      {sayEventDate(figure.event, locale)}
    </span>
  );
}

/** Where it was read, and how near that is to the one who knows. */
function Whence({ origin, locale }: { readonly origin: OutsideOrigin; readonly locale: Locale }) {
  const { publisher, title } = origin.source;
  return (
    <small data-digits="name">
      <span className={css['grade']} data-grade={origin.grade}>
        {GRADE_WORDS[origin.grade][locale]}
      </span>{' '}
      {publisher[locale]}
      {PAUSE[locale]}
      {title[locale]}
    </small>
  );
}

interface LaterLineProps {
  /** `series:<series>.<point>`. */
  readonly id: string;
  readonly locale: Locale;
  /** The name of what it is about, where the page does not say it. */
  readonly of?: string | undefined;
}

/** Something read outside the document, in a line: its number or date, which opens its card, what it is, when and where it was read. */
export function LaterLine({ id, locale, of }: LaterLineProps) {
  const figure = readingFigure(id);
  if (figure?.origin.kind !== 'series') return null;
  return (
    <li className={css['later']} data-reading={id}>
      <FigureText figure={figure} locale={locale} />{' '}
      <span data-digits="name">
        {of !== undefined && of + COLON[locale]}
        {figure.label[locale]}
      </span>{' '}
      <When figure={figure} locale={locale} />
      <Whence origin={figure.origin} locale={locale} />
    </li>
  );
}
