import guangdongProjects from '#src/exhibits/guangdong-projects.ts';
import lifeAndHealth from '#src/exhibits/life-and-health.ts';
import mainlandAgreements from '#src/exhibits/mainland-agreements.ts';
import nationalLabsCeiling from '#src/exhibits/national-labs-ceiling.ts';
import nationalProgrammes from '#src/exhibits/national-programmes.ts';
import theLoop from '#src/exhibits/the-loop.ts';
import type { Exhibit } from '#src/exhibits/define.ts';
import { sentence } from '#src/view/sentence.ts';
import { TopicPage, type TopicPageProps } from './TopicPage.tsx';

const SHOWN: TopicPageProps['shown'] = [
  { exhibit: theLoop, name: { en: 'The Loop', tc: '河套', sc: '河套' }, howTo: true },
  { exhibit: guangdongProjects, name: { en: 'With Guangdong', tc: '粵港合作', sc: '粤港合作' } },
  { exhibit: lifeAndHealth, name: { en: 'Life and health', tc: '生命健康', sc: '生命健康' } },
  { exhibit: nationalProgrammes, name: { en: 'National programmes', tc: '國家計劃', sc: '国家计划' } },
  { exhibit: nationalLabsCeiling, name: { en: 'National laboratories', tc: '國家級實驗室', sc: '国家级实验室' } },
  { exhibit: mainlandAgreements, name: { en: 'Agreements', tc: '協議', sc: '协议' }, howTo: true },
];
export const exhibits: readonly Exhibit[] = SHOWN.map(({ exhibit }) => exhibit);

const lead: TopicPageProps['lead'] = (edition, locale) => {
  const universities = edition.figure('universities-with-shenzhen-institutes', 'universities');
  const projects = edition.figure('tcfs-projects', 'projects');
  return {
    title: {
      en: sentence`${universities} universities have institutes in Shenzhen; ${projects} joint projects had support`,
      tc: sentence`${universities}所大學在深圳設有研究院，${projects}個合作項目獲得支持`,
      sc: sentence`${universities}所大学在深圳设有研究院，${projects}个合作项目获得支持`,
    }[locale],
    lede: {
      en: sentence`Joint schemes and agreements, the Loop, national programmes, and research in life and health.`,
      tc: sentence`合作計劃與協議、河套、國家科技計劃，以及生命健康研發。`,
      sc: sentence`合作计划与协议、河套、国家科技计划，以及生命健康研发。`,
    }[locale],
  };
};

export const Page = () => <TopicPage topic="mainland" lead={lead} shown={SHOWN} />;
