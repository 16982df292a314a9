import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { datedFact, type Dated } from '#src/queries/bodies.ts';
import { countRow, entityName, eventName, listedNames } from '#src/view/named-rows.ts';
import { names, type NameGroup } from '#src/view/names.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { defineExhibit } from './define.ts';

const ask = (edition: Edition) => ({
  once: ['smart-lab-established', 'city-grand-challenge-first', 'city-grand-challenge-showcase'].map((id) =>
    datedFact(edition, id),
  ),
  yearly: [datedFact(edition, 'digital-economy-summit-month')],
  since: [datedFact(edition, 'hkict-awards-since')],
  carnival: edition.entity('innocarnival'),
  scholarship: edition.entity('innovation-and-technology-scholarship'),
  competitions: edition.figure('itc-supported-competitions', 'competitions'),
  competitionNames: edition.fact('itc-supported-competitions'),
});
type Answer = ReturnType<typeof ask>;

const HEADS = {
  once: { en: 'Once', tc: '單次', sc: '单次' },
  yearly: { en: 'Every year', tc: '每年', sc: '每年' },
  since: { en: 'From a year on', tc: '由某年起', sc: '从某年起' },
  undated: { en: 'No date in the document', tc: '文件未載日期', sc: '文件未载日期' },
} as const;

const eventGroup = (key: keyof typeof HEADS, events: readonly Dated[], locale: Locale): NameGroup => ({
  key,
  head: HEADS[key][locale],
  span: events.length,
  names: events.map((event) => eventName(event, locale, key === 'once' ? 'whole' : 'subject')),
});

const undatedGroup = ({ carnival, scholarship }: Answer, locale: Locale): NameGroup => ({
  key: 'undated',
  span: 2,
  head: HEADS.undated[locale],
  says: true,
  names: [
    entityName(carnival, { en: 'held regularly', tc: '定期舉辦', sc: '定期举办' }[locale], locale),
    entityName(scholarship, { en: 'for local students', tc: '頒予本地大學生', sc: '颁予本地大学生' }[locale], locale),
  ],
});

const competitionGroup = ({ competitions, competitionNames }: Answer, locale: Locale): NameGroup => ({
  key: 'competitions',
  span: 3,
  head: countRow(competitions, locale),
  names: listedNames(
    competitionNames,
    { en: 'competition supported', tc: '獲支持的比賽', sc: '获支持的比赛' }[locale],
    locale,
  ),
  rest: {
    key: 'more-competitions',
    label: { en: 'and others', tc: '以及其他', sc: '以及其他' }[locale],
    said: { en: 'not named', tc: '沒有點名', sc: '没有点名' }[locale],
    facts: [competitionNames.id],
  },
});

export default defineExhibit({
  id: 'culture-events',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'Event', value: 'When' },
    tc: { label: '活動', value: '時間' },
    sc: { label: '活动', value: '时间' },
  },
  howToRead: {
    en: 'One bar is something that happens once, the wider the vaguer its date; three bars are what comes every year, an arrow what has been held from a year on. They are signs, with no place in time.',
    tc: '一條表示單次的事項，日期愈含糊愈闊；三條表示每年舉行，箭嘴表示由某年起舉辦。這些只是符號，並非時間軸上的位置。',
    sc: '一条表示一次性的事项，日期越模糊越宽；三条表示每年举行，箭头表示从某年起举办。这些只是符号，并非时间轴上的位置。',
  },
  ask,
  compose: (answer, locale) => ({
    title: {
      en: sentence`Awards since ${plain('2006')}, a summit every April, and a first Grand Challenge in ${plain('2020')}`,
      tc: sentence`獎項自${plain('2006年')}起舉辦，峰會每年四月舉行，城市創科大挑戰於${plain('2020年')}首辦`,
      sc: sentence`奖项自${plain('2006年')}起举办，峰会每年四月举行，城市创科大挑战于${plain('2020年')}首办`,
    }[locale],
    sub: {
      en: sentence`Competitions, awards, a summit, a carnival and a laboratory, by how the document dates them`,
      tc: sentence`比賽、獎項、峰會、嘉年華及實驗室，按文件所載日期的方式分列`,
      sc: sentence`比赛、奖项、峰会、嘉年华及实验室，按文件所载日期的方式分列`,
    }[locale],
    caution: {
      en: sentence`“Every April” and “since” say nothing about a single edition being held.`,
      tc: sentence`「每年四月」及「自某年起」並不說明個別一屆是否舉行。`,
      sc: sentence`“每年四月”及“自某年起”并不说明个别一届是否举行。`,
    }[locale],
    description: {
      en: sentence`Cells with the sign of their date: one bar for what came once, from ${plain('April 2019')} to ${plain('October 2022')}; three bars for a summit every April; an arrow for awards since ${plain('2006')}; and names without a date, ${answer.competitions} among them.`,
      tc: sentence`附有日期符號的格子：一條為${plain('2019年4月')}至${plain('2022年10月')}間的單次事項；三條為每年四月的峰會；箭嘴為自${plain('2006年')}起的獎項；另有沒有日期的名稱，包括${answer.competitions}。`,
      sc: sentence`附有日期符号的格子：一条为${plain('2019年4月')}至${plain('2022年10月')}间的单次事项；三条为每年四月的峰会；箭头为自${plain('2006年')}起的奖项；另有没有日期的名称，包括${answer.competitions}。`,
    }[locale],
    view: names([
      {
        key: 'dated',
        across: { wide: 3, full: 5 },
        groups: [
          eventGroup('once', answer.once, locale),
          eventGroup('yearly', answer.yearly, locale),
          eventGroup('since', answer.since, locale),
        ],
      },
      {
        key: 'undated',
        across: { full: 5 },
        groups: [competitionGroup(answer, locale), undatedGroup(answer, locale)],
      },
    ]),
  }),
});
