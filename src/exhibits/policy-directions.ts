import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { listedNames } from '#src/view/listed-names.ts';
import { names, type NameGroup } from '#src/view/names.ts';
import { sentence } from '#src/view/sentence.ts';
import { defineExhibit } from './define.ts';

/** What each list is of, and what its members are called. */
const LISTS = {
  'blueprint-directions': {
    head: {
      en: 'directions of the Blueprint of December 2022',
      tc: '個《發展藍圖》的發展方向',
      sc: '个《发展蓝图》的发展方向',
    },
    said: { en: 'direction of the Blueprint', tc: '《發展藍圖》的發展方向', sc: '《发展蓝图》的发展方向' },
  },
  'itc-core-strategies': {
    head: {
      en: 'core strategies of innovation policy',
      tc: '個創科政策的核心策略',
      sc: '个创科政策的核心策略',
    },
    said: { en: 'core strategy', tc: '核心策略', sc: '核心策略' },
  },
  'ogcio-missions': {
    head: {
      en: 'key missions of the Office of the Government Chief Information Officer',
      tc: '個政府資訊科技總監辦公室的主要使命',
      sc: '个政府资讯科技总监办公室的主要使命',
    },
    said: { en: 'key mission', tc: '主要使命', sc: '主要使命' },
  },
} as const satisfies Record<string, { readonly head: Localized; readonly said: Localized }>;

type ListId = keyof typeof LISTS;

/** A printed list with the count the document prints for it. */
const listOf = (edition: Edition, id: ListId, figure: Figure) => ({ id, figure, fact: edition.fact(id) });

const toGroup = ({ id, figure, fact }: ReturnType<typeof listOf>, locale: Locale): NameGroup => ({
  key: id,
  head: { key: id, label: LISTS[id].head[locale], figure, ink: 'c1' },
  names: listedNames(fact, LISTS[id].said[locale], locale),
});

export default defineExhibit({
  id: 'policy-directions',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'Direction, strategy or mission', value: 'In the document' },
    tc: { label: '方向、策略或使命', value: '文件如何提及' },
    sc: { label: '方向、策略或使命', value: '文件如何提及' },
  },
  howToRead: {
    en: 'Each cell is one member of a list that the document counts itself. The lists are of three kinds and never add up; no cell has a target or a measure, because the document gives none.',
    tc: '每格是文件自行點算的一項。三張清單性質不同，不可相加；文件沒有為任何一項定下目標或指標。',
    sc: '每格是文件自行点算的一项。三张清单性质不同，不可相加；文件没有为任何一项定下目标或指标。',
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
      en: sentence`The Blueprint sets ${directions.figure} directions for the next ${least} to ${most} years`,
      tc: sentence`《發展藍圖》為未來${least}至${most}年定下${directions.figure}個方向`,
      sc: sentence`《发展蓝图》为未来${least}至${most}年定下${directions.figure}个方向`,
    }[locale],
    sub: {
      en: sentence`Directions, core strategies and key missions, each in its own list`,
      tc: sentence`發展方向、核心策略及主要使命，各成一列`,
      sc: sentence`发展方向、核心策略及主要使命，各成一列`,
    }[locale],
    caution: {
      en: sentence`The document gives no target, measure or money for any of them.`,
      tc: sentence`文件沒有載列任何一項的目標、指標或款項。`,
      sc: sentence`文件没有载列任何一项的目标、指标或款项。`,
    }[locale],
    description: {
      en: sentence`Three lists of names: ${directions.figure} directions of the Blueprint for ${least} to ${most} years, ${strategies.figure} core strategies of innovation policy, and ${missions.figure} key missions of the Office of the Government Chief Information Officer.`,
      tc: sentence`三張名稱清單：《發展藍圖》為${least}至${most}年定下的${directions.figure}個方向、創科政策的${strategies.figure}個核心策略，以及政府資訊科技總監辦公室的${missions.figure}個主要使命。`,
      sc: sentence`三张名称清单：《发展蓝图》为${least}至${most}年定下的${directions.figure}个方向、创科政策的${strategies.figure}个核心策略，以及政府资讯科技总监办公室的${missions.figure}个主要使命。`,
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
