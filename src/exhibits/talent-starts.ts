import type { Fact } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { talentStarts, type SchemeSteps } from '#src/queries/talent.ts';
import { capital, inWords } from '#src/view/count-words.ts';
import { plain, sentence, term } from '#src/view/sentence.ts';
import { steps, type StepLane, type StepRow } from '#src/view/steps.ts';
import type { EventlessRow } from '#src/view/view.ts';
import { AFTER, WRITTEN } from '#src/view/written-words.ts';
import { defineExhibit } from './define.ts';

const HEADING: Localized = { en: 'Start not dated in the document', tc: '文件未載推出日期', sc: '文件未载推出日期' };
const RUNNING: Localized = { en: 'under way', tc: '已推行', sc: '已推行' };

/** What happens, in a word beside its date; else the scheme is launched. */
const WORDS: Readonly<Record<string, Localized>> = {
  'techtas-enhanced': { en: 'enhanced', tc: '優化', sc: '优化' },
  'rth-allowance-change-effective': { en: 'higher allowances', tc: '調高津貼', sc: '调高津贴' },
};
const LAUNCHED: Localized = { en: 'launched', tc: '推出', sc: '推出' };

/** Names of lanes that are shorter than the name of the scheme. */
const SHORT: Readonly<Record<string, Localized>> = {
  'it-innovation-lab': { en: 'IT Innovation Lab', tc: '中學IT創新實驗室', sc: '中学IT创新实验室' },
  'knowing-more-about-it': { en: 'Knowing More About IT', tc: '奇趣IT識多啲', sc: '奇趣IT识多啲' },
  techtas: { en: 'Technology Talent Admission', tc: '科技人才入境計劃', sc: '科技人才入境计划' },
  'global-stem-professorship': { en: 'Global STEM Professorship', tc: '傑出創科學人計劃', sc: '杰出创科学人计划' },
};

const nameOf = ({ subject, label }: Fact, locale: Locale) => subject[locale] + COLON[locale] + label[locale];

const toLane = ({ scheme, steps: own }: SchemeSteps, locale: Locale): StepLane => ({
  key: scheme.id,
  name: (SHORT[scheme.id] ?? scheme.name)[locale],
  steps: own.map((fact): StepRow => ({
    key: fact.id,
    label: nameOf(fact, locale),
    date: fact.event,
    status: fact.status,
    sentence: fact.source,
    word: (WORDS[fact.id] ?? LAUNCHED)[locale],
  })),
});

const toEventless = ({ id, entity, subject, status }: Fact, locale: Locale): EventlessRow => ({
  key: entity,
  label: subject[locale],
  said: RUNNING[locale],
  status,
  facts: [id],
});

/** The years from the first start to the last step, and from which year on all but the first started. */
function yearsOf({ schemes }: ReturnType<typeof talentStarts>) {
  const yearOf = (iso: string) => Number(iso.slice(0, 4));
  const starts = schemes.map(({ steps: [first] }) => yearOf(first.event.from)).sort((a, b) => a - b);
  const ends = schemes.flatMap(({ steps: own }) => own.map(({ event }) => yearOf(event.from)));
  return { first: Math.min(...starts), second: starts[1] ?? Math.min(...starts), last: Math.max(...ends) };
}

export default defineExhibit({
  id: 'talent-starts',
  chapter: 'talent',
  columns: {
    en: { label: 'Step', value: 'Date or status' },
    tc: { label: '事項', value: '日期或狀況' },
    sc: { label: '事项', value: '日期或状况' },
  },
  howToRead: {
    en: 'A mark is as wide as its date is vague: a month is narrow, a year is as long as a year. Hollow means still a plan. What has no date stands below, on no axis.',
    tc: '標記的闊度等於日期的含糊程度：月份窄，年份佔一整年。空心表示撰文時仍屬計劃。沒有日期的列於下方，不在時間軸上。',
    sc: '标记的宽度等于日期的模糊程度：月份窄，年份占一整年。空心表示撰文时仍属计划。没有日期的列在下方，不在时间轴上。',
  },
  ask: talentStarts,
  compose: (answer, locale) => {
    const years = yearsOf(answer);
    const { written } = answer;
    const marks = answer.schemes.reduce((sum, one) => sum + one.steps.length, answer.undated.length);
    const all = inWords(marks, locale);
    const since = plain(String(years.second));
    const early = plain(written.to.slice(0, 4));
    return {
      title: {
        en: sentence`Of the talent schemes whose start is dated, all but one started in ${since} or later`,
        tc: sentence`載有推出日期的人才計劃，只有一項早於${since}年`,
        sc: sentence`载有推出日期的人才计划，只有一项早于${since}年`,
      }[locale],
      sub: {
        en: sentence`Start of each scheme and later changes; a mark is as wide as its date is vague`,
        tc: sentence`各項計劃的推出及其後的改動；日期愈含糊，標記愈闊`,
        sc: sentence`各项计划的推出及其后的改动；日期越模糊，标记越宽`,
      }[locale],
      caution: {
        en: sentence`The hollow mark is a ${term('planned', 'plan')} as of early ${early}; when the Research Talent Hub itself began is not said.`,
        tc: sentence`空心者是${early}年初的${term('planned', '計劃')}；研究人才庫本身何時推出，文件未載。`,
        sc: sentence`空心者是${early}年初的${term('planned', '计划')}；研究人才库本身何时推出，文件未载。`,
      }[locale],
      description: {
        en: sentence`${capital(all)} marks, a lane for each scheme, on an axis from ${plain(`${years.first} to ${years.last}`)}: the admission scheme in a month of the first year, the others from ${since} on, known only by the year. Then two months: the admission scheme enhanced, and, hollow, the higher research allowances, still a plan. Below, two starts without a date.`,
        tc: sentence`${plain(`${years.first}年至${years.last}年`)}的時間軸，每項計劃一行，共${all}個標記：科技人才入境計劃在首年的一個月份，其餘由${since}年起，只知年份。其後有兩個月份：入境計劃優化，以及空心的調高研究津貼，仍屬計劃。下方兩項沒有推出日期。`,
        sc: sentence`${plain(`${years.first}年至${years.last}年`)}的时间轴，每项计划一行，共${all}个标记：科技人才入境计划在首年的一个月份，其余由${since}年起，只知年份。其后有两个月份：入境计划优化，以及空心的调高研究津贴，仍属计划。下方两项没有推出日期。`,
      }[locale],
      view: steps({
        lanes: answer.schemes.map((scheme) => toLane(scheme, locale)),
        years: { first: years.first, last: years.last },
        undated: { heading: HEADING[locale], rows: answer.undated.map((fact) => toEventless(fact, locale)) },
        written: { from: written.from, to: written.to, note: WRITTEN[locale], after: AFTER[locale] },
      }),
    };
  },
});
