import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { countRow, listedNames } from '#src/view/named-rows.ts';
import { names, type NamePart } from '#src/view/names.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { defineExhibit } from './define.ts';

const ask = (edition: Edition) => ({
  projects: edition.figure('rd-centres-projects', 'projects'),
  cost: edition.figure('rd-centres-project-cost', 'HKD'),
  areas: edition.figure('rd-centres-focus-areas', 'areas'),
  fields: edition.fact('rd-centres-focus-areas'),
  centres: edition.figure('rd-centres-count', 'centres'),
});
type Answer = ReturnType<typeof ask>;

/** Its groups, part by part. */
function partsOf(answer: Answer, locale: Locale): readonly NamePart[] {
  const { projects, cost, areas, fields } = answer;
  return [
    {
      key: 'together',
      across: { narrow: 2, wide: 2 },
      groups: [
        { key: 'projects', head: countRow(projects, locale) },
        { key: 'cost', head: countRow(cost, locale) },
      ],
    },
    {
      key: 'fields',
      groups: [
        {
          key: 'fields',
          head: countRow(areas, locale),
          names: listedNames(fields, { en: 'focus area', tc: '重點範疇', sc: '重点领域' }[locale], locale),
          rest: {
            key: 'by-centre',
            label: { en: 'Not said by centre', tc: '沒有按中心載列', sc: '没有按中心载列' }[locale],
            said: { en: 'projects and cost', tc: '項目及成本', sc: '项目及成本' }[locale],
            facts: [projects.id],
          },
        },
      ],
    },
  ];
}

export default defineExhibit({
  id: 'rd-centres',
  chapter: 'topics',
  columns: {
    en: { label: 'Figure or field', value: 'In the document' },
    tc: { label: '數字或範疇', value: '文件如何提及' },
    sc: { label: '数字或领域', value: '文件如何提及' },
  },
  howToRead: {
    en: 'The numbers are those of all centres together. Each cell is a field of applied R&D; no cell has a number of its own, because the document gives none by centre.',
    tc: '數字為所有中心合計。每格是一個應用研發範疇；格內沒有數字，因為文件沒有按中心載列。',
    sc: '数字为所有中心合计。每格是一个应用研发领域；格内没有数字，因为文件没有按中心载列。',
  },
  ask,
  compose: (answer, locale) => {
    const { projects, cost, areas, centres } = answer;
    return {
      title: {
        en: sentence`The ${centres} R&D centres have had ${projects} projects approved`,
        tc: sentence`${centres}所研發中心累計有${projects}個項目獲批`,
        sc: sentence`${centres}所研发中心累计有${projects}个项目获批`,
      }[locale],
      sub: {
        en: sentence`All centres together, set up in ${plain('2006')} by the Innovation and Technology Commission`,
        tc: sentence`各中心合計；由創新科技署於${plain('2006年')}成立`,
        sc: sentence`各中心合计；由创新科技署于${plain('2006年')}成立`,
      }[locale],
      caution: {
        en: sentence`The amount is what the projects cost, which may include money from industry.`,
        tc: sentence`款額是項目成本，可能包括業界的出資。`,
        sc: sentence`款额是项目成本，可能包括业界的出资。`,
      }[locale],
      description: {
        en: sentence`${projects} approved for all centres together, at a project cost of ${cost}. Below, ${areas} of applied R&D as cells with names and no numbers: the document gives none by centre.`,
        tc: sentence`各中心合計有${projects}獲批，項目成本${cost}。下方以格子列出應用研發的${areas}，只有名稱，沒有數字：文件沒有按中心載列。`,
        sc: sentence`各中心合计有${projects}获批，项目成本${cost}。下方以格子列出应用研发的${areas}，只有名称，没有数字：文件没有按中心载列。`,
      }[locale],
      view: names(partsOf(answer, locale)),
    };
  },
});
