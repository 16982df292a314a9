import type { Localized } from '#src/i18n/locales.ts';
import { derive } from '#src/queries/derivations.ts';
import { sentence, term } from '#src/view/sentence.ts';
import { bars, rowMaker } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

/** What each bar is called. */
const LABELS = {
  raised: { en: 'After doubling', tc: '倍增後', sc: '倍增后' },
  former: {
    en: 'Before, if doubled is exactly twofold',
    tc: '之前（若「倍增」恰為兩倍）',
    sc: '之前（若“倍增”恰为两倍）',
  },
} as const satisfies Record<string, Localized>;

export default defineExhibit({
  id: 'national-labs-ceiling',
  chapter: 'topics',
  columns: {
    en: { label: 'Ceiling', value: 'Amount' },
    tc: { label: '上限', value: '款額' },
    sc: { label: '上限', value: '款额' },
  },
  howToRead: {
    en: 'A pale bar with a line at its end is a ceiling; less than it is possible, too. The dotted bar is worked out here, as half of the other; the document does not print it.',
    tc: '淺色條形末端的豎線表示上限：款額可以是上限以內的任何數目。虛線條形由本圖集推算，是另一條的一半，文件沒有載列。',
    sc: '浅色条形末端的竖线表示上限：款额可以是上限以内的任何数目。虚线条形由本图集推算，是另一条的一半，文件没有载列。',
  },
  ask: (edition) => ({
    raised: edition.figure('skl-cnerc-funding-cap', 'HKD'),
    former: derive(edition, 'former-skl-cnerc-cap'),
    labs: edition.figure('state-key-laboratories', 'labs'),
    branches: edition.figure('cnerc-hong-kong-branches', 'centres'),
  }),
  compose: ({ raised, former, labs, branches }, locale) => {
    const row = rowMaker(LABELS, locale);
    return {
      title: {
        en: sentence`Funding for national laboratories and branches was to double: ${raised}`,
        tc: sentence`國家級實驗室及分中心的資助倍增：${raised}`,
        sc: sentence`国家级实验室及分中心的资助倍增：${raised}`,
      }[locale],
      sub: {
        en: sentence`${term('cap', 'Ceiling')} for ${labs} State Key Laboratories and ${branches} branches of national engineering centres together`,
        tc: sentence`${labs}所國家重點實驗室及${branches}所國家工程技術研究中心香港分中心合計的${term('cap', '上限')}`,
        sc: sentence`${labs}所国家重点实验室及${branches}所国家工程技术研究中心香港分中心合计的${term('cap', '上限')}`,
      }[locale],
      caution: {
        en: sentence`A ceiling for all together over a period the document does not state; no share per laboratory follows from it.`,
        tc: sentence`是所有實驗室及分中心合計的上限，文件沒有說明年期；推算不出每所實驗室的款額。`,
        sc: sentence`是所有实验室及分中心合计的上限，文件没有说明年期；推算不出每所实验室的款额。`,
      }[locale],
      description: {
        en: sentence`Two pale bars with a line at their ends: ${raised} after doubling, and ${former} before, worked out here and only true if doubled means exactly twofold.`,
        tc: sentence`兩條末端有豎線的淺色條形：倍增後${raised}；之前${former}，由本圖集推算，只在「倍增」恰為兩倍時成立。`,
        sc: sentence`两条末端有竖线的浅色条形：倍增后${raised}；之前${former}，由本图集推算，只在“倍增”恰为两倍时成立。`,
      }[locale],
      view: bars('HKD', [row('raised', raised, 'c1'), row('former', former, 'c1')]),
    };
  },
});
