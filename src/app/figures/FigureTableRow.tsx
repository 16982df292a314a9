/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- where a narrow page lays rows out as cards, some browsers forget that they are a table. */
import { sayEventDate } from '#src/facts/date-words.ts';
import type { Figure } from '#src/facts/figure.ts';
import { measureAfter } from '#src/facts/measure-words.ts';
import { unitAfter } from '#src/facts/unit-words.ts';
import { STATUS_WORDS } from '#src/facts/vocabulary-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { FigureRow } from '#src/queries/figure-rows.ts';
import { FigureText } from '#src/ui/FigureText.tsx';
import chips from '#src/ui/figure.module.css';
import { isPlan, marksOf } from '#src/view/marks.ts';
import { sayMarks } from '#src/view/mark-words.ts';
import { CompareLink } from '../compare/CompareLink.tsx';
import { FactLink } from '../FactLink.tsx';
import { FigureDate } from '../FigureDate.tsx';
import css from './figure-table.module.css';
import { markId } from './MarkSprite.tsx';
import type { Figures } from './use-figures.ts';
import { WORDS } from './words.ts';

/** The noun of a count; money and measures bring their unit with their digits. */
function nounOf({ unit, value }: Figure, locale: Locale): string {
  const isSaid = unit === 'HKD' || unit === 'HKD/month' || unit === 'ratio' || measureAfter(unit, value, locale) !== '';
  return isSaid ? '' : unitAfter(unit, value, locale).trim();
}

interface PartProps {
  readonly row: FigureRow;
  readonly locale: Locale;
}

function Value({ row: { figure, fact }, locale }: PartProps) {
  if (figure) return <FigureText figure={figure} locale={locale} />;
  if (!fact?.event) return null;
  return (
    <FactLink id={fact.id}>
      <span data-digits="date">{sayEventDate(fact.event, locale)}</span>
    </FactLink>
  );
}

/** What it is, and whose. */
function What({ row: { figure, fact }, locale }: PartProps) {
  const label = (fact ?? figure)?.label[locale];
  return (
    <th role="rowheader" scope="row" data-digits="name">
      {figure || fact?.event ? label : <FactLink id={fact?.id ?? ''}>{label}</FactLink>}
      {fact && <span> {fact.subject[locale]}</span>}
    </th>
  );
}

/** How firm it is, drawn and in words; of a date only whether it was still ahead. */
function Precision({ row: { figure, fact }, locale }: PartProps) {
  if (!figure) {
    if (!fact || !isPlan(fact.status)) return null;
    return <span className={`${chips['chip']} ${chips['planned']}`}>{STATUS_WORDS[fact.status][locale]}</span>;
  }
  return (
    <>
      {marksOf(figure).map((mark) => (
        <svg key={mark} width="30" height="12" aria-hidden="true" data-mark={mark}>
          <use href={`#${markId(mark)}`} />
        </svg>
      ))}
      {sayMarks(figure, locale)}
    </>
  );
}

interface RowProps {
  readonly row: FigureRow;
  readonly figures: Figures;
  readonly isChosen: boolean;
}

/** One statement or derived figure; its value, date or name opens its card. */
export function FigureTableRow({ row, figures, isChosen }: RowProps) {
  const { edition, locale, isLive } = figures;
  const { id, kind, figure, section } = row;
  return (
    <tr role="row" data-key={id} data-kind={kind} aria-current={isChosen ? 'true' : undefined}>
      <td role="cell" className={css['value']}>
        <Value row={row} locale={locale} />
      </td>
      <td role="cell" className={css['unit']}>
        {figure && nounOf(figure, locale)}
      </td>
      <What row={row} locale={locale} />
      <td role="cell" className={css['date']}>
        {figure && <FigureDate figure={figure} locale={locale} />}
      </td>
      <td role="cell" className={css['precision']}>
        <Precision row={row} locale={locale} />
      </td>
      <td role="cell" className={css['section']}>
        {section ? edition.section(section).short[locale] : WORDS.several[locale]}
      </td>
      <td role="cell" className={css['compare']}>
        {figure && isLive && <CompareLink figure={figure} locale={locale} short />}
      </td>
    </tr>
  );
}
