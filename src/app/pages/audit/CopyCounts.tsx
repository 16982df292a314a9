import type { Edition } from '#src/facts/edition.ts';
import { examineState, type Examined } from '#src/facts/examine-copy.ts';
import { digits } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { AuditState } from '#src/queries/audit/check.ts';
import type { OwnCopy } from '#src/state/own-copy.ts';
import css from './audit.module.css';
import { COPY_WORDS, DIGITS, FOUND } from './copy-words.ts';
import { StateSign } from './StateSign.tsx';
import { DocumentWords } from './WorkingText.tsx';

interface CopyCountsProps {
  readonly copy: OwnCopy;
  readonly edition: Edition;
  readonly locale: Locale;
}

const foundOf = (all: readonly Examined[]) => ({
  found: digits(all.filter(({ state }) => state === 'holds').length),
  of: digits(all.length),
});

function Line({ state, text }: { readonly state: AuditState; readonly text: string }) {
  return (
    <li data-state={state}>
      <StateSign state={state} />
      <span data-digits="count">{text}</span>
    </li>
  );
}

/** The digits of the copy, run by run, and those that nothing accounts for. */
function DigitsLine({ copy, edition, locale }: CopyCountsProps) {
  const { digits: account, sections } = copy.examination;
  if (sections.length < edition.sections.length) return <Line state="note" text={COPY_WORDS.digitsUnsure[locale]} />;
  const odd = account.unaccounted.length;
  const text = DIGITS[locale](digits(account.groups.length), digits(account.groups.length - odd), digits(odd));
  return (
    <>
      <Line state={odd === 0 ? 'holds' : 'fault'} text={text} />
      {account.unaccounted.slice(0, 20).map((group) => (
        <li key={`${group.section} ${group.sentence} ${group.at}`}>
          <StateSign state="fault" />
          <span>
            <DocumentWords>{group.text}</DocumentWords>{' '}
            <span data-digits="sentence">
              {edition.section(group.section).short[locale]} · {group.sentence}
            </span>
          </span>
        </li>
      ))}
    </>
  );
}

/** What the copy is called, whether it is the very file, and how much of the edition was found in it. */
export function CopyCounts({ copy, edition, locale }: CopyCountsProps) {
  const { facts, entities, sections } = copy.examination;
  return (
    <div role="status">
      <p className={css['file']} data-digits="name">
        {copy.name}
      </p>
      <p>{copy.isExact ? COPY_WORDS.exact[locale] : COPY_WORDS.inexact[locale]}</p>
      {sections.length < edition.sections.length && <p>{COPY_WORDS.unplaced[locale]}</p>}
      <ul className={css['counts']}>
        <Line state={examineState(facts)} text={FOUND.facts[locale](foundOf(facts))} />
        <Line state={examineState(entities)} text={FOUND.entities[locale](foundOf(entities))} />
        <DigitsLine copy={copy} edition={edition} locale={locale} />
      </ul>
    </div>
  );
}
