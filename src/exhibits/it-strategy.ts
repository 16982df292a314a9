import type { Locale, Localized } from '#src/i18n/locales.ts';
import { itStrategy } from '#src/queries/digital-office.ts';
import { listedNames } from '#src/view/named-rows.ts';
import { names } from '#src/view/names.ts';
import { sentence } from '#src/view/sentence.ts';
import { rowMaker } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

/** How each programme stood, in the order of the printed list: words, as there is no date and no amount. */
const STATUS: readonly Localized[] = [
  { en: 'record-keeping system being developed', tc: '檔案保管系統開發中', sc: '档案保管系统开发中' },
  { en: 'being rolled out on the cloud', tc: '以雲端技術推行中', sc: '以云技术推行中' },
  { en: 'shared services; development overseen', tc: '共用服務，監察開發中', sc: '共用服务，监察开发中' },
  { en: 'building going up, centres being merged', tc: '大樓興建中，現有中心合併中', sc: '大楼兴建中，现有中心合并中' },
  { en: 'in place and managed', tc: '已設立，管理中', sc: '已设立，管理中' },
];

const LABELS = {
  programmes: { en: 'programmes listed', tc: '所列計劃', sc: '所列计划' },
  components: {
    en: 'parts of electronic information management',
    tc: '電子資料管理的部分',
    sc: '电子资料管理的部分',
  },
  building: {
    en: 'data centre building under construction; no date, size or place is given',
    tc: '興建中的數據中心大樓；日期、面積和地點均沒有說明',
    sc: '兴建中的数据中心大楼；日期、面积和地点均没有说明',
  },
} as const satisfies Record<string, Localized>;

const COMPONENT: Localized = { en: 'covered by the strategy', tc: '策略涵蓋', sc: '策略涵盖' };

type Answer = ReturnType<typeof itStrategy>;

/** The programmes with how they stood; the first has a statement of its own. */
const programmesOf = ({ list, recordkeeping }: Answer, locale: Locale) =>
  listedNames(list, '', locale).map((row, at) => ({
    ...row,
    said: STATUS[at]?.[locale] ?? '',
    facts: at === 0 ? [...row.facts, recordkeeping.id] : row.facts,
  }));

function viewOf(answer: Answer, locale: Locale) {
  const row = rowMaker(LABELS, locale);
  const { programmes, components, componentList, building } = answer;
  return names([
    {
      key: 'programmes',
      groups: [
        {
          key: 'programmes',
          head: row('programmes', programmes, 'c1'),
          names: programmesOf(answer, locale),
          says: true,
        },
      ],
    },
    {
      key: 'counts',
      across: { wide: 2, full: 2 },
      groups: [
        {
          key: 'components',
          head: row('components', components, 'c1'),
          names: listedNames(componentList, COMPONENT[locale], locale),
        },
        { key: 'building', head: row('building', building, 'c1') },
      ],
    },
  ]);
}

export default defineExhibit({
  id: 'it-strategy',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'Programme or part', value: 'How it stood' },
    tc: { label: '計劃或部分', value: '狀況' },
    sc: { label: '计划或部分', value: '状况' },
  },
  howToRead: {
    en: 'One cell is one programme, with its status in our words as the document had it. There is no date and no amount for any of them, so nothing is drawn to a scale. The numbers are counted from lists, except the one building.',
    tc: '一格是一項計劃，並以我們的文字說明文件撰寫時的狀況。全部沒有日期及款額，因此不按比例繪畫。數字是按清單點算，只有那一座大樓例外。',
    sc: '一格是一项计划，并以我们的文字说明文件撰写时的状况。全部没有日期及金额，因此不按比例绘制。数字是按清单清点，只有那一座大楼例外。',
  },
  ask: itStrategy,
  compose: (answer, locale) => {
    const { programmes, components, building } = answer;
    return {
      title: {
        en: sentence`The IT strategy lists ${programmes} programmes, none of them with a date`,
        tc: sentence`資訊科技策略所列計劃${programmes}項，全部沒有日期`,
        sc: sentence`信息科技策略所列计划${programmes}项，全部没有日期`,
      }[locale],
      sub: {
        en: sentence`Change inside the Government: how each programme stood when the document was written`,
        tc: sentence`政府內部的改革：撰文時各項計劃的狀況`,
        sc: sentence`政府内部的改革：撰文时各项计划的状况`,
      }[locale],
      caution: {
        en: sentence`Status words are ours. What the programmes cost is not given.`,
        tc: sentence`狀況的用字是我們的。各項計劃的開支，文件沒有載列。`,
        sc: sentence`状况的用字是我们的。各项计划的开支，文件没有列出。`,
      }[locale],
      description: {
        en: sentence`Equal cells for ${programmes}, each with a status in words and no number. Below: ${components} of electronic information management, and ${building} under construction as a data centre.`,
        tc: sentence`${programmes}畫成相同的格子，各以文字說明狀況，沒有數字。下方：電子資料管理的${components}，以及${building}，是興建中的數據中心。`,
        sc: sentence`${programmes}画成相同的格子，各以文字说明状况，没有数字。下方：电子资料管理的${components}，以及${building}，是兴建中的数据中心。`,
      }[locale],
      view: viewOf(answer, locale),
    };
  },
});
