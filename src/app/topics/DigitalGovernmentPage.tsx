import type { Exhibit } from '#src/exhibits/define.ts';
import { TOPIC_NAMES } from '#src/view/chapters.ts';
import { TOPIC_LEADS } from '../pages/leads.ts';
import { TopicPage, type TopicPageProps } from './TopicPage.tsx';

const SHOWN: TopicPageProps['shown'] = [];
export const exhibits: readonly Exhibit[] = SHOWN.map(({ exhibit }) => exhibit);

const lead: TopicPageProps['lead'] = (_, locale) => ({
  title: [TOPIC_NAMES['digital-government'][locale]],
  lede: [TOPIC_LEADS['digital-government'][locale]],
});

export const Page = () => <TopicPage topic="digital-government" lead={lead} shown={SHOWN} />;
