import { digits } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Spot } from '#src/queries/project-list/csv.ts';
import type { RowFault } from '#src/queries/project-list/list-reader.ts';
import { ROW_FAULTS, SPOT } from './check-words.ts';
import { SAID, WORDS } from './words.ts';
import css from './projects.module.css';

/** So many stand there; a file with more has something else wrong with it. */
const SHOWN = 200;

export const saySpot = ({ line, column }: Spot, locale: Locale) => SPOT[locale](digits(line), digits(column));

interface FaultLinesProps {
  readonly faults: readonly RowFault[];
  readonly count: number;
  readonly locale: Locale;
}

/** The rows that are left out, each with the place of its fault. */
export function FaultLines({ faults, count, locale }: FaultLinesProps) {
  if (count === 0) return null;
  const colon = locale === 'en' ? ': ' : '：';
  const shown = faults.slice(0, SHOWN);
  return (
    <details className={css['faults']}>
      <summary data-digits="count">
        {WORDS.faultLines[locale]}
        {colon}
        {digits(count)}
      </summary>
      {/* A scrolling region must take focus, or the keyboard cannot scroll it. */}
      <ol tabIndex={0} aria-label={WORDS.faultLines[locale]} data-digits="count">
        {shown.map(({ line, column, code, head }) => (
          <li key={`${line}:${column}`} data-fault={code}>
            {saySpot({ line, column }, locale)}
            {head !== null && ` · ${head}`}
            {colon}
            {ROW_FAULTS[code][locale]}
          </li>
        ))}
        {count > shown.length && <li>{SAID[locale].more(digits(count - shown.length))}</li>}
      </ol>
    </details>
  );
}
