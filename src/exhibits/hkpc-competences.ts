import { countRow, listedNames } from '#src/view/named-rows.ts';
import { names } from '#src/view/names.ts';
import { sentence } from '#src/view/sentence.ts';
import { defineExhibit } from './define.ts';

export default defineExhibit({
  id: 'hkpc-competences',
  chapter: 'topics',
  columns: {
    en: { label: 'Core competence', value: 'In the document' },
    tc: { label: '核心能力', value: '文件如何提及' },
    sc: { label: '核心能力', value: '文件如何提及' },
  },
  howToRead: {
    en: 'Each cell is a field that the document lists; how many there are was counted from that list. There is no chart, because the document states no figure for the Council.',
    tc: '每格是文件所列的一個範疇，數目按清單點算。文件沒有載列生產力局的任何數字，因此沒有圖表。',
    sc: '每格是文件所列的一个领域，数目按清单清点。文件没有载列生产力局的任何数字，因此没有图表。',
  },
  ask: (edition) => ({
    areas: edition.figure('hkpc-core-competences', 'areas'),
    list: edition.fact('hkpc-core-competences'),
  }),
  compose: ({ areas, list }, locale) => ({
    title: {
      en: sentence`The Productivity Council works in ${areas} fields; the document gives it no figure`,
      tc: sentence`生產力局有${areas}方面的核心能力，文件沒有載列其數字`,
      sc: sentence`生产力局有${areas}方面的核心能力，文件没有载列其数字`,
    }[locale],
    sub: {
      en: sentence`Core competences with which it serves industry and business`,
      tc: sentence`用以支援工商企業的核心能力`,
      sc: sentence`用以支持工商企业的核心能力`,
    }[locale],
    caution: {
      en: sentence`No chart: a count of words in a list is all there is to count.`,
      tc: sentence`不設圖表：可點算的只有清單中的名稱。`,
      sc: sentence`不设图表：可清点的只有清单中的名称。`,
    }[locale],
    description: {
      en: sentence`${areas}, each a cell with a name: the core competences that the document lists for the Hong Kong Productivity Council. It states no amount, number or date for it.`,
      tc: sentence`${areas}各佔一格：文件所列香港生產力促進局的核心能力。文件沒有載列該局的款額、數目或日期。`,
      sc: sentence`${areas}各占一格：文件所列香港生产力促进局的核心能力。文件没有载列该局的款额、数目或日期。`,
    }[locale],
    view: names([
      {
        key: 'competences',
        groups: [
          {
            key: 'competences',
            head: countRow(areas, locale),
            names: listedNames(list, { en: 'core competence', tc: '核心能力', sc: '核心能力' }[locale], locale),
            rest: {
              key: 'no-figure',
              label: { en: 'Not in the document', tc: '文件沒有載列', sc: '文件没有载列' }[locale],
              said: { en: 'any amount, number or date', tc: '款額、數目或日期', sc: '款额、数目或日期' }[locale],
              facts: [list.id],
            },
          },
        ],
      },
    ]),
  }),
});
