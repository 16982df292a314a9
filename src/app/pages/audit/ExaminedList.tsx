import type { Edition } from '#src/facts/edition.ts';
import type { Examined } from '#src/facts/examine-copy.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { COMMA } from '#src/i18n/punctuation.ts';
import { labelOf } from '#src/queries/audit/check.ts';
import css from './audit.module.css';
import { COPY_WORDS, FINDING_WORDS } from './copy-words.ts';
import { StateSign } from './StateSign.tsx';
import { STATE_WORDS } from './words.ts';
import { DocumentWords } from './WorkingText.tsx';

interface ExaminedListProps {
  readonly all: readonly Examined[];
  readonly chosen: Examined | null;
  readonly edition: Edition;
  readonly locale: Locale;
  readonly onChoose: (examined: Examined) => void;
}

/** What a statement or name is called. */
export function nameOf(id: string, edition: Edition, locale: Locale): string {
  const fact = edition.facts.find((one) => one.id === id);
  return fact ? labelOf(fact)[locale] : (edition.entities.find((one) => one.id === id)?.name[locale] ?? id);
}

export const sayFindings = ({ findings }: Examined, locale: Locale) =>
  findings.map((finding) => FINDING_WORDS[finding][locale]).join(COMMA[locale]);

/** Everything that was looked up in a copy, each with its sign; choosing one lights its sentence. */
export function ExaminedList({ all, chosen, edition, locale, onChoose }: ExaminedListProps) {
  if (all.length === 0) return <p className={css['examined']}>{COPY_WORDS.noneOdd[locale]}</p>;
  return (
    <ul className={css['examined']}>
      {all.map((examined) => (
        <li key={examined.id} data-examined={examined.id} data-state={examined.state}>
          <button type="button" aria-pressed={examined === chosen} onClick={() => onChoose(examined)}>
            <StateSign state={examined.state} />
            <span className="visually-hidden">{STATE_WORDS[examined.state][locale]}</span>
            <span data-digits="name">{nameOf(examined.id, edition, locale)}</span>
            <DocumentWords>{examined.place.locator}</DocumentWords>
            {examined.findings.length > 0 && <em>{sayFindings(examined, locale)}</em>}
          </button>
        </li>
      ))}
    </ul>
  );
}
