import type { Locale } from '#src/i18n/locales.ts';
import css from './about.module.css';
import { QUIRKS } from './quirks.ts';

/** What is odd about the source, and what the atlas does about it. */
export function AboutQuirks({ locale }: { readonly locale: Locale }) {
  return (
    <ul className={css['rows']}>
      {QUIRKS.map(({ id, what, treated }) => (
        <li key={id}>
          <b>{what[locale]}</b>
          <span>{treated[locale]}</span>
        </li>
      ))}
    </ul>
  );
}
