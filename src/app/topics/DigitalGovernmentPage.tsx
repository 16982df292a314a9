import type { Exhibit } from '#src/exhibits/define.ts';
import digitalGovernmentSteps from '#src/exhibits/digital-government-steps.ts';
import itStrategy from '#src/exhibits/it-strategy.ts';
import openData from '#src/exhibits/open-data.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { TopicPage, type TopicPageProps } from './TopicPage.tsx';

const SHOWN: TopicPageProps['shown'] = [
  { exhibit: openData, name: { en: 'Open data', tc: '開放數據', sc: '开放数据' }, howTo: true },
  { exhibit: digitalGovernmentSteps, name: { en: 'Step by step', tc: '發展歷程', sc: '发展历程' } },
  { exhibit: itStrategy, name: { en: 'IT strategy', tc: '資訊科技策略', sc: '信息科技策略' }, howTo: true },
];
export const exhibits: readonly Exhibit[] = SHOWN.map(({ exhibit }) => exhibit);

const lead: TopicPageProps['lead'] = (edition, locale) => {
  const portal = edition.figure('data-gov-hk-datasets', 'datasets');
  const programmes = edition.figure('it-strategy-programmes', 'programmes');
  const [services, signIn, policy] = [plain('2007'), plain('2010'), plain('2018')];
  return {
    title: {
      en: sentence`The Government’s open data site has ${portal} datasets, free to use`,
      tc: sentence`政府開放數據網站有${portal}個數據集，免費使用`,
      sc: sentence`政府开放数据网站有${portal}个数据集，免费使用`,
    }[locale],
    lede: {
      en: sentence`Services came together on one portal in ${services} and behind one sign-in in ${signIn}; open data became policy in ${policy}. Three counts of datasets cannot be joined. Inside the Government, ${programmes} programmes are under way.`,
      tc: sentence`服務在${services}年匯聚到一個網站，${signIn}年起一次登入即可使用；開放數據在${policy}年成為政策。三個數據集數目不能合併。政府內部則有${programmes}項計劃進行中。`,
      sc: sentence`服务在${services}年汇聚到一个网站，${signIn}年起一次登录即可使用；开放数据在${policy}年成为政策。三个数据集数目不能合并。政府内部则有${programmes}项计划进行中。`,
    }[locale],
  };
};

export const Page = () => <TopicPage topic="digital-government" lead={lead} shown={SHOWN} />;
