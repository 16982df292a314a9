import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { countRow, listedNames } from '#src/view/named-rows.ts';
import { names, type NameGroup } from '#src/view/names.ts';
import { sentence } from '#src/view/sentence.ts';
import { defineExhibit } from './define.ts';

/** What each list is of, and what its members are called. */
const LISTS = {
  'blueprint-directions': {
    head: { en: 'Directions of the Blueprint', tc: '《發展藍圖》的發展方向', sc: '《发展蓝图》的发展方向' },
    said: { en: 'direction of the Blueprint', tc: '《發展藍圖》的發展方向', sc: '《发展蓝图》的发展方向' },
  },
  'itc-core-strategies': {
    head: { en: 'Core strategies of I&T policy', tc: '創科政策的核心策略', sc: '科创政策的核心策略' },
    said: { en: 'core strategy', tc: '核心策略', sc: '核心策略' },
  },
  'ogcio-missions': {
    head: {
      en: 'Key missions of the Government Chief Information Officer',
      tc: '政府資訊科技總監辦公室的主要使命',
      sc: '政府资讯科技总监办公室的主要使命',
    },
    said: { en: 'key mission', tc: '主要使命', sc: '主要使命' },
  },
} as const satisfies Record<string, { readonly head: Localized; readonly said: Localized }>;

type ListId = keyof typeof LISTS;

/** A printed list with the count the document prints for it. */
const listOf = (edition: Edition, id: ListId, figure: Figure) => ({ id, figure, fact: edition.fact(id) });

const toGroup = ({ id, figure, fact }: ReturnType<typeof listOf>, locale: Locale): NameGroup => ({
  key: id,
  head: { ...countRow(figure, locale), label: LISTS[id].head[locale] },
  names: listedNames(fact, LISTS[id].said[locale], locale),
});

export default defineExhibit({
  id: 'policy-directions',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'List and its members', value: 'Number or kind' },
    tc: { label: '清單及其項目', value: '數目或類別' },
    sc: { label: '清单及其项目', value: '数目或类别' },
  },
  howToRead: {
    en: 'Each cell is one member of a list that the document counts itself. The lists are of different kinds and never add up; no cell has a target or a measure, because the document gives none.',
    tc: '一格代表清單中的一項，清單的數目由文件載明。各清單性質不同，不可相加；文件沒有定下任何目標或指標，格內也就沒有。',
    sc: '一格代表清单中的一项，清单的数目由文件载明。各清单性质不同，不可相加；文件没有定下任何目标或指标，格内也就没有。',
  },
  ask: (edition) => ({
    directions: listOf(edition, 'blueprint-directions', edition.figure('blueprint-directions', 'directions')),
    strategies: listOf(edition, 'itc-core-strategies', edition.figure('itc-core-strategies', 'strategies')),
    missions: listOf(edition, 'ogcio-missions', edition.figure('ogcio-missions', 'missions')),
    least: edition.figure('blueprint-horizon-min', 'years'),
    most: edition.figure('blueprint-horizon-max', 'years'),
  }),
  compose: ({ directions, strategies, missions, least, most }, locale) => ({
    title: {
      en: sentence`The Blueprint points in ${directions.figure} directions for the next ${least} to ${most}`,
      tc: sentence`《發展藍圖》為未來${least}至${most}定下${directions.figure}個方向`,
      sc: sentence`《发展蓝图》为未来${least}至${most}定下${directions.figure}个方向`,
    }[locale],
    sub: {
      en: sentence`Directions, core strategies and key missions, a list each`,
      tc: sentence`發展方向、核心策略及主要使命，各成一張清單`,
      sc: sentence`发展方向、核心策略及主要使命，各成一张清单`,
    }[locale],
    caution: {
      en: sentence`The document sets no target, measure or sum of money for any of them.`,
      tc: sentence`文件沒有為任何一項載列目標、指標或款項。`,
      sc: sentence`文件没有为任何一项载列目标、指标或款项。`,
    }[locale],
    description: {
      en: sentence`Lists of names: ${directions.figure} in the Blueprint for the next ${least} to ${most}, ${strategies.figure} of innovation policy, and ${missions.figure} of the Government Chief Information Officer.`,
      tc: sentence`各成一張的名稱清單：《發展藍圖》為未來${least}至${most}定下${directions.figure}，創科政策有${strategies.figure}，政府資訊科技總監辦公室有${missions.figure}。`,
      sc: sentence`各成一张的名称清单：《发展蓝图》为未来${least}至${most}定下${directions.figure}，科创政策有${strategies.figure}，政府资讯科技总监办公室有${missions.figure}。`,
    }[locale],
    view: names([
      {
        key: 'lists',
        across: { full: 3 },
        groups: [directions, strategies, missions].map((list) => toGroup(list, locale)),
      },
    ]),
  }),
});
