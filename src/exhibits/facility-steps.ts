import type { Fact } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { facilitySteps } from '#src/queries/facility-steps.ts';
import { capital, inWords } from '#src/view/count-words.ts';
import { facilityLanes } from '#src/view/facility-lanes.ts';
import { isPlan } from '#src/view/marks.ts';
import { plain, sentence, term } from '#src/view/sentence.ts';
import { steps } from '#src/view/steps.ts';
import type { EventlessRow } from '#src/view/view.ts';
import { AFTER, WRITTEN } from '#src/view/written-words.ts';
import { defineExhibit } from './define.ts';

const HEADING: Localized = { en: 'No date in the document', tc: '文件未載日期', sc: '文件未载日期' };

const toEventless = ({ id, subject, label, status }: Fact, locale: Locale): EventlessRow => ({
  key: id,
  label: subject[locale],
  said: label[locale],
  status,
  facts: [id],
});

type Answer = ReturnType<typeof facilitySteps>;

/** What the headline counts: the sites that were finished, the year the last of them was, and how many there are. */
function tally({ sites, undated }: Answer, locale: Locale) {
  const isDone = ({ steps: own }: Answer['sites'][number]) => own.every(({ status }) => !isPlan(status));
  const done = sites.filter(isDone);
  const ends = done.flatMap(({ steps: own }) => own.map(({ event }) => event.from.slice(0, 4)));
  return {
    done: inWords(done.length, locale),
    by: plain(ends.sort().at(-1) ?? ''),
    sites: inWords(sites.length, locale),
    undated: inWords(undated.length, locale),
  };
}

export default defineExhibit({
  id: 'facility-steps',
  chapter: 'places',
  span: 'full',
  columns: {
    en: { label: 'Step', value: 'Date, number or status' },
    tc: { label: '事項', value: '日期、數目或狀況' },
    sc: { label: '事项', value: '日期、数目或状况' },
  },
  howToRead: {
    en: 'A mark is as wide as its date is vague: a month is narrow, a year is as long as a year. A bar against a tick is the end of a year, a tick with a dashed arrow means in phases from then on, and a triangle with dashes means at the earliest, which is no date. Hollow means still a plan. What has no date stands below, on no axis.',
    tc: '標記的闊度等於日期的含糊程度：月份窄，年份佔一整年。橫條頂着豎線表示年底；豎線連虛線箭嘴表示由該時起分階段；三角形連虛線表示最快的時間，並非日期。空心表示撰文時仍屬計劃。沒有日期的列於下方，不在時間軸上。',
    sc: '标记的宽度等于日期的模糊程度：月份窄，年份占一整年。横条顶着竖线表示年底；竖线连虚线箭头表示从那时起分阶段；三角形连虚线表示最快的时间，并非日期。空心表示撰文时仍属计划。没有日期的列在下方，不在时间轴上。',
  },
  ask: facilitySteps,
  compose: (answer, locale) => {
    const { done, by, sites, undated } = tally(answer, locale);
    const { firstBatch, written } = answer;
    const early = plain(written.to.slice(0, 4));
    return {
      title: {
        en: sentence`${capital(done)} places stood by ${by}; the Loop’s first ${firstBatch} buildings were still to come`,
        tc: sentence`到${by}年已有${done}處落成或啟用，河套首批${firstBatch}座樓宇仍屬計劃`,
        sc: sentence`到${by}年已有${done}处落成或启用，河套首批${firstBatch}座楼宇仍属计划`,
      }[locale],
      sub: {
        en: sentence`Buildings and sites to which the document gives a date, a lane each`,
        tc: sentence`文件載有日期的樓宇及用地，各佔一行`,
        sc: sentence`文件载有日期的楼宇及用地，各占一行`,
      }[locale],
      caution: {
        en: sentence`Of three completed buildings the document does not say in which park they stand. Hollow marks are ${term('planned', 'plans')} as it had them in early ${early}.`,
        tc: sentence`有三座已落成的大廈，文件沒有說明位於哪個園區。空心者是文件在${early}年初所載的${term('planned', '計劃')}。`,
        sc: sentence`有三座已落成的大厦，文件没有说明位于哪个园区。空心者是文件在${early}年初所载的${term('planned', '计划')}。`,
      }[locale],
      description: {
        en: sentence`${capital(sites)} lanes on an axis from ${plain('2019 to 2025')}. Up to ${by}, ${done} solid marks: built or in use. Then hollow ones, still plans: Science Park Shenzhen Branch, the Microelectronics Centre, the first ${firstBatch} in the Loop in phases, and Cyberport’s next phase, of which only the earliest year is given. Apart below: ${undated} steps without a date.`,
        tc: sentence`${plain('2019年至2025年')}的時間軸上有${sites}行。到${by}年有${done}個實心標記，均已落成或啟用；之後的空心標記仍屬計劃：科學園深圳分園、微電子中心、河套首批${firstBatch}分階段落成，以及只有最快年份的數碼港新一期。下方另列${undated}項沒有日期的事項。`,
        sc: sentence`${plain('2019年至2025年')}的时间轴上有${sites}行。到${by}年有${done}个实心标记，均已落成或启用；之后的空心标记仍属计划：科学园深圳分园、微电子中心、河套首批${firstBatch}分阶段落成，以及只有最快年份的数码港新一期。下方另列${undated}项没有日期的事项。`,
      }[locale],
      view: steps({
        lanes: facilityLanes(answer, locale),
        undated: { heading: HEADING[locale], rows: answer.undated.map((fact) => toEventless(fact, locale)) },
        written: { from: written.from, to: written.to, note: WRITTEN[locale], after: AFTER[locale] },
      }),
    };
  },
});
