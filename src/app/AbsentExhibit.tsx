import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import css from './exhibit.module.css';

/** In place of an exhibit on which the edition is silent: an answer, never a blank. */
export function AbsentExhibit({ id, missing, locale }: { id: string; missing: string; locale: Locale }) {
  return (
    <section className={css['exhibit']} id={id} aria-labelledby={`${id}-title`}>
      <div className={css['absent']}>
        <h2 id={`${id}-title`}>{messages.silent[locale]}</h2>
        <p>{messages.silentMore[locale]}</p>
        <p>
          <code>{missing}</code>
        </p>
      </div>
    </section>
  );
}
