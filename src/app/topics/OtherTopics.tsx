import type { Locale } from '#src/i18n/locales.ts';
import { writePath } from '#src/state/routes.ts';
import { TOPIC_NAMES, TOPICS, type Topic } from '#src/view/chapters.ts';
import article from '../article.module.css';
import { TOPIC_WORDS } from './words.ts';
import css from './topic.module.css';

/** The ways from one topic to the others. */
export function OtherTopics({ topic, locale }: { readonly topic: Topic; readonly locale: Locale }) {
  return (
    <nav className={css['others']} aria-label={TOPIC_WORDS.others[locale]}>
      <ul className={css['names']}>
        {TOPICS.filter((other) => other !== topic).map((other) => (
          <li key={other}>
            <a className={article['link']} href={writePath(locale, { page: 'topic', topic: other })}>
              {TOPIC_NAMES[other][locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
