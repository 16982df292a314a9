import type { Exhibit } from '#src/exhibits/define.ts';
import digitalInclusion from '#src/exhibits/digital-inclusion.ts';
import webAccessibility from '#src/exhibits/web-accessibility.ts';
import { InclusionPledge } from './InclusionPledge.tsx';
import { sentence } from '#src/view/sentence.ts';
import { TopicPage, type TopicPageProps } from './TopicPage.tsx';

const SHOWN: TopicPageProps['shown'] = [
  { exhibit: digitalInclusion, name: { en: 'Programmes', tc: '各項計劃', sc: '各项计划' } },
  { exhibit: webAccessibility, name: { en: 'Accessible pages', tc: '無障礙網頁', sc: '无障碍网页' }, howTo: true },
];
export const exhibits: readonly Exhibit[] = SHOWN.map(({ exhibit }) => exhibit);

const lead: TopicPageProps['lead'] = (edition, locale) => {
  const strategies = edition.figure('web-accessibility-strategies', 'strategies');
  return {
    title: {
      en: sentence`Accessible pages by ${strategies} strategies, and digital skills for older people`,
      tc: sentence`以${strategies}項策略推廣無障礙網頁，並協助長者掌握數碼科技`,
      sc: sentence`以${strategies}项策略推广无障碍网页，并协助老年人掌握数字科技`,
    }[locale],
    lede: {
      en: sentence`A campaign for web pages and apps that everyone can use came first, then help for older people, step by step. The document ends in the middle of a word here, so what follows is not known.`,
      tc: sentence`先有讓所有人都能使用網頁及應用程式的運動，其後逐步協助長者。文件在此處一個詞中間中斷，其後內容不詳。`,
      sc: sentence`先有让所有人都能使用网页及应用程序的运动，其后逐步协助老年人。文件在此处一个词中间中断，其后内容不详。`,
    }[locale],
  };
};

export const Page = () => <TopicPage topic="inclusion" lead={lead} shown={SHOWN} after={InclusionPledge} />;
