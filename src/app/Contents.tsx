import type { Locale } from '#src/i18n/locales.ts';
import { writePath, type Route } from '#src/state/routes.ts';
import { CHAPTERS, TOPICS } from '#src/view/chapters.ts';
import { pageName } from './titles.ts';
import css from './page.module.css';

/** Links to the pages of the atlas, or to its topics. */
export function Contents({ lang, topics }: { readonly lang: Locale; readonly topics: boolean }) {
  const routes: readonly Route[] = topics
    ? TOPICS.map((topic) => ({ page: 'topic', topic }) as const)
    : CHAPTERS.map((page) => ({ page }));
  return (
    <ul className={css['contents']}>
      {routes.map((route) => {
        const path = writePath(lang, route);
        return (
          <li key={path}>
            <a href={path}>{pageName({ lang, route })}</a>
          </li>
        );
      })}
    </ul>
  );
}
