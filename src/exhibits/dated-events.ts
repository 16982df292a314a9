import { datedEvents } from '#src/queries/timeline.ts';
import type { Fact } from '#src/facts/edition.ts';
import { countEvents } from '#src/queries/count-of-events.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { plain, sentence, term } from '#src/view/sentence.ts';
import type { EventRow, StripLabel } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

/** Labels that the strip writes beside its first event of a year, broken by sense. */
const LABELS: readonly { readonly key: string; readonly high?: true; readonly lines: Localized<readonly string[]> }[] =
  [
    { key: 'itf-established', lines: { en: ['The Fund', 'is set up'], tc: ['基金', '成立'], sc: ['基金', '成立'] } },
    {
      key: 'hkstp-established',
      high: true,
      lines: { en: ['Science parks', 'corporation'], tc: ['科技園公司', '成立'], sc: ['科技园公司', '成立'] },
    },
    {
      key: 'rd-centres-established',
      lines: { en: ['R&D', 'centres'], tc: ['研發中心', '成立'], sc: ['研发中心', '成立'] },
    },
    {
      key: 'itb-established',
      lines: {
        en: ['Innovation and', 'Technology Bureau'],
        tc: ['創新及', '科技局成立'],
        sc: ['创新及', '科技局成立'],
      },
    },
    {
      key: 'smart-city-blueprint-published',
      high: true,
      lines: { en: ['Smart City', 'Blueprint'], tc: ['智慧城市', '藍圖'], sc: ['智慧城市', '蓝图'] },
    },
  ];

const PEAK: Localized<(count: number, year: string) => string> = {
  en: (count, year) => `${count} in ${year}`,
  tc: (count, year) => `${year}年：${count}項`,
  sc: (count, year) => `${year}年：${count}项`,
};

const NOTE: Localized = { en: 'Planned', tc: '計劃', sc: '计划' };

const toRow = (fact: Fact, locale: Locale): EventRow[] =>
  fact.event
    ? [
        {
          key: fact.id,
          label: `${fact.subject[locale]}${COLON[locale]}${fact.label[locale]}`,
          date: fact.event,
          status: fact.status,
          sentence: fact.source,
        },
      ]
    : [];

const labelsIn = (locale: Locale): readonly StripLabel[] =>
  LABELS.map(({ key, lines, high = false }) => ({ key, lines: lines[locale], high }));

/** The year with the most events, and how many. */
function busiestYear(events: readonly Fact[]): readonly [year: string, count: number] {
  const counts = new Map<string, number>();
  for (const { event } of events) {
    if (!event || event.kind === 'every-year') continue;
    const year = event.from.slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const);
}

export default defineExhibit({
  id: 'dated-events',
  chapter: 'timeline',
  columns: {
    en: { label: 'Event', value: 'Date' },
    tc: { label: '事項', value: '日期' },
    sc: { label: '事项', value: '日期' },
  },
  howToRead: {
    en: 'One dot is one event, in the column of the year it starts in. A hollow dot was still a plan when the document was written; a triangle means at the earliest.',
    tc: '一點代表一件事項，排在開始的年份。空心點在撰文時仍屬計劃；三角形表示最快的時間。',
    sc: '一点代表一件事项，排在开始的年份。空心点在撰文时仍属计划；三角形表示最快的时间。',
  },
  ask: (edition) => ({
    events: datedEvents(edition),
    count: countEvents(edition),
    written: edition.written,
  }),
  compose: ({ events, count, written }, locale) => {
    const [year, most] = busiestYear(events);
    return {
      title: {
        en: sentence`Most of the dated steps come after ${plain('2017')}`,
        tc: sentence`有日期的事項，多在${plain('2017')}年之後`,
        sc: sentence`有日期的事项，多在${plain('2017')}年之后`,
      }[locale],
      sub: {
        en: sentence`${count} events to which the document gives a date, by year; one dot is one event`,
        tc: sentence`文件載有日期的${count}件事項，按年份排列，一點代表一項`,
        sc: sentence`文件载有日期的${count}件事项，按年份排列，一点代表一项`,
      }[locale],
      caution: {
        en: sentence`A hollow mark was still a ${term('planned', 'plan')} when the document was written; the triangle is “${plain('2025')} at the earliest”.`,
        tc: sentence`空心者在撰文時仍屬${term('planned', '計劃')}；三角形表示「最快${plain('2025')}年」。`,
        sc: sentence`空心者在撰文时仍属${term('planned', '计划')}；三角形表示“最快${plain('2025')}年”。`,
      }[locale],
      description: {
        en: sentence`Dots stacked by year from ${plain('1999 to 2025')}, ${count} in all. Few before ${plain('2014')}, most from ${plain('2018')} on, ${plain(`${most} in ${year}`)}. Those from ${plain('2023')} on were plans.`,
        tc: sentence`由${plain('1999年至2025年')}按年堆疊的點，共${count}。${plain('2014年')}前很少，大多在${plain('2018年')}起，${plain(`${year}年有${most}點；2023年`)}起的是計劃。`,
        sc: sentence`由${plain('1999年至2025年')}按年堆叠的点，共${count}。${plain('2014年')}前很少，大多在${plain('2018年')}起，${plain(`${year}年有${most}点；2023年`)}起的是计划。`,
      }[locale],
      view: {
        kind: 'strip',
        rows: events.flatMap((fact) => toRow(fact, locale)),
        labels: labelsIn(locale),
        written: { from: written.from, note: NOTE[locale] },
        peak: PEAK[locale](most, year),
      },
    };
  },
});
