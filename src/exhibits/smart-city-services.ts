import type { Locale, Localized } from '#src/i18n/locales.ts';
import { smartCityServices } from '#src/queries/digital-city.ts';
import { cards } from '#src/view/cards.ts';
import { stepRow } from '#src/view/fact-steps.ts';
import { sentence } from '#src/view/sentence.ts';
import { rowMaker } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

/** What each thing is called, and what is counted of it. */
const NAMES = {
  iamSmart: { en: 'iAM Smart', tc: '智方便', sc: '智方便' },
  cloud: {
    en: 'Government cloud and Big Data Analytics Platform',
    tc: '政府雲端平台及大數據分析平台',
    sc: '政府云平台及大数据分析平台',
  },
  blockchain: { en: 'Shared Blockchain Platform', tc: '共用區塊鏈平台', sc: '共用区块链平台' },
} as const satisfies Record<string, Localized>;

const LABELS = {
  iam: {
    en: 'online services of the Government and other organisations',
    tc: '政府及其他機構的網上服務',
    sc: '政府及其他机构的网上服务',
  },
  services: { en: 'digital government services supported', tc: '獲支援的數碼政府服務', sc: '获支持的数字政府服务' },
  projects: { en: 'projects given big data analysis', tc: '進行大數據分析的項目', sc: '进行大数据分析的项目' },
} as const satisfies Record<string, Localized>;

const LAUNCHED: Localized = { en: 'launched', tc: '推出', sc: '推出' };
const NO_NUMBER: Localized = { en: 'no number in the document', tc: '文件沒有載列數字', sc: '文件没有列出数字' };
const YEARS = { first: 2020, last: 2022 };

function viewOf({ iamSmart, cloud, blockchain }: ReturnType<typeof smartCityServices>, locale: Locale) {
  const row = rowMaker(LABELS, locale);
  const launched = LAUNCHED[locale];
  return cards(YEARS, [
    {
      key: 'iam-smart',
      name: NAMES.iamSmart[locale],
      start: stepRow(iamSmart.start, launched, locale),
      counts: [row('iam', iamSmart.services, 'c1')],
    },
    {
      key: 'government-cloud',
      name: NAMES.cloud[locale],
      start: stepRow(cloud.start, launched, locale),
      counts: [row('services', cloud.services, 'c1'), row('projects', cloud.projects, 'c1')],
    },
    {
      key: 'shared-blockchain-platform',
      name: NAMES.blockchain[locale],
      start: stepRow(blockchain.start, launched, locale),
      counts: [],
      said: {
        key: 'no-number',
        label: NAMES.blockchain[locale],
        said: NO_NUMBER[locale],
        facts: [blockchain.start.id],
      },
    },
  ]);
}

export default defineExhibit({
  id: 'smart-city-services',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'Platform', value: 'Date or number' },
    tc: { label: '平台', value: '日期或數字' },
    sc: { label: '平台', value: '日期或数字' },
  },
  howToRead: {
    en: 'Each platform has its own card. The mark on its axis is the month in which it was launched; the numbers below have units of their own and are drawn to no scale. Hatched: the document gives no number.',
    tc: '每個平台各有一欄。軸上的標記是推出的月份；下方數字各有單位，不按比例繪畫。斜線表示文件沒有載列數字。',
    sc: '每个平台各有一栏。轴上的标记是推出的月份；下方数字各有单位，不按比例绘制。斜线表示文件没有列出数字。',
  },
  ask: smartCityServices,
  compose: (answer, locale) => {
    const { iamSmart, cloud } = answer;
    return {
      title: {
        en: sentence`iAM Smart leads to ${iamSmart.services} services, the government cloud carries ${cloud.services}`,
        tc: sentence`「智方便」通往${iamSmart.services}項服務，政府雲端平台支援${cloud.services}項`,
        sc: sentence`“智方便”通往${iamSmart.services}项服务，政府云平台支持${cloud.services}项`,
      }[locale],
      sub: {
        en: sentence`Platforms behind the smart city: when each was launched, and what it had reached`,
        tc: sentence`智慧城市背後的平台：何時推出、做到多少`,
        sc: sentence`智慧城市背后的平台：何时推出、做到多少`,
      }[locale],
      caution: {
        en: sentence`Services of two kinds and projects: whether any are counted twice is not stated, so they are never added.`,
        tc: sentence`兩類服務與項目性質不同，有否重複計算文件沒有說明，不可相加。`,
        sc: sentence`两类服务与项目性质不同，有否重复计算文件没有说明，不可相加。`,
      }[locale],
      description: {
        en: sentence`Three cards, nothing to scale. iAM Smart: ${iamSmart.services}. Cloud and big data, the earliest: ${cloud.services} and ${cloud.projects}. The blockchain platform, the latest: no number.`,
        tc: sentence`三欄，不按比例。智方便：${iamSmart.services}。最早推出的雲端及大數據平台：${cloud.services}及${cloud.projects}。最後推出的區塊鏈平台：沒有數字。`,
        sc: sentence`三栏，不按比例。智方便：${iamSmart.services}。最早推出的云及大数据平台：${cloud.services}及${cloud.projects}。最后推出的区块链平台：没有数字。`,
      }[locale],
      view: viewOf(answer, locale),
    };
  },
});
