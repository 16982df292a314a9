import { saidAbout } from '#src/queries/said-about.ts';
import { writePath } from '#src/state/routes.ts';
import { TOPIC_NAMES, TOPICS } from '#src/view/chapters.ts';
import { TOPIC_SECTIONS } from '../topics/sections.ts';
import articleCss from '../article.module.css';
import css from './entity.module.css';
import type { EntityProps } from './entity-props.ts';
import { ENTITY_WORDS } from './entity-words.ts';

/** Leads to the topics in whose sections the document speaks of a thing. */
export function OfTopics({ entity, edition, locale }: EntityProps) {
  const sections = saidAbout(edition, entity).map(({ section }) => section.id);
  const topics = TOPICS.filter((topic) => TOPIC_SECTIONS[topic].some((id) => sections.includes(id)));
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{ENTITY_WORDS.topics[locale]}</h2>
      <ul className={css['shown']}>
        {topics.map((topic) => (
          <li key={topic}>
            <a className={articleCss['link']} href={writePath(locale, { page: 'topic', topic })}>
              {TOPIC_NAMES[topic][locale]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
