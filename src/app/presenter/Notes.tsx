import type { SlideText } from '#src/decks/deck.ts';
import { textSentence } from '#src/decks/slide-text.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import { BRIEFING_WORDS } from '../briefings/words.ts';
import { slideNow, type Talk } from './talk.ts';
import { OWN_NAMES, WORDS } from './words.ts';
import css from './presenter.module.css';

/** Sizes of the notes in px. */
export const NOTE_SIZES = [17, 22, 28, 34] as const;

const SENTENCE_END = /(?<=[.?!])\s+|(?<=[。？！])/;

/** The first sentence, which the speaker looks for, and the rest. */
function splitNotes(notes: SlideText, locale: Locale): readonly SlideText[] {
  const [first = '', ...rest] = notes[locale].split(SENTENCE_END);
  const others = rest.join(locale === 'en' ? ' ' : '');
  return [first, others].filter((part) => part !== '').map((part) => ({ ...notes, [locale]: part }));
}

interface NotesProps {
  readonly talk: Talk;
  /** Which of the sizes. */
  readonly size: number;
  readonly onSize: (size: number) => void;
}

function Sizes({ locale, size, onSize }: Omit<NotesProps, 'talk'> & { readonly locale: Locale }) {
  const most = NOTE_SIZES.length - 1;
  return (
    <p className={css['sizes']}>
      <button
        type="button"
        aria-label={`A− ${WORDS.smaller[locale]}`}
        disabled={size === 0}
        onClick={() => onSize(size - 1)}
      >
        A−
      </button>
      <button
        type="button"
        aria-label={`A+ ${WORDS.larger[locale]}`}
        disabled={size === most}
        onClick={() => onSize(size + 1)}
      >
        A+
      </button>
    </p>
  );
}

/** What the speaker says, in the speaker's own language. */
export function Notes({ talk, size, onSize }: NotesProps) {
  const { edition, locale } = talk;
  const slide = slideNow(talk);
  return (
    <section className={css['notes']} aria-labelledby="talk-notes" tabIndex={0}>
      <div className={css['paneHead']}>
        <h2 id="talk-notes">
          <b>{BRIEFING_WORDS.notes[locale]}</b>
          {locale === 'en' ? ', ' : '，'}
          {OWN_NAMES[locale]}
        </h2>
        <Sizes locale={locale} size={size} onSize={onSize} />
      </div>
      <div className={css['noteText']} style={{ fontSize: NOTE_SIZES[size] }}>
        {slide &&
          splitNotes(slide.notes, locale).map((part) => (
            <p key={part[locale]}>
              <SentenceText text={textSentence(part, edition, locale)} locale={locale} />
            </p>
          ))}
      </div>
    </section>
  );
}
