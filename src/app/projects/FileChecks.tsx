import { digits } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { COLON, sayList } from '#src/i18n/punctuation.ts';
import type { Encoding } from '#src/queries/project-list/encoding.ts';
import { YEARS } from '#src/queries/project-list/file-year.ts';
import { HEADS, type MoneyUnit } from '#src/queries/project-list/heads.ts';
import type { FileReport } from '#src/queries/project-list/read-file.ts';
import { isCounted, unitOf, yearOf, type OpenedList } from '#src/state/project-files.ts';
import {
  COLUMN_WORDS,
  ENCODING_NAMES,
  ENCODING_REASONS,
  UNFIT_WORDS,
  UNIT_ASKED,
  UNIT_SAID,
  UNIT_WORDS,
} from './check-words.ts';
import { FaultLines } from './FaultLines.tsx';
import { readAs, sayOf } from './open-lists.ts';
import { SAID, WORDS } from './words.ts';
import css from './projects.module.css';

interface CheckProps {
  readonly opened: OpenedList;
  readonly report: FileReport;
  readonly locale: Locale;
}

const ENCODINGS = Object.keys(ENCODING_NAMES) as readonly Encoding[];
const ALL_YEARS = Array.from({ length: YEARS.last - YEARS.first + 1 }, (_, at) => YEARS.first + at);

function EncodingCheck({ opened, report, locale }: CheckProps) {
  const { encoding, reason } = report.encoding;
  return (
    <p>
      <label>
        {WORDS.encoding[locale]}{' '}
        <select value={encoding} onChange={({ target }) => void readAs(opened, target.value as Encoding)}>
          {ENCODINGS.map((one) => (
            <option key={one} value={one}>
              {ENCODING_NAMES[one]}
            </option>
          ))}
        </select>
      </label>
      {COLON[locale]}
      <span data-digits="name">{ENCODING_REASONS[reason][locale]}</span>
    </p>
  );
}

function YearCheck({ opened, report, locale }: CheckProps) {
  const year = yearOf(opened);
  return (
    <p data-asked={year === null ? 'year' : undefined}>
      <label>
        {WORDS.year[locale]}{' '}
        <select
          value={year ?? ''}
          onChange={({ target }) => void sayOf(opened.id, { year: target.value === '' ? null : Number(target.value) })}
        >
          {report.year === null && <option value="">{WORDS.chooseYear[locale]}</option>}
          {ALL_YEARS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      {COLON[locale]}
      {year === null
        ? WORDS.yearAsked[locale]
        : opened.year === null
          ? WORDS.yearNamed[locale]
          : WORDS.yearChosen[locale]}
    </p>
  );
}

function UnitChoice({ opened, report, locale, unit }: CheckProps & { readonly unit: MoneyUnit }) {
  const unfit = report.unfit[unit];
  return (
    <label>
      <input
        type="radio"
        name={`unit-${opened.id}`}
        checked={unitOf(opened) === unit}
        disabled={unfit !== null}
        onChange={() => void sayOf(opened.id, { unit })}
      />{' '}
      {UNIT_WORDS[unit][locale]}
      {unfit !== null && ` (${UNFIT_WORDS[unfit][locale]})`}
    </label>
  );
}

/** In what unit the amounts are: as the heads say, unless that cannot be true. */
function UnitCheck({ opened, report, locale }: CheckProps) {
  const unit = unitOf(opened);
  const head = UNIT_WORDS[report.unit][locale];
  const largest = `${digits(report.largest)} ${head}`;
  return (
    <fieldset className={css['unit']} data-asked={unit === null ? 'unit' : undefined}>
      <legend>{WORDS.unit[locale]}</legend>
      <UnitChoice opened={opened} report={report} locale={locale} unit="million" />
      <UnitChoice opened={opened} report={report} locale={locale} unit="dollar" />
      <span data-digits="count">
        {unit === null
          ? UNIT_ASKED[locale](head, largest)
          : UNIT_SAID[unit === report.unit ? 'asHeaded' : 'chosen'][locale]}
      </span>
    </fieldset>
  );
}

/** What was found in a file, and what the reader may say of it. */
export function FileChecks({ opened, report, locale }: CheckProps) {
  const { rows, faults, faultCount, unknown, absent } = report;
  const heads = absent.map((column) => HEADS[column]);
  const unit = unitOf(opened);
  const settings = [
    String(yearOf(opened) ?? WORDS.noYear[locale]),
    unit === null ? WORDS.noUnit[locale] : UNIT_WORDS[unit][locale],
    ENCODING_NAMES[report.encoding.encoding],
  ];
  return (
    <div className={css['checks']}>
      <p role="status" data-digits="count">
        {SAID[locale].read(digits(rows), faultCount, digits(faultCount))}
      </p>
      <details open={isCounted(opened) ? undefined : true} className={css['settings']}>
        <summary data-digits="name">
          {WORDS.settings[locale]}
          {COLON[locale]}
          {sayList(settings, locale)}
        </summary>
        <YearCheck opened={opened} report={report} locale={locale} />
        <UnitCheck opened={opened} report={report} locale={locale} />
        <EncodingCheck opened={opened} report={report} locale={locale} />
      </details>
      {unknown.length > 0 && <p data-digits="name">{COLUMN_WORDS.unknown[locale](sayList(unknown, locale))}</p>}
      {heads.length > 0 && <p data-digits="name">{COLUMN_WORDS.absent[locale](sayList(heads, locale))}</p>}
      <FaultLines faults={faults} count={faultCount} locale={locale} />
    </div>
  );
}
