import { figureAt } from '#src/queries/outside/point-figure.ts';
import { tableLines, type TableLine } from '#src/queries/outside/tables.ts';
import type { Unit } from '#src/facts/vocabulary.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { bars, type Row } from '#src/view/view.ts';
import { defineOutside } from './define.ts';

/** The page prints no year. */
const YEAR = '2022';

const ask = () => ({
  projects: tableLines('itf-year-projects', YEAR, 'projects'),
  funds: tableLines('itf-year-funds', YEAR, 'HKD'),
  all: figureAt('itf-year-projects', YEAR, 'projects'),
  amount: figureAt('itf-year-funds', YEAR, 'HKD'),
});

/** Programmes that approved something; the page prints nil for the others. */
const rowsOf = <U extends Unit>(lines: readonly TableLine<U>[], locale: Locale): readonly Row<U>[] =>
  lines
    .filter(({ figure }) => figure.value > 0)
    .map(({ part, short, figure }) => ({ key: part, label: short[locale], figure, ink: 'c1' }));

export default defineOutside({
  id: 'itf-year-by-programme',
  chapter: 'funding',
  series: ['itf-year-projects', 'itf-year-funds'],
  measures: [
    { id: 'projects', label: { en: 'Projects', tc: '項目', sc: '项目' } },
    { id: 'money', label: { en: 'Money', tc: '金額', sc: '金额' } },
  ],
  columns: {
    en: { label: 'Programme', value: 'Approved in the year' },
    tc: { label: '計劃', value: '年內獲批' },
    sc: { label: '计划', value: '年内获批' },
  },
  howToRead: {
    en: 'One bar for each programme that approved something in the year, longest first. The year is worked out, not printed.',
    tc: '年內有批出資助的計劃各佔一條長條，由長至短。年份屬推斷，並非印出。',
    sc: '年内有批出资助的计划各占一条长条，由长至短。年份属推断，并未印出。',
  },
  ask,
  compose: ({ projects, funds, all, amount }, locale, measure) => ({
    title: {
      en: sentence`In one year, most likely ${plain(YEAR)}, the Fund approved ${all} projects with ${amount}`,
      tc: sentence`一年之內（推斷為${plain(YEAR)}年），基金批准${all}個項目，涉及${amount}`,
      sc: sentence`一年之内（推断为${plain(YEAR)}年），基金批准${all}个项目，涉及${amount}`,
    }[locale],
    sub: {
      en: sentence`Approved in one calendar year by programme; the page prints no year`,
      tc: sentence`一個曆年內按計劃劃分的獲批項目；網頁沒有載明年份`,
      sc: sentence`一个历年内按计划划分的获批项目；网页没有载明年份`,
    }[locale],
    caution: {
      en: sentence`The money of the lines comes to less than the total: what runs the R&D Centres has no line.`,
      tc: sentence`各行金額之和少於總額：研發中心營運經費沒有分項。`,
      sc: sentence`各行金额之和少于总额：研发中心营运经费没有分项。`,
    }[locale],
    description: {
      en: sentence`Bars for the programmes of the Fund ranked by what they approved in one year, inferred to be ${plain(YEAR)}: ${all} and ${amount} in all.`,
      tc: sentence`基金各計劃按一年內（推斷為${plain(YEAR)}年）獲批數字排列的長條：合共${all}，涉及${amount}。`,
      sc: sentence`基金各计划按一年内（推断为${plain(YEAR)}年）获批数字排列的长条：合计${all}，涉及${amount}。`,
    }[locale],
    view: measure === 'money' ? bars('HKD', rowsOf(funds, locale)) : bars('projects', rowsOf(projects, locale)),
  }),
});
