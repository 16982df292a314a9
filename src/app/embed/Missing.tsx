import { useEffect } from 'react';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import css from './embed.module.css';

interface MissingProps {
  readonly title: Localized;
  readonly more: Localized;
  readonly locale: Locale;
}

/** In place of an exhibit that is not here: plain words, never a blank frame. */
export function Missing({ title, more, locale }: MissingProps) {
  useEffect(() => {
    document.title = title[locale];
  }, [title, locale]);
  return (
    <div className={css['missing']}>
      <h1>{title[locale]}</h1>
      <p>{more[locale]}</p>
    </div>
  );
}
