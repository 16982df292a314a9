import cultureEvents from '#src/exhibits/culture-events.ts';
import grandChallenge from '#src/exhibits/grand-challenge.ts';
import rdTaxDeduction from '#src/exhibits/rd-tax-deduction.ts';
import type { Exhibit } from '#src/exhibits/define.ts';
import { sentence } from '#src/view/sentence.ts';
import { TopicPage, type TopicPageProps } from './TopicPage.tsx';

const SHOWN: TopicPageProps['shown'] = [
  { exhibit: cultureEvents, name: { en: 'What happens when', tc: '活動時間', sc: '活动时间' }, howTo: true },
  { exhibit: grandChallenge, name: { en: 'Grand Challenge', tc: '城市創科大挑戰', sc: '城市创科大挑战' } },
  { exhibit: rdTaxDeduction, name: { en: 'Tax deduction', tc: '稅務扣減', sc: '税务扣减' } },
];
export const exhibits: readonly Exhibit[] = SHOWN.map(({ exhibit }) => exhibit);

const lead: TopicPageProps['lead'] = (edition, locale) => {
  const proposals = edition.figure('city-grand-challenge-proposals', 'proposals');
  const hosts = edition.figure('city-grand-challenge-trial-hosts', 'institutions');
  return {
    title: {
      en: sentence`${proposals} ideas for the city came in, and ${hosts} bodies tried the prototypes`,
      tc: sentence`城市創科大挑戰收到${proposals}項方案，原型在${hosts}間機構及團體試用`,
      sc: sentence`城市创科大挑战收到${proposals}项方案，原型在${hosts}间机构及团体试用`,
    }[locale],
    lede: {
      en: sentence`Competitions, awards and events that make innovation part of daily life, and what encourages companies to do research.`,
      tc: sentence`讓創科走入生活的比賽、獎項及活動，以及鼓勵企業研發的措施。`,
      sc: sentence`让科创走入生活的比赛、奖项及活动，以及鼓励企业研发的措施。`,
    }[locale],
  };
};

export const Page = () => <TopicPage topic="culture" lead={lead} shown={SHOWN} />;
