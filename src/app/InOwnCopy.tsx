import { HTML_LANG, type Locale, type Localized } from '#src/i18n/locales.ts';
import { useOwnCopy } from '#src/state/own-copy.ts';
import css from './card.module.css';

const HEADING: Localized = { en: 'In your own copy', tc: '自備文本所載', sc: '自备文本所载' };

interface InOwnCopyProps {
  readonly fact: string;
  readonly edition: string;
  readonly locale: Locale;
}

/** The sentence in the copy that the reader has opened on the audit page; nothing where none is open. */
export function InOwnCopy({ fact, edition, locale }: InOwnCopyProps) {
  const copy = useOwnCopy((state) => state.copy);
  const lit = copy?.edition === edition && copy.examination.facts.find(({ id }) => id === fact)?.lit;
  if (!lit) return null;
  return (
    <>
      <h3>{HEADING[locale]}</h3>
      <blockquote lang={HTML_LANG.tc} className={css['own']} data-digits="quote">
        {lit.before}
        <mark>{lit.words}</mark>
        {lit.after}
      </blockquote>
    </>
  );
}
