import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { datedFact } from '#src/queries/bodies.ts';
import { countRow, entityName, eventName, listedNames } from '#src/view/named-rows.ts';
import { names, type NameGroup } from '#src/view/names.ts';
import { sentence } from '#src/view/sentence.ts';
import { defineExhibit } from './define.ts';

const ask = (edition: Edition) => ({
  opened: edition.figure('national-programmes-opened', 'programmes'),
  programmes: edition.fact('national-programmes-opened'),
  plan: edition.entity('fyp14'),
  briefing: datedFact(edition, 'fyp14-briefing-2021'),
  money: edition.entity('cross-boundary-remittance'),
  resources: edition.entity('human-genetic-resources-pilot'),
});
type Answer = ReturnType<typeof ask>;

const planGroup = ({ plan, briefing }: Answer, locale: Locale): NameGroup => ({
  key: 'plan',
  head: { en: 'The national plan', tc: '國家規劃', sc: '国家规划' }[locale],
  says: true,
  names: [
    entityName(
      plan,
      {
        en: 'supports an international I&T centre in Hong Kong',
        tc: '支持香港建設國際創科中心',
        sc: '支持香港建设国际科创中心',
      }[locale],
      locale,
    ),
    eventName(briefing, locale),
  ],
});

const programmeGroup = ({ opened, programmes }: Answer, locale: Locale): NameGroup => ({
  key: 'programmes',
  head: countRow(opened, locale),
  names: listedNames(programmes, { en: 'partly open', tc: '部分開放', sc: '部分开放' }[locale], locale),
  rest: {
    key: 'which-parts',
    label: { en: 'Not in the document', tc: '文件沒有載列', sc: '文件没有载列' }[locale],
    said: {
      en: 'which parts are open, or with how much money',
      tc: '開放哪些專項、涉及多少款項',
      sc: '开放哪些专项、涉及多少款项',
    }[locale],
    facts: [programmes.id],
  },
});

const borderGroup = ({ money, resources }: Answer, locale: Locale): NameGroup => ({
  key: 'border',
  head: { en: 'Across the boundary', tc: '過境安排', sc: '过境安排' }[locale],
  says: true,
  names: [
    entityName(
      money,
      {
        en: 'research money from the Mainland may be used in Hong Kong',
        tc: '內地科研資助可在香港使用',
        sc: '内地科研资助可在香港使用',
      }[locale],
      locale,
    ),
    entityName(
      resources,
      {
        en: 'designated branches on the Mainland may apply by themselves',
        tc: '指定的內地分支機構可獨立申請',
        sc: '指定的内地分支机构可独立申请',
      }[locale],
      locale,
    ),
  ],
});

export default defineExhibit({
  id: 'national-programmes',
  chapter: 'topics',
  columns: {
    en: { label: 'Plan, programme or arrangement', value: 'In the document' },
    tc: { label: '規劃、計劃或安排', value: '文件如何提及' },
    sc: { label: '规划、计划或安排', value: '文件如何提及' },
  },
  howToRead: {
    en: 'Each cell is something the document names. No line or width joins the groups: it does not say how much flows from one to the other. A number inside a name is part of the name.',
    tc: '每格是文件提及的一個名稱。各組之間沒有連線或寬度：文件沒有說明由一方流向另一方的多少。名稱中的數字是名稱的一部分。',
    sc: '每格是文件提及的一个名称。各组之间没有连线或宽度：文件没有说明由一方流向另一方的多少。名称中的数字是名称的一部分。',
  },
  ask,
  compose: (answer, locale) => ({
    title: {
      en: sentence`Parts of ${answer.opened} national programmes are open to designated Hong Kong institutions`,
      tc: sentence`${answer.opened}項國家科技計劃的部分專項，已開放給香港的指定機構`,
      sc: sentence`${answer.opened}项国家科技计划的部分专项，已开放给香港的指定机构`,
    }[locale],
    sub: {
      en: sentence`From the national plan to programmes and arrangements across the boundary`,
      tc: sentence`由國家規劃，到科技計劃及過境安排`,
      sc: sentence`从国家规划，到科技计划及过境安排`,
    }[locale],
    caution: {
      en: sentence`Names only: the document gives no amount for any of them.`,
      tc: sentence`只有名稱：文件沒有載列任何一項的款額。`,
      sc: sentence`只有名称：文件没有载列任何一项的款额。`,
    }[locale],
    description: {
      en: sentence`Names side by side: the national plan and its briefing; ${answer.opened} of which parts are open to Hong Kong; and arrangements for research money and for genetic resources across the boundary.`,
      tc: sentence`並排的名稱：國家規劃及其宣講；部分開放給香港的${answer.opened}；以及科研資金和人類遺傳資源的過境安排。`,
      sc: sentence`并排的名称：国家规划及其宣讲；部分开放给香港的${answer.opened}；以及科研资金和人类遗传资源的过境安排。`,
    }[locale],
    view: names([
      {
        key: 'names',
        groups: [planGroup(answer, locale), programmeGroup(answer, locale), borderGroup(answer, locale)],
      },
    ]),
  }),
});
