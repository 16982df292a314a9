import { useId, useState } from 'react';
import type { Edition } from '#src/facts/edition.ts';
import { digits } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { AUDIT_GROUPS, type AuditPart } from '#src/queries/audit/audit.ts';
import { labelOf, type AuditRow, type Check } from '#src/queries/audit/check.ts';
import { FactLink } from '../../FactLink.tsx';
import css from './audit.module.css';
import { StateSign } from './StateSign.tsx';
import { SHOW, STATE_WORDS, WORDS } from './words.ts';
import { WorkingText } from './WorkingText.tsx';

/** Up to so many workings stand open from the start. */
const OPEN_UP_TO = 12;

interface Shown {
  readonly edition: Edition;
  readonly locale: Locale;
}

function RowLabel({ row, edition, locale }: Shown & { readonly row: AuditRow }) {
  const fact = edition.facts.find(({ id }) => id === row.fact);
  const label = row.label ?? (fact && labelOf(fact));
  if (!label) return null;
  const text = <span data-digits="name">{label[locale]}</span>;
  return (
    <span className={css['label']}>{row.fact === undefined ? text : <FactLink id={row.fact}>{text}</FactLink>}</span>
  );
}

function Row({ row, edition, locale }: Shown & { readonly row: AuditRow }) {
  return (
    <li className={css['row']} data-state={row.state}>
      <StateSign state={row.state} />
      <span className="visually-hidden">{STATE_WORDS[row.state][locale]}</span>
      <RowLabel row={row} edition={edition} locale={locale} />
      <WorkingText working={row.working[locale]} locale={locale} />
    </li>
  );
}

function CheckBlock({ check, edition, locale, isOpen }: Shown & { readonly check: Check; readonly isOpen: boolean }) {
  const [open, setOpen] = useState(isOpen);
  const id = useId();
  const isLong = check.rows.length > OPEN_UP_TO || !isOpen;
  return (
    <li className={css['check']} data-check={check.id} data-state={check.state}>
      <StateSign state={check.state} />
      <h3 data-digits="count">{check.claim[locale]}</h3>
      <span className={css['word']}>{STATE_WORDS[check.state][locale]}</span>
      <div className={css['workings']}>
        {isLong && (
          <button
            type="button"
            className={css['fold']}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <span data-digits="count">{open ? WORDS.hide[locale] : SHOW[locale](digits(check.rows.length))}</span>
          </button>
        )}
        <ul id={id} className={open ? '' : css['folded']}>
          {check.rows.map((row) => (
            <Row key={row.key} row={row} edition={edition} locale={locale} />
          ))}
        </ul>
      </div>
    </li>
  );
}

/** Which workings are not in the way from the start: short ones, and those that are the point of their part. */
const isOpenFirst = (part: AuditPart, check: Check) =>
  check.state === 'fault' || part.group === 'derived' || (part.group !== 'traps' && check.rows.length <= OPEN_UP_TO);

/** The parts of the audit, each with its checks and their workings. */
export function AuditParts({ parts, edition, locale }: Shown & { readonly parts: readonly AuditPart[] }) {
  return parts.map((part) => (
    <section key={part.group} aria-labelledby={part.group}>
      <h2 id={part.group}>{AUDIT_GROUPS[part.group][locale]}</h2>
      <ul>
        {part.checks.map((check) => (
          <CheckBlock
            key={check.id}
            check={check}
            edition={edition}
            locale={locale}
            isOpen={isOpenFirst(part, check)}
          />
        ))}
      </ul>
    </section>
  ));
}
