import type { Taken } from './take/taken.ts';
import css from './exhibit.module.css';

/** What became of the last thing taken; the text to copy by hand where the clipboard is closed. */
export function Outcome({ taken }: { readonly taken: Taken | null }) {
  return (
    <>
      <p role="status" className={css['taken']} data-digits="name">
        {taken?.said}
      </p>
      {taken?.byHand !== undefined && (
        <textarea
          key={taken.byHand}
          className={css['byHand']}
          readOnly
          defaultValue={taken.byHand}
          aria-label={taken.said}
          ref={(area) => area?.select()}
        />
      )}
    </>
  );
}
