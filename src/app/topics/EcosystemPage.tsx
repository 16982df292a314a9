import hkpcCompetences from '#src/exhibits/hkpc-competences.ts';
import hkstpAllocation from '#src/exhibits/hkstp-allocation.ts';
import innohkAnatomy from '#src/exhibits/innohk-anatomy.ts';
import policyBodies from '#src/exhibits/policy-bodies.ts';
import policyDirections from '#src/exhibits/policy-directions.ts';
import rdCentres from '#src/exhibits/rd-centres.ts';
import whoRunsWhat from '#src/exhibits/who-runs-what.ts';
import type { Exhibit } from '#src/exhibits/define.ts';
import { sentence } from '#src/view/sentence.ts';
import { TopicPage, type TopicPageProps } from './TopicPage.tsx';

const SHOWN: TopicPageProps['shown'] = [
  { exhibit: innohkAnatomy, name: { en: 'InnoHK', tc: 'InnoHK', sc: 'InnoHK' }, howTo: true },
  { exhibit: policyBodies, name: { en: 'Who is under whom', tc: '機構從屬', sc: '机构从属' } },
  { exhibit: rdCentres, name: { en: 'R&D centres', tc: '研發中心', sc: '研发中心' } },
  { exhibit: whoRunsWhat, name: { en: 'Who runs what', tc: '各機構的項目', sc: '各机构的项目' }, howTo: true },
  { exhibit: policyDirections, name: { en: 'Directions', tc: '發展方向', sc: '发展方向' }, howTo: true },
  { exhibit: hkpcCompetences },
  { exhibit: hkstpAllocation },
];
export const exhibits: readonly Exhibit[] = SHOWN.map(({ exhibit }) => exhibit);

const lead: TopicPageProps['lead'] = (edition, locale) => {
  const labs = edition.figure('innohk-laboratories', 'labs');
  const researchers = edition.figure('innohk-researchers', 'people');
  return {
    title: {
      en: sentence`InnoHK’s ${labs} laboratories bring ${researchers} researchers together`,
      tc: sentence`InnoHK的${labs}所實驗室，匯聚${researchers}名科研人員`,
      sc: sentence`InnoHK的${labs}家实验室有${researchers}名科研人员`,
    }[locale],
    lede: {
      en: sentence`Who is under whom and runs what, how InnoHK is made up, and what the R&D centres and the Productivity Council do.`,
      tc: sentence`機構的從屬與職能、InnoHK的組成，以及研發中心與生產力局的工作。`,
      sc: sentence`机构的从属与职能、InnoHK的组成，以及研发中心与生产力局的工作。`,
    }[locale],
  };
};

export const Page = () => <TopicPage topic="ecosystem" lead={lead} shown={SHOWN} />;
