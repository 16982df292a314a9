import { sayEventDate } from '#src/facts/date-words.ts';
import type { Edition, Fact } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { countEvents } from '#src/queries/count-of-events.ts';
import { timelineState, timelineYears, TIMELINE_LANES } from '#src/queries/timeline-facets.ts';
import { laneOf } from '#src/queries/timeline-lanes.ts';
import { datedEvents, recurringEvents, undatedEvents } from '#src/queries/timeline.ts';
import { inWords } from '#src/view/count-words.ts';
import type { LaneRow, LanesView } from '#src/view/lanes.ts';
import { LANE_WORDS, LEGEND_LEAD, LEGEND_WORDS } from '#src/view/lane-words.ts';
import { plain, sentence, term } from '#src/view/sentence.ts';
import { shortLabel } from '#src/view/timeline-labels.ts';
import { AFTER } from '#src/view/written-words.ts';
import { defineExhibit } from './define.ts';

const HEADINGS: Localized<LanesView['headings']> = {
  en: { recurring: 'Every year', undated: 'No date stated' },
  tc: { recurring: '每年一度', undated: '文件未載日期' },
  sc: { recurring: '每年一度', undated: '文件未载日期' },
};

const note: Localized<(from: string, to: string) => string> = {
  en: (from, to) => `document written between ${from} and ${to} (inferred)`,
  tc: (from, to) => `文件撰於${from}至${to}之間（推斷）`,
  sc: (from, to) => `文件撰于${from}至${to}之间（推断）`,
};

/** What is said of when the document was written: its first day, and the month of its last. */
function saidWritten({ from, to }: Edition['written'], locale: Locale): string {
  const day = sayEventDate({ kind: 'day', from, to: from }, locale);
  return note[locale](day, sayEventDate({ kind: 'month', from: `${to.slice(0, 7)}-01`, to }, locale));
}

/** One mark of the timeline; what has a date is a row of events, what has none says its label instead. */
function toRow(fact: Fact, locale: Locale): LaneRow {
  const named = { key: fact.id, short: shortLabel(fact, locale), lane: laneOf(fact), status: fact.status };
  const [subject, label] = [fact.subject[locale], fact.label[locale]];
  if (fact.event === null) return { ...named, label: subject, said: label, facts: [fact.id] };
  return { ...named, label: subject + COLON[locale] + label, date: fact.event, sentence: fact.source };
}

function ask(edition: Edition) {
  const dated = datedEvents(edition);
  return {
    rows: [...dated, ...recurringEvents(edition), ...undatedEvents(edition)],
    plans: dated.filter((fact) => ['planned', 'earliest'].includes(timelineState(fact))).length,
    count: countEvents(edition),
    years: timelineYears(edition),
    written: edition.written,
  };
}

function viewOf({ rows, years, written }: ReturnType<typeof ask>, locale: Locale): LanesView {
  return {
    kind: 'lanes',
    rows: rows.map((fact) => toRow(fact, locale)),
    years,
    lanes: TIMELINE_LANES.map((key) => ({ key, name: LANE_WORDS[key][locale] })),
    headings: HEADINGS[locale],
    written: {
      from: written.from,
      to: written.to,
      note: saidWritten(written, locale),
      after: AFTER[locale],
    },
    legend: {
      lead: LEGEND_LEAD[locale],
      marks: LEGEND_WORDS.map(({ mark, words }) => ({ mark, words: words[locale] })),
    },
  };
}

export default defineExhibit({
  id: 'timeline',
  chapter: 'timeline',
  span: 'full',
  columns: {
    en: { label: 'Event', value: 'Date' },
    tc: { label: '事項', value: '日期' },
    sc: { label: '事项', value: '日期' },
  },
  howToRead: {
    en: 'A mark is as wide as its date is vague: a dot is a day, a narrow bar a month, a bar as long as a year is a year. An arrow means it was still under way, a hollow mark that it was a plan, a triangle with dashes at the earliest, which is no date. What comes round every year or has no date stands below, on no axis. On a phone, years follow one another downwards and each mark stands in the strip of its own year.',
    tc: '標記的闊度等於日期的含糊程度：圓點是一日，窄條是一個月，長如一年的橫條是一年。箭嘴表示撰文時仍在進行，空心表示屬計劃，三角形連虛線表示最快的時間，並非日期。每年一度或沒有日期的列於下方，不在時間軸上。手機上年份由上而下排列，標記在各自一年的帶內。',
    sc: '标记的宽度等于日期的模糊程度：圆点是一日，窄条是一个月，长如一年的横条是一年。箭头表示撰文时仍在进行，空心表示属计划，三角形连虚线表示最快的时间，并非日期。每年一度或没有日期的列在下方，不在时间轴上。手机上年份由上而下排列，标记在各自一年的带内。',
  },
  ask,
  compose: (answer, locale) => {
    const { count, years, written } = answer;
    const marks = answer.rows.length;
    const plans = inWords(answer.plans, locale);
    const early = plain(written.to.slice(0, 4));
    const span = { en: years.join('–'), zh: `${years[0]}年至${years[1]}年` };
    return {
      title: {
        en: sentence`Most dated steps come after ${plain('2017')}; ${plans} were still plans`,
        tc: sentence`有日期的事項大多在${plain('2017年')}之後，當中${plans}項仍屬計劃`,
        sc: sentence`有日期的事项大多在${plain('2017年')}之后，其中${plans}项仍属计划`,
      }[locale],
      sub: {
        en: sentence`${count} events to which the document gives a date, by subject, on a linear axis`,
        tc: sentence`文件載有日期的${count}件事項，按範疇排列，時間軸均勻`,
        sc: sentence`文件载有日期的${count}件事项，按领域排列，时间轴均匀`,
      }[locale],
      caution: {
        en: sentence`Hollow marks are ${term('planned', 'plans')} as the document had them in early ${early}, whatever has become of them; the triangle is “at the earliest”. Nothing is said of what was not dated.`,
        tc: sentence`空心者是文件在${early}年初所載的${term('planned', '計劃')}，其後如何，文件並無記載；三角形表示「最快」。`,
        sc: sentence`空心者是文件在${early}年初所载的${term('planned', '计划')}，其后如何，文件并无记载；三角形表示“最快”。`,
      }[locale],
      description: {
        en: sentence`${plain(`${marks}`)} marks. On the axis, ${plain(span.en)}, ${count} events in lanes of policy, funding, buildings, schemes, co-operation, digital government and inclusion. Few come before ${plain('2014')}, most from ${plain('2018')} on; those after ${plain('2022')} were plans, the last of them “${plain('2025')} at the earliest”. Below: a summit every April, and steps without a date.`,
        tc: sentence`共${plain(`${marks}個標記`)}。軸上按政策、資助、樓宇、計劃、合作、數碼政府及共融分行，${plain(span.zh)}有${count}。${plain('2014年')}前很少，大多在${plain('2018年')}起；${plain('2022年')}之後的屬計劃，最後一項「最快${plain('2025')}年」。軸下另列每年四月的峰會，以及沒有日期的事項。`,
        sc: sentence`共${plain(`${marks}个标记`)}。轴上按政策、资助、楼宇、计划、合作、数字政府及共融分行，${plain(span.zh)}有${count}。${plain('2014年')}前很少，大多在${plain('2018年')}起；${plain('2022年')}之后的属计划，最后一项“最快${plain('2025')}年”。轴下另列每年四月的峰会，以及没有日期的事项。`,
      }[locale],
      view: viewOf(answer, locale),
    };
  },
});
