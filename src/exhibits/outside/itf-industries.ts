import { industryFunds, industryProjects, tableLines, type TableLine } from '#src/queries/outside/tables.ts';
import type { Unit } from '#src/facts/vocabulary.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { bars, type Row } from '#src/view/view.ts';
import { defineOutside } from './define.ts';

const ask = () => ({
  projects: tableLines('itf-industry-projects', '2024-01-31', 'projects'),
  funds: industryFunds(),
  sum: industryProjects(),
});

const rowsOf = <U extends Unit>(lines: readonly TableLine<U>[], locale: Locale): readonly Row<U>[] =>
  lines.map(({ part, short, figure }) => ({ key: part, label: short[locale], figure, ink: 'c1' }));

export default defineOutside({
  id: 'itf-industries',
  chapter: 'funding',
  series: ['itf-industry-projects', 'itf-industry-funds'],
  measures: [
    { id: 'projects', label: { en: 'Projects', tc: '項目', sc: '项目' } },
    { id: 'money', label: { en: 'Money', tc: '金額', sc: '金额' } },
  ],
  columns: {
    en: { label: 'Industry', value: 'Approved' },
    tc: { label: '行業', value: '獲批' },
    sc: { label: '行业', value: '获批' },
  },
  howToRead: {
    en: 'One bar for each industry of the table. By money each bar adds up ten programmes, which is why it is marked as worked out here.',
    tc: '表中每個行業一條長條。按金額計時，每條為十個計劃之和，所以標示為由本圖集推算。',
    sc: '表中每个行业一条长条。按金额计时，每条为十个计划之和，所以标示为由本图集推算。',
  },
  ask,
  compose: ({ projects, funds, sum }, locale, measure) => {
    const first = projects[0]?.figure ?? sum;
    return {
      title: {
        en: sentence`The foundation industry has the most projects, ${first}, in the table of industries of January ${plain('2024')}`,
        tc: sentence`在${plain('2024年1月')}的行業表中，基礎工業的項目最多，有${first}個`,
        sc: sentence`在${plain('2024年1月')}的行业表中，基础工业的项目最多，有${first}个`,
      }[locale],
      sub: {
        en: sentence`Approved since ${plain('1999')}, by industry; not the technology areas of the fact sheet`,
        tc: sentence`${plain('1999')}年以來獲批，按行業劃分；並非便覽的科技範疇`,
        sc: sentence`${plain('1999')}年以来获批，按行业划分；不是便览的科技领域`,
      }[locale],
      caution: {
        en: sentence`Vouchers, posts, training and patents are not in these rows. Never to be set beside shares of technology areas.`,
        tc: sentence`各行不包括科技券、職位、培訓及專利，不可與科技範疇的比例並列。`,
        sc: sentence`各行不包括科技券、岗位、培训及专利，不可与科技领域的比例并列。`,
      }[locale],
      description: {
        en: sentence`Bars for eight industries as at end January ${plain('2024')}, together ${sum}; the longest is the foundation industry with ${first}.`,
        tc: sentence`截至${plain('2024年1月底')}八個行業的長條，合共${sum}；最長的是基礎工業，有${first}。`,
        sc: sentence`截至${plain('2024年1月底')}八个行业的长条，合计${sum}；最长的是基础工业，有${first}。`,
      }[locale],
      view: measure === 'money' ? bars('HKD', rowsOf(funds, locale)) : bars('projects', rowsOf(projects, locale)),
    };
  },
});
