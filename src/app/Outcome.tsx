import { messages } from '#src/i18n/messages.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Taken } from './take-away.ts';
import css from './exhibit.module.css';

const WORDS = {
  copied: messages.copied,
  saved: messages.pictureSaved,
  denied: messages.copyByHand,
  failed: messages.pictureFailed,
} as const;

/** What became of the last thing taken; the text to copy by hand where the clipboard is closed. */
export function Outcome({ taken, locale }: { readonly taken: Taken | null; readonly locale: Locale }) {
  return (
    <>
      <p role="status" className={css['taken']}>
        {taken && WORDS[taken.result][locale]}
      </p>
      {taken?.result === 'denied' && (
        <textarea
          key={taken.text}
          className={css['byHand']}
          readOnly
          defaultValue={taken.text}
          aria-label={messages.copyByHand[locale]}
          ref={(area) => area?.select()}
        />
      )}
    </>
  );
}
