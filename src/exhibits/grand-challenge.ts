import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { countRow, listedNames } from '#src/view/named-rows.ts';
import { names, type NamePart } from '#src/view/names.ts';
import { sentence } from '#src/view/sentence.ts';
import { defineExhibit } from './define.ts';

const ask = (edition: Edition) => ({
  proposals: edition.figure('city-grand-challenge-proposals', 'proposals'),
  hosts: edition.figure('city-grand-challenge-trial-hosts', 'institutions'),
  groups: edition.figure('city-grand-challenge-winning-groups', 'groups'),
  groupNames: edition.fact('city-grand-challenge-winning-groups'),
});
type Answer = ReturnType<typeof ask>;

/** Its groups, part by part. */
function partsOf(answer: Answer, locale: Locale): readonly NamePart[] {
  const { proposals, hosts, groups, groupNames } = answer;
  return [
    {
      key: 'numbers',
      across: { narrow: 2, wide: 2 },
      groups: [
        { key: 'proposals', head: countRow(proposals, locale) },
        { key: 'hosts', head: countRow(hosts, locale) },
      ],
    },
    {
      key: 'groups',
      groups: [
        {
          key: 'groups',
          head: countRow(groups, locale),
          names: listedNames(groupNames, { en: 'group of winners', tc: '優勝組別', sc: '优胜组别' }[locale], locale),
        },
      ],
    },
  ];
}

export default defineExhibit({
  id: 'grand-challenge',
  chapter: 'topics',
  columns: {
    en: { label: 'Figure or group', value: 'In the document' },
    tc: { label: '數字或組別', value: '文件如何提及' },
    sc: { label: '数字或组别', value: '文件如何提及' },
  },
  howToRead: {
    en: 'Both numbers are lower bounds: the plus says that there were more. They count different things, so neither is a share of the other.',
    tc: '兩個數字都是下限：「逾」表示實際更多。兩者所計的不同，並非互為比例。',
    sc: '两个数字都是下限：“逾”表示实际更多。两者所计的不同，并非互为比例。',
  },
  ask,
  compose: (answer, locale) => {
    const { proposals, hosts, groups } = answer;
    return {
      title: {
        en: sentence`The first City I&T Grand Challenge drew ${proposals} proposals; ${hosts} bodies tried the prototypes`,
        tc: sentence`首屆城市創科大挑戰收到${proposals}項方案，原型在${hosts}間機構及團體試用`,
        sc: sentence`首届城市创科大挑战收到${proposals}项方案，原型在${hosts}间机构及团体试用`,
      }[locale],
      sub: {
        en: sentence`The first edition: proposals, trials, and the groups whose winners were supported`,
        tc: sentence`首屆的方案、試用，以及優勝者獲支援的組別`,
        sc: sentence`首届的方案、试用，以及优胜者获支持的组别`,
      }[locale],
      caution: {
        en: sentence`Both are lower bounds, and the document says nothing of how many proposals won.`,
        tc: sentence`兩者均為下限；文件沒有說明多少項方案獲獎。`,
        sc: sentence`两者均为下限；文件没有说明多少项方案获奖。`,
      }[locale],
      description: {
        en: sentence`Numbers by themselves: ${proposals} came in for the first edition, and ${hosts} tried the prototypes of the winners, from ${groups} named below.`,
        tc: sentence`首屆收到${proposals}，優勝者的原型在${hosts}試用；優勝者來自下列${groups}。`,
        sc: sentence`首届收到${proposals}，优胜者的原型在${hosts}试用；优胜者来自下列${groups}。`,
      }[locale],
      view: names(partsOf(answer, locale)),
    };
  },
});
