import type { Edition } from '#src/facts/edition.ts';
import type { Examined } from '#src/facts/examine-copy.ts';
import { HTML_LANG, type Locale, type Localized } from '#src/i18n/locales.ts';
import { FactLink } from '../../FactLink.tsx';
import css from './audit.module.css';
import { COPY_WORDS } from './copy-words.ts';
import { nameOf, sayFindings } from './ExaminedList.tsx';

const PLACE: Localized<(section: string, sentence: number) => string> = {
  en: (section, sentence) => `${section}, sentence ${sentence}`,
  tc: (section, sentence) => `${section}，第${sentence}句`,
  sc: (section, sentence) => `${section}，第${sentence}句`,
};

interface LitSentenceProps {
  readonly examined: Examined | null;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** The sentence of the reader’s own file, with the words that find it lit. */
export function LitSentence({ examined, edition, locale }: LitSentenceProps) {
  if (!examined) return <p className={css['lit']}>{COPY_WORDS.pick[locale]}</p>;
  const { id, place, lit } = examined;
  const name = <b data-digits="name">{nameOf(id, edition, locale)}</b>;
  const isFact = edition.facts.some((fact) => fact.id === id);
  return (
    <div className={css['lit']} aria-live="polite">
      <p>{isFact ? <FactLink id={id}>{name}</FactLink> : name}</p>
      <p data-digits="sentence">{PLACE[locale](edition.section(place.section).name[locale], place.sentence)}</p>
      {lit ? (
        <blockquote lang={HTML_LANG.tc} data-digits="quote" aria-label={COPY_WORDS.sentence[locale]}>
          {lit.before}
          <mark>{lit.words}</mark>
          {lit.after}
        </blockquote>
      ) : (
        <p>{COPY_WORDS.notFound[locale]}</p>
      )}
      {examined.findings.length > 0 && <p>{sayFindings(examined, locale)}</p>}
    </div>
  );
}
