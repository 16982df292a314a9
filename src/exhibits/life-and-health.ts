import type { Edition } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { names, type NamePart } from '#src/view/names.ts';
import { sentence } from '#src/view/sentence.ts';
import { rowMaker } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

const HEADINGS = {
  hub: {
    en: 'What the InnoLife Healthtech Hub builds on',
    tc: '生命健康創新科研中心的基礎',
    sc: '生命健康创新科研中心的基础',
  },
  national: {
    en: 'All national laboratories and branches in Hong Kong',
    tc: '在港的所有國家級實驗室及分中心',
    sc: '在港的所有国家级实验室及分中心',
  },
  budget: { en: 'Announced in the Budget', tc: '《財政預算案》公布', sc: '《财政预算案》公布' },
} as const;

const LABELS = {
  innohk: { en: 'InnoHK laboratories', tc: 'InnoHK實驗室', sc: 'InnoHK实验室' },
  related: {
    en: 'State Key Laboratories among its base',
    tc: '作為基礎的國家重點實驗室',
    sc: '作为基础的国家重点实验室',
  },
  state: { en: 'State Key Laboratories', tc: '國家重點實驗室', sc: '国家重点实验室' },
  branches: {
    en: 'Branches of National Engineering Research Centres',
    tc: '國家工程技術研究中心香港分中心',
    sc: '国家工程技术研究中心香港分中心',
  },
  reserve: { en: 'Set aside for life and health technology', tc: '為生命健康科技預留', sc: '为生命健康科技预留' },
} as const satisfies Record<string, Localized>;

const ask = (edition: Edition) => ({
  innohk: edition.figure('innolife-innohk-labs', 'labs'),
  related: edition.figure('innolife-state-key-laboratories', 'labs'),
  state: edition.figure('state-key-laboratories', 'labs'),
  branches: edition.figure('cnerc-hong-kong-branches', 'centres'),
  reserve: edition.figure('budget-2022-23-life-health-reserve', 'HKD'),
});
type Answer = ReturnType<typeof ask>;

/** Its groups, part by part. */
function partsOf(answer: Answer, locale: Locale): readonly NamePart[] {
  const { innohk, related, state, branches, reserve } = answer;
  const row = rowMaker(LABELS, locale);
  return [
    {
      key: 'hub',
      heading: HEADINGS.hub[locale],
      across: { narrow: 2, wide: 2 },
      groups: [
        { key: 'innohk', head: row('innohk', innohk, 'c1'), dots: true },
        { key: 'related', head: row('related', related, 'c2'), dots: true },
      ],
    },
    {
      key: 'national',
      heading: HEADINGS.national[locale],
      across: { narrow: 2, wide: 2 },
      groups: [
        { key: 'state', head: row('state', state, 'c2'), dots: true },
        { key: 'branches', head: row('branches', branches, 'c3'), dots: true },
      ],
    },
    {
      key: 'budget',
      heading: HEADINGS.budget[locale],
      groups: [{ key: 'reserve', head: row('reserve', reserve, 'c1') }],
    },
  ];
}

export default defineExhibit({
  id: 'life-and-health',
  chapter: 'topics',
  columns: {
    en: { label: 'What is counted', value: 'Number or amount' },
    tc: { label: '計算的項目', value: '數目或款額' },
    sc: { label: '计算的项目', value: '数目或款额' },
  },
  howToRead: {
    en: 'A dot is one laboratory or centre. A colour is one set: InnoHK laboratories in one, State Key Laboratories in another. Two sets that happen to be equally large are still two sets.',
    tc: '一點代表一間實驗室或中心。一種顏色代表一組：InnoHK實驗室一色，國家重點實驗室另一色。兩組數目相同，但並非同一組。',
    sc: '一点代表一间实验室或中心。一种颜色代表一组：InnoHK实验室一色，国家重点实验室另一色。两组数目相同，但并非同一组。',
  },
  ask,
  compose: (answer, locale) => {
    const { innohk, related, state, branches, reserve } = answer;
    return {
      title: {
        en: sentence`A hub for life and health builds on ${innohk} InnoHK and ${related} State Key Laboratories`,
        tc: sentence`生命健康科研中心以${innohk}所InnoHK實驗室及${related}所國家重點實驗室為基礎`,
        sc: sentence`生命健康科研中心以${innohk}家InnoHK实验室及${related}家国家重点实验室为基础`,
      }[locale],
      sub: {
        en: sentence`Laboratories and centres, a dot each, and the money set aside`,
        tc: sentence`實驗室及中心，一點代表一所；以及預留的款項`,
        sc: sentence`实验室及中心，一点代表一所；以及预留的款项`,
      }[locale],
      caution: {
        en: sentence`The InnoHK laboratories for life and health and the State Key Laboratories happen to be equally many; they are different ones.`,
        tc: sentence`與生命健康相關的InnoHK實驗室與國家重點實驗室數目剛好相同，但並非同一批。`,
        sc: sentence`与生命健康相关的InnoHK实验室与国家重点实验室数目刚好相同，但并非同一批。`,
      }[locale],
      description: {
        en: sentence`Dots in two colours: the hub builds on ${innohk} of InnoHK and ${related} among the State Key Laboratories; of these there are ${state} in Hong Kong, beside ${branches} that are branches of national ones. ${reserve} was set aside in the Budget.`,
        tc: sentence`兩種顏色的圓點：中心以InnoHK的${innohk}及國家重點實驗室中的${related}為基礎；後者在港共有${state}，另有${branches}是國家工程技術研究中心的香港分中心。《財政預算案》預留${reserve}。`,
        sc: sentence`两种颜色的圆点：中心以InnoHK的${innohk}及国家重点实验室中的${related}为基础；后者在港共有${state}，另有${branches}是国家工程技术研究中心的香港分中心。《财政预算案》预留${reserve}。`,
      }[locale],
      view: names(partsOf(answer, locale)),
    };
  },
});
