import type { Locale } from '#src/i18n/locales.ts';
import { writePath } from '#src/state/routes.ts';
import { CHAPTERS } from '#src/view/chapters.ts';
import { pageName } from './titles.ts';
import css from './page.module.css';

/** Links to the pages of the atlas. */
export function Contents({ lang }: { readonly lang: Locale }) {
  return (
    <ul className={css['contents']}>
      {CHAPTERS.map((page) => (
        <li key={page}>
          <a href={writePath(lang, { page })}>{pageName({ lang, route: { page } })}</a>
        </li>
      ))}
    </ul>
  );
}
