import type { ComponentType } from 'react';
import type { Exhibit } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { useAddress } from '#src/state/use-address.ts';
import type { Topic } from '#src/view/chapters.ts';
import type { Sentence } from '#src/view/sentence.ts';
import { ExhibitCard } from '../ExhibitCard.tsx';
import { HowToRead } from '../HowToRead.tsx';
import { PageIntro, type PageBlock } from '../PageIntro.tsx';
import { useEdition } from '../edition.ts';
import page from '../page.module.css';
import { OtherTopics } from './OtherTopics.tsx';
import { TOPIC_SECTIONS } from './sections.ts';
import { TopicEvents, TopicNames, TopicPlaces, TopicStatements } from './TopicParts.tsx';
import { TOPIC_WORDS } from './words.ts';
import css from './topic.module.css';

/** A topic in a sentence with its figures, and what it covers. */
export interface TopicLead {
  readonly title: Sentence;
  readonly lede: Sentence;
}

interface Shown {
  readonly exhibit: Exhibit;
  /** What the ways into the page call it; without a name it is not listed there. */
  readonly name?: Localized;
  /** Says beside the drawing how it is read, where it leaves the row half empty. */
  readonly howTo?: boolean;
}

export interface TopicPageProps {
  readonly topic: Topic;
  readonly lead: (edition: Edition, locale: Locale) => TopicLead;
  readonly shown: readonly Shown[];
  /** What stands after the exhibits. */
  readonly after?: ComponentType<{ readonly locale: Locale }>;
}

const PARTS = ['events', 'statements', 'places', 'names'] as const;

/** One topic of the document: its finding, its exhibits, its events, its places and everything it names. */
export function TopicPage({ topic, lead, shown, after: After }: TopicPageProps) {
  const locale = useAddress().address.lang;
  const edition = useEdition();
  const blocks: readonly PageBlock[] = [
    ...shown.flatMap(({ exhibit, name }) => (name ? [{ id: exhibit.id, name }] : [])),
    ...PARTS.map((id) => ({ id, name: TOPIC_WORDS[id] })),
  ];
  const part = { edition, locale, sections: TOPIC_SECTIONS[topic] };
  return (
    <div className={page['grid']}>
      <PageIntro {...lead(edition, locale)} blocks={blocks} locale={locale} />
      {shown.map(({ exhibit, howTo }) => (
        <div key={exhibit.id} className={page[exhibit.span]}>
          <ExhibitCard exhibit={exhibit} aside={howTo && <HowToRead exhibit={exhibit} locale={locale} />} />
        </div>
      ))}
      {After && (
        <div className={page['full']}>
          <After locale={locale} />
        </div>
      )}
      <div className={`${page['full']} ${css['parts']}`}>
        <TopicStatements {...part} />
        <div>
          <TopicEvents {...part} />
          <TopicPlaces {...part} />
        </div>
      </div>
      <div className={page['full']}>
        <TopicNames {...part} />
        <OtherTopics topic={topic} locale={locale} />
      </div>
    </div>
  );
}
