import type { ChangeEvent } from 'react';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { keepOwnCopy, useOwnCopy } from '#src/state/own-copy.ts';
import css from './audit.module.css';
import { COPY_WORDS, REFUSAL_WORDS } from './copy-words.ts';
import { CopyResult } from './CopyResult.tsx';
import type { Refused } from './open-copy.ts';
import { useOpenedCopy } from './use-opened-copy.ts';

interface OwnCopyPartProps {
  readonly edition: Edition;
  readonly locale: Locale;
}

/** What was wrong with a file, and what to do about it. */
function Refusal({ refused, locale }: { readonly refused: Refused; readonly locale: Locale }) {
  const { what, next } = REFUSAL_WORDS[refused.why];
  return (
    <div className={css['refusal']} data-digits="name" data-refusal={refused.why}>
      <b>
        {refused.name}
        {COLON[locale]}
        {what[locale]}
      </b>
      <p>{next[locale]}</p>
    </div>
  );
}

/** A place to open a copy of the document, and what was found in it. */
export function OwnCopyPart({ edition, locale }: OwnCopyPartProps) {
  const { refused, open } = useOpenedCopy(edition);
  const copy = useOwnCopy((state) => state.copy);
  const handleChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    // So that the same file, mended, can be chosen again.
    void open(file).finally(() => {
      currentTarget.value = '';
    });
  };
  return (
    <section aria-labelledby="own-copy" className={css['own']}>
      <h2 id="own-copy">{COPY_WORDS.heading[locale]}</h2>
      <p data-digits="name">{COPY_WORDS.lead[locale]}</p>
      <p>{COPY_WORDS.privacy[locale]}</p>
      <label className={css['drop']}>
        <span>{COPY_WORDS.choose[locale]}</span> {COPY_WORDS.drop[locale]}
        <input type="file" accept=".txt,text/plain" onChange={handleChange} />
      </label>
      <div role="alert">{refused && <Refusal refused={refused} locale={locale} />}</div>
      {copy && copy.edition === edition.id && (
        <>
          <CopyResult key={copy.name} copy={copy} edition={edition} locale={locale} />
          <button type="button" className={css['fold']} onClick={() => keepOwnCopy(null)}>
            {COPY_WORDS.close[locale]}
          </button>
        </>
      )}
    </section>
  );
}
