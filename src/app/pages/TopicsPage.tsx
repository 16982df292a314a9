import type { Exhibit } from '#src/exhibits/define.ts';
import { useAddress } from '#src/state/use-address.ts';
import { writePath } from '#src/state/routes.ts';
import { CHAPTER_NAMES, TOPIC_NAMES, TOPICS } from '#src/view/chapters.ts';
import { EditionLine } from '../EditionLine.tsx';
import { useEdition } from '../edition.ts';
import article from '../article.module.css';
import page from '../page.module.css';
import { TOPIC_LEADS, TOPICS_LEAD } from '../topics/leads.ts';
import css from '../topics/topic.module.css';

export const exhibits: readonly Exhibit[] = [];

/** The topics of the document, each with what it is about. */
export function Page() {
  const { lang } = useAddress().address;
  return (
    <div className={page['page']}>
      <EditionLine edition={useEdition()} locale={lang} />
      <h1>{CHAPTER_NAMES.topics[lang]}</h1>
      <p className={page['lede']}>{TOPICS_LEAD[lang]}</p>
      <ol className={css['topics']}>
        {TOPICS.map((topic) => (
          <li key={topic}>
            <h2>
              <a className={article['link']} href={writePath(lang, { page: 'topic', topic })}>
                {TOPIC_NAMES[topic][lang]}
              </a>
            </h2>
            <p>{TOPIC_LEADS[topic][lang]}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
