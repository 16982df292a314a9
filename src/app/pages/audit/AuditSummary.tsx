import type { Edition } from '#src/facts/edition.ts';
import { digits } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { AuditPart } from '#src/queries/audit/audit.ts';
import { AUDIT_STATES } from '#src/queries/audit/check.ts';
import css from './audit.module.css';
import { StateSign } from './StateSign.tsx';
import { MADE, STATE_WORDS, WORDS } from './words.ts';

interface AuditSummaryProps {
  readonly parts: readonly AuditPart[];
  readonly edition: Edition;
  readonly locale: Locale;
}

/** How many checks hold, hold with a note, and do not hold, and what was compared for that. */
export function AuditSummary({ parts, edition, locale }: AuditSummaryProps) {
  const checks = parts.flatMap((part) => part.checks);
  const made = MADE[locale]({
    checks: digits(checks.length),
    compared: digits(checks.reduce((sum, { compared }) => sum + compared, 0)),
    facts: digits(edition.facts.length),
    names: digits(edition.entities.length),
  });
  return (
    <div className={css['summary']}>
      <ul aria-label={WORDS.results[locale]}>
        {AUDIT_STATES.map((state) => (
          <li key={state} data-count={state}>
            <StateSign state={state} />
            <b data-digits="count">{digits(checks.filter((check) => check.state === state).length)}</b>
            {STATE_WORDS[state][locale]}
          </li>
        ))}
      </ul>
      <p data-digits="count">{made}</p>
      <p>{WORDS.limits[locale]}</p>
    </div>
  );
}
