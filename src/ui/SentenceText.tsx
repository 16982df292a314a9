import type { Locale } from '#src/i18n/locales.ts';
import type { Sentence, Slot } from '#src/view/sentence.ts';
import { FigureText } from './FigureText.tsx';
import { TermLink } from './TermLink.tsx';
import css from './figure.module.css';

/** Punctuation that may not begin a line. */
const CLOSING = /^[,.;:!?，。、；：！？）」』”]+/;

/** A list of names is no word: it may break, where a figure may not. */
const isLong = (slot: Slot, locale: Locale) => 'plain' in slot && slot.plain.length > (locale === 'en' ? 24 : 12);

const isText = (part: Sentence[number] | undefined): part is string => typeof part === 'string';

function SlotText({ slot, locale }: { readonly slot: Slot; readonly locale: Locale }) {
  if ('plain' in slot) return <span data-digits="date">{slot.plain}</span>;
  if ('term' in slot) {
    return (
      <TermLink id={slot.term} locale={locale}>
        {slot.text}
      </TermLink>
    );
  }
  return <FigureText figure={slot} locale={locale} />;
}

/** With its measure word, which no line of a Chinese headline begins with. */
const MEASURED = /^(?:[,.;:!?，。、；：！？）」』”]+|\p{Script=Han}[，。、；：！？）」』”]*)/u;

interface SentenceTextProps {
  readonly text: Sentence;
  readonly locale: Locale;
  /** Keeps the character after a figure, too, on its line. */
  readonly isHeadline?: boolean;
}

/** Running text whose numbers are figures. A figure keeps the punctuation after it on its line. */
export function SentenceText({ text, locale, isHeadline = false }: SentenceTextProps) {
  const kept = isHeadline && locale !== 'en' ? MEASURED : CLOSING;
  return text.map((part, at) => {
    const before = text[at - 1];
    if (isText(part)) return before === undefined || isText(before) ? part : part.replace(kept, '');
    const next = text[at + 1];
    const closing = isText(next) ? kept.exec(next)?.[0] : undefined;
    const key = `${at}`;
    if (closing === undefined) return <SlotText key={key} slot={part} locale={locale} />;
    return (
      <span key={key} className={isLong(part, locale) ? undefined : css['kept']}>
        <SlotText slot={part} locale={locale} />
        {closing}
      </span>
    );
  });
}
