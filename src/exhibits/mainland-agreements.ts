import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { datedFact } from '#src/queries/bodies.ts';
import { countRow, entityName, eventName, listedNames } from '#src/view/named-rows.ts';
import { names, type NameGroup } from '#src/view/names.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { defineExhibit } from './define.ts';

const ask = (edition: Edition) => ({
  memoranda: edition.figure('provincial-mous-signed', 'agreements'),
  provinces: edition.fact('provincial-mous-signed'),
  contest: datedFact(edition, 'maker-in-china-hk-since'),
  partners: edition.figure('maker-in-china-hk-partners', 'partners'),
  partnerNames: edition.fact('maker-in-china-hk-partners'),
  signatures: edition.entity('esignature-recognition'),
  group: edition.entity('gd-hk-informatisation-group'),
  data: edition.entity('area-cross-boundary-data-flow'),
});
type Answer = ReturnType<typeof ask>;

const memorandaGroup = ({ memoranda, provinces }: Answer, locale: Locale): NameGroup => ({
  key: 'memoranda',
  head: countRow(memoranda, locale),
  names: listedNames(provinces, { en: 'memorandum signed', tc: '已簽署備忘錄', sc: '已签署备忘录' }[locale], locale),
});

const contestGroup = ({ contest, partners, partnerNames }: Answer, locale: Locale): NameGroup => ({
  key: 'contest',
  head: countRow(partners, locale),
  names: [
    ...listedNames(partnerNames, { en: 'partner', tc: '合辦機構', sc: '合办机构' }[locale], locale),
    eventName(contest, locale, 'subject'),
  ],
});

const undatedGroup = ({ signatures, group, data }: Answer, locale: Locale): NameGroup => ({
  key: 'undated',
  head: { en: 'No date in the document', tc: '文件未載日期', sc: '文件未载日期' }[locale],
  says: true,
  names: [
    entityName(signatures, { en: 'scheme with Guangdong', tc: '粵港計劃', sc: '粤港计划' }[locale], locale),
    entityName(group, { en: 'joint group', tc: '合作小組', sc: '合作小组' }[locale], locale),
    entityName(
      data,
      {
        en: 'a focus of the digital economy committee',
        tc: '數字化經濟發展委員會集中探討',
        sc: '数字化经济发展委员会集中探讨',
      }[locale],
      locale,
    ),
  ],
});

export default defineExhibit({
  id: 'mainland-agreements',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'Agreement, partner or scheme', value: 'Number, date or kind' },
    tc: { label: '協議、夥伴或計劃', value: '數目、日期或類別' },
    sc: { label: '协议、伙伴或计划', value: '数目、日期或类别' },
  },
  howToRead: {
    en: 'Each cell is a partner or a scheme. An arrow means from that year on. There is no map of provinces: a memorandum says nothing about the size or the weight of a place.',
    tc: '每格是一個夥伴或計劃。箭嘴表示由該年起。不設省市地圖：備忘錄並不說明一地的大小或份量。',
    sc: '每格是一个伙伴或计划。箭头表示从该年起。不设省市地图：备忘录并不说明一地的大小或分量。',
  },
  ask,
  compose: (answer, locale) => ({
    title: {
      en: sentence`${answer.memoranda} memoranda in ${plain('2021')}, and a contest held jointly since ${plain('2019')}`,
      tc: sentence`${plain('2021年')}簽署${answer.memoranda}份備忘錄，比賽則自${plain('2019年')}起合辦`,
      sc: sentence`${plain('2021年')}签署${answer.memoranda}份备忘录，比赛则自${plain('2019年')}起合办`,
    }[locale],
    sub: {
      en: sentence`With whom Hong Kong has signed, competes and works together`,
      tc: sentence`香港與內地簽署的備忘錄、合辦的比賽及合作安排`,
      sc: sentence`香港与内地签署的备忘录、合办的比赛及合作安排`,
    }[locale],
    caution: {
      en: sentence`The memoranda cover several fields, innovation among them.`,
      tc: sentence`備忘錄涵蓋多個領域，創科是其中之一。`,
      sc: sentence`备忘录涵盖多个领域，科创是其中之一。`,
    }[locale],
    description: {
      en: sentence`Names in groups: ${answer.memoranda} signed in ${plain('2021')}, with Sichuan, Hubei and Shanghai; ${answer.partners} of a contest held since ${plain('2019')}; and arrangements without a date, electronic signatures and data flow among them.`,
      tc: sentence`分組的名稱：${plain('2021年')}與四川、湖北及上海簽署的${answer.memoranda}；自${plain('2019年')}起合辦比賽的${answer.partners}；以及沒有日期的安排，包括電子簽名互認和數據流動。`,
      sc: sentence`分组的名称：${plain('2021年')}与四川、湖北及上海签署的${answer.memoranda}；自${plain('2019年')}起合办比赛的${answer.partners}；以及没有日期的安排，包括电子签名互认和数据流动。`,
    }[locale],
    view: names([
      {
        key: 'agreements',
        across: { full: 3 },
        groups: [memorandaGroup(answer, locale), contestGroup(answer, locale), undatedGroup(answer, locale)],
      },
    ]),
  }),
});
