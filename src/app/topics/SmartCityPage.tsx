import type { Exhibit } from '#src/exhibits/define.ts';
import smartCityAreas from '#src/exhibits/smart-city-areas.ts';
import smartCityServices from '#src/exhibits/smart-city-services.ts';
import smartLampposts from '#src/exhibits/smart-lampposts.ts';
import wifiHk from '#src/exhibits/wifi-hk.ts';
import { sentence } from '#src/view/sentence.ts';
import { TopicPage, type TopicPageProps } from './TopicPage.tsx';

const SHOWN: TopicPageProps['shown'] = [
  { exhibit: smartCityAreas, name: { en: 'Blueprints', tc: '藍圖', sc: '蓝图' }, howTo: true },
  { exhibit: smartCityServices, name: { en: 'Platforms', tc: '平台', sc: '平台' }, howTo: true },
  { exhibit: smartLampposts, name: { en: 'Lampposts', tc: '燈柱', sc: '灯柱' } },
  { exhibit: wifiHk, name: { en: 'Wi-Fi', tc: 'Wi-Fi', sc: 'Wi-Fi' } },
];
export const exhibits: readonly Exhibit[] = SHOWN.map(({ exhibit }) => exhibit);

const lead: TopicPageProps['lead'] = (edition, locale) => {
  const initiatives = edition.figure('smart-city-blueprint-2-initiatives', 'initiatives');
  const services = edition.figure('iam-smart-services', 'services');
  const hotspots = edition.figure('wifi-hk-hotspots', 'hotspots');
  return {
    title: {
      en: sentence`A Blueprint of ${initiatives} initiatives, and the platforms that carry it`,
      tc: sentence`一份載有${initiatives}項措施的藍圖，以及支撐它的平台`,
      sc: sentence`一份载有${initiatives}项举措的蓝图，以及支撑它的平台`,
    }[locale],
    lede: {
      en: sentence`One digital identity leads to ${services} services, and ${hotspots} Wi-Fi hotspots are free to use. The lampposts are a pilot with a target. Every count here is of another kind and stands by itself.`,
      tc: sentence`一個數碼身份通往${services}項服務，免費Wi-Fi熱點有${hotspots}個；燈柱則是設有目標的試驗計劃。這裏的數目性質各異，各自獨立。`,
      sc: sentence`一个数字身份通往${services}项服务，免费Wi-Fi热点有${hotspots}个；灯柱则是设有目标的试验计划。这里的数目性质各异，各自独立。`,
    }[locale],
  };
};

export const Page = () => <TopicPage topic="smart-city" lead={lead} shown={SHOWN} />;
