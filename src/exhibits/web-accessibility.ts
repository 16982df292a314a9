import type { Fact } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { webAccessibility } from '#src/queries/digital-office.ts';
import { listedNames } from '#src/view/named-rows.ts';
import { names } from '#src/view/names.ts';
import { sentence } from '#src/view/sentence.ts';
import { rowMaker } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

const LABELS = {
  strategies: { en: 'strategies of the campaign', tc: '運動的策略', sc: '运动的策略' },
  domains: {
    en: 'top-level domains of Hong Kong, looked after by HKIRC',
    tc: '由HKIRC管理的香港頂級域名',
    sc: '由HKIRC管理的香港顶级域名',
  },
} as const satisfies Record<string, Localized>;

const SAID = {
  strategy: { en: 'strategy listed', tc: '所列策略', sc: '所列策略' },
  domain: { en: 'registered and managed by HKIRC', tc: '由HKIRC註冊及管理', sc: '由HKIRC注册及管理' },
} as const satisfies Record<string, Localized>;

/** English pages carry no Chinese characters of their own. */
const IN_CHINESE = 'a dot and “Hong Kong” in Chinese';

const domainNames = (list: Fact, locale: Locale) =>
  listedNames(list, SAID.domain[locale], locale).map((name, at) =>
    locale === 'en' && at === 1 ? { ...name, label: IN_CHINESE } : name,
  );

function viewOf(answer: ReturnType<typeof webAccessibility>, locale: Locale) {
  const { strategies, strategyList, domains, domainList } = answer;
  const row = rowMaker(LABELS, locale);
  return names([
    {
      key: 'strategies',
      groups: [
        {
          key: 'strategies',
          head: row('strategies', strategies, 'c1'),
          names: listedNames(strategyList, SAID.strategy[locale], locale),
        },
        {
          key: 'domains',
          head: row('domains', domains, 'c1'),
          names: domainNames(domainList, locale),
        },
      ],
    },
  ]);
}

export default defineExhibit({
  id: 'web-accessibility',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'Strategy or domain', value: 'In the document' },
    tc: { label: '策略或域名', value: '文件如何提及' },
    sc: { label: '策略或域名', value: '文件如何提及' },
  },
  howToRead: {
    en: 'Each cell is one strategy or domain that the document names. The strategies are introduced with “including”, so there may be more; the two domains are all it names.',
    tc: '每格是文件點名的一項策略或一個域名。策略以「包括」引出，可能還有其他；域名則只有兩個。',
    sc: '每格是文件点名的一项策略或一个域名。策略以“包括”引出，可能还有其他；域名则只有两个。',
  },
  ask: webAccessibility,
  compose: (answer, locale) => {
    const { strategies, domains } = answer;
    return {
      title: {
        en: sentence`Accessible web pages are promoted by ${strategies} strategies, awards among them`,
        tc: sentence`無障礙網頁的推廣策略${strategies}項，嘉許是其中之一`,
        sc: sentence`无障碍网页的推广策略${strategies}项，嘉许是其中之一`,
      }[locale],
      sub: {
        en: sentence`The campaign’s strategies, and the domains of the non-profit body that organises its awards`,
        tc: sentence`運動的策略，以及主辦嘉許計劃的非牟利機構所管理的域名`,
        sc: sentence`运动的策略，以及主办嘉许计划的非营利机构所管理的域名`,
      }[locale],
      caution: {
        en: sentence`How many websites or apps took part is not given.`,
        tc: sentence`有多少網站或應用程式參與，文件沒有載列。`,
        sc: sentence`有多少网站或应用程序参与，文件没有列出。`,
      }[locale],
      description: {
        en: sentence`Equal cells for ${strategies} of the accessibility campaign: leadership, awareness, guidelines, expertise and a recognition scheme. Beside them ${domains} that HKIRC looks after.`,
        tc: sentence`無障礙運動的${strategies}畫成相同的格子：領導、認知、指引、專才及嘉許計劃。旁邊是HKIRC管理的${domains}。`,
        sc: sentence`无障碍运动的${strategies}画成相同的格子：领导、认知、指引、专才及嘉许计划。旁边是HKIRC管理的${domains}。`,
      }[locale],
      view: viewOf(answer, locale),
    };
  },
});
