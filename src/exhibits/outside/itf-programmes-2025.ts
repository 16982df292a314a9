import { figureAt } from '#src/queries/outside/point-figure.ts';
import { programmeProjects, tableLines, UNLISTED, unlistedFunds } from '#src/queries/outside/tables.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { plain, sentence, type Sentence } from '#src/view/sentence.ts';
import { bars, type Row } from '#src/view/view.ts';
import { defineOutside } from './define.ts';

const END = '2025-12-31';

const ask = () => ({
  projects: tableLines('itf-programme-projects', END, 'projects'),
  funds: tableLines('itf-programme-funds', END, 'HKD'),
  sum: programmeProjects(),
  total: figureAt('itf-programme-funds', '2025-12', 'HKD'),
  unlisted: unlistedFunds(),
  vouchers: figureAt('itf-programme-projects', '2025-12-tvp', 'projects'),
});
type Answer = ReturnType<typeof ask>;

function fundsRows({ funds, unlisted }: Answer, locale: Locale): readonly Row<'HKD'>[] {
  const listed = funds.map(({ part, short, figure }) => ({
    key: part,
    label: short[locale],
    figure,
    ink: 'c1' as const,
  }));
  return [...listed, { key: 'unlisted', label: UNLISTED[locale], figure: unlisted, ink: 'hatch' }];
}

const projectRows = ({ projects }: Answer, locale: Locale): readonly Row<'projects'>[] =>
  projects.map(({ part, short, figure }) => ({ key: part, label: short[locale], figure, ink: 'c1' }));

const moneyTitle = ({ total, unlisted }: Answer, locale: Locale): Sentence =>
  ({
    en: sentence`Of ${total} approved by the end of ${plain('2025')}, the page lists all but ${unlisted} by programme`,
    tc: sentence`截至${plain('2025')}年底批出${total}，其中${unlisted}沒有列入任何計劃`,
    sc: sentence`截至${plain('2025')}年底批出${total}，其中${unlisted}没有列入任何计划`,
  })[locale];

const projectsTitle = ({ vouchers, sum }: Answer, locale: Locale): Sentence =>
  ({
    en: sentence`Technology vouchers are ${vouchers} of the ${sum} projects approved by the end of ${plain('2025')}`,
    tc: sentence`截至${plain('2025')}年底獲批的${sum}個項目中，科技券佔${vouchers}個`,
    sc: sentence`截至${plain('2025')}年底获批的${sum}个项目中，科技券占${vouchers}个`,
  })[locale];

export default defineOutside({
  id: 'itf-programmes-2025',
  chapter: 'funding',
  series: ['itf-programme-projects', 'itf-programme-funds'],
  measures: [
    { id: 'projects', label: { en: 'Projects', tc: '項目', sc: '项目' } },
    { id: 'money', label: { en: 'Money', tc: '金額', sc: '金额' } },
  ],
  columns: {
    en: { label: 'Programme', value: 'Approved' },
    tc: { label: '計劃', value: '獲批' },
    sc: { label: '计划', value: '获批' },
  },
  howToRead: {
    en: 'One bar for each programme of the page, longest first. By money the hatched bar is what the printed total holds beyond the lines.',
    tc: '每個計劃一條長條，由長至短。按金額計時，斜線長條為印出總額超出各行之和的部分。',
    sc: '每个计划一条长条，由长至短。按金额计时，斜线长条为印出总额超出各行之和的部分。',
  },
  ask,
  compose: (answer, locale, measure) => {
    const { sum, total, unlisted, vouchers } = answer;
    const isMoney = measure === 'money';
    return {
      title: (isMoney ? moneyTitle : projectsTitle)(answer, locale),
      sub: isMoney
        ? {
            en: sentence`Funding approved since each programme began, in Hong Kong dollars`,
            tc: sentence`各計劃推出以來批出的資助額，以港元計`,
            sc: sentence`各计划推出以来批出的资助额，以港元计`,
          }[locale]
        : {
            en: sentence`What each programme calls an approved project, counted since it began`,
            tc: sentence`各計劃所稱的獲批項目，自推出起計`,
            sc: sentence`各计划所称的获批项目，自推出起计`,
          }[locale],
      caution: {
        en: sentence`A post, a voucher and a patent are “projects” here as much as a research project is.`,
        tc: sentence`職位、科技券、專利與研究項目，在此同樣稱為「項目」。`,
        sc: sentence`岗位、科技券、专利与研究项目，在此同样称为“项目”。`,
      }[locale],
      description: isMoney
        ? {
            en: sentence`Bars for nineteen programmes ranked by money approved by the end of ${plain('2025')}, of ${total} in all; a hatched bar for ${unlisted} that the page does not list.`,
            tc: sentence`十九個計劃按截至${plain('2025')}年底批出金額排列的長條，總額為${total}；斜線長條為網頁沒有列出的${unlisted}。`,
            sc: sentence`十九个计划按截至${plain('2025')}年底批出金额排列的长条，总额为${total}；斜线长条为网页没有列出的${unlisted}。`,
          }[locale]
        : {
            en: sentence`Bars for nineteen programmes ranked by projects approved by the end of ${plain('2025')}; together ${sum}, the longest ${vouchers} of the technology vouchers.`,
            tc: sentence`十九個計劃按截至${plain('2025')}年底獲批項目排列的長條，合共${sum}；最長的是科技券，有${vouchers}。`,
            sc: sentence`十九个计划按截至${plain('2025')}年底获批项目排列的长条，合计${sum}；最长的是科技券，有${vouchers}。`,
          }[locale],
      view: isMoney ? bars('HKD', fundsRows(answer, locale)) : bars('projects', projectRows(answer, locale)),
    };
  },
});
