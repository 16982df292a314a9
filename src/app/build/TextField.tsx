import { Suspense, useId, useRef, useState } from 'react';
import { isText, type TextPart } from '#src/decks/edit-deck.ts';
import { LIMITS } from '#src/decks/limits.ts';
import { hasWholeSlots, textSentence } from '#src/decks/slide-text.ts';
import { HTML_LANG, type Localized } from '#src/i18n/locales.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import { LanguageTabs } from './LanguageTabs.tsx';
import type { Builder } from './use-builder.ts';
import { framePart } from '../frame-part.tsx';
import { BUILD_WORDS } from './words.ts';
import css from './build.module.css';

const FindDialog = framePart(async () => (await import('./FindDialog.tsx')).FindDialog);

interface TextFieldProps {
  readonly builder: Builder;
  readonly label: string;
  readonly part: TextPart | 'title' | 'line';
  readonly text: Localized;
  readonly onText: (text: string) => void;
}

const LONGEST = { ...LIMITS, line: LIMITS.text } as const;
const ROWS = { title: 1, heading: 2, caption: 2, notes: 4, line: 2 } as const;
const hasTypedDigits = (text: string) => /\p{Nd}/u.test(text.replace(/\{[^}]*\}/g, ''));
const mayStand = (text: string, part: TextFieldProps['part']) =>
  part === 'line' ? text.trim() !== '' && hasWholeSlots(text) : isText(text, part);

/** What a writer should know of a text: that it is not kept, what it reads, and that a number has no source. */
function Remarks({ builder, text, isKept }: Pick<TextFieldProps, 'builder' | 'text'> & { readonly isKept: boolean }) {
  const { lang, written, edition } = builder;
  const said = text[written];
  return (
    <>
      {!isKept && <p className={css['warning']}>{BUILD_WORDS.unsound[lang]}</p>}
      {isKept && said.includes('{') && (
        <p className={css['reads']}>
          {BUILD_WORDS.reads[lang]}{' '}
          <span lang={HTML_LANG[written]}>
            <SentenceText text={textSentence(text, edition, written)} locale={written} />
          </span>
        </p>
      )}
      {hasTypedDigits(said) && <p className={css['warning']}>{BUILD_WORDS.typed[lang]}</p>}
    </>
  );
}

/** What is typed and cannot stand in a briefing yet, and of which text and language that is. */
interface Draft {
  readonly of: string;
  readonly text: string;
}

/** What stands in the field: the kept text, or what is typed until that may be kept. */
function useTyped({ builder, part, text, onText }: TextFieldProps) {
  const { written, slide } = builder;
  const [draft, setDraft] = useState<Draft | null>(null);
  const of = `${slide?.id} ${written}`;
  const type = (next: string) => {
    const isKept = mayStand(next, part);
    setDraft(isKept ? null : { of, text: next });
    if (isKept) onText(next);
  };
  return { shown: draft?.of === of ? draft.text : text[written], type };
}

/** Inserts a figure into a text as its slot, found by its name. */
function Insert({ builder, onInsert }: { readonly builder: Builder; readonly onInsert: (figure: string) => void }) {
  const [finds, setFinds] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setFinds(true)}>
        {BUILD_WORDS.insert[builder.lang]}
      </button>
      {finds && (
        <Suspense>
          <FindDialog only="figure" onFound={({ id }) => onInsert(id)} onClose={() => setFinds(false)} />
        </Suspense>
      )}
    </>
  );
}

/** A text in three languages, numbers as slots; every letter is kept as it is typed. */
export function TextField(props: TextFieldProps) {
  const { builder, label, part, text } = props;
  const { lang, written, setWording, rest } = builder;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { shown, type } = useTyped(props);
  const insert = (figure: string) => {
    const { selectionStart = shown.length, selectionEnd = shown.length } = area.current ?? {};
    type(`${shown.slice(0, selectionStart)}{${figure}}${shown.slice(selectionEnd)}`);
    area.current?.focus();
  };
  return (
    <div className={css['field']} data-part={part}>
      <div className={css['fieldHead']}>
        <label htmlFor={id}>{label}</label>
        <LanguageTabs label={label} text={text} written={written} lang={lang} onWrite={setWording} />
      </div>
      <textarea
        ref={area}
        id={id}
        lang={HTML_LANG[written]}
        rows={ROWS[part]}
        maxLength={LONGEST[part]}
        value={shown}
        onChange={({ target }) => type(target.value)}
        onBlur={rest}
      />
      <div className={css['remarks']}>
        <Remarks builder={builder} text={{ ...text, [written]: shown }} isKept={shown === text[written]} />
        {part !== 'title' && <Insert builder={builder} onInsert={insert} />}
      </div>
    </div>
  );
}
