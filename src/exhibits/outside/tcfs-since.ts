import type { Edition } from '#src/facts/edition.ts';
import { figureAt } from '#src/queries/outside/point-figure.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { seriesView, track } from '#src/view/series.ts';
import { defineOutside } from './define.ts';

const ask = (edition: Edition) => ({
  edition,
  stated: edition.figure('tcfs-projects', 'projects'),
  last: figureAt('tcfs-projects', '2025-12', 'projects'),
  amount: figureAt('tcfs-funds', '2025-12', 'HKD'),
});

const PROJECTS = { en: 'Projects', tc: '項目', sc: '项目' };
const MONEY = { en: 'Money', tc: '金額', sc: '金额' };

export default defineOutside({
  id: 'tcfs-since',
  chapter: 'topics',
  series: ['tcfs-projects', 'tcfs-funds'],
  columns: {
    en: { label: 'As at', value: 'Approved' },
    tc: { label: '截至', value: '獲批' },
    sc: { label: '截至', value: '获批' },
  },
  howToRead: {
    en: 'Two panels on one axis of time: projects above, money below, each from zero. The diamond is the fact sheet.',
    tc: '上下兩欄共用一條時間軸：上為項目，下為金額，各由零起計。菱形為便覽的數字。',
    sc: '上下两栏共用一条时间轴：上为项目，下为金额，各由零起计。菱形为便览的数字。',
  },
  ask,
  compose: ({ edition, stated, last, amount }, locale) => ({
    title: {
      en: sentence`The Guangdong-Hong Kong scheme went from ${stated} projects in the fact sheet to ${last} at the end of ${plain('2025')}`,
      tc: sentence`粵港科技合作資助計劃項目，由便覽所載的${stated}個，增至${plain('2025')}年底的${last}個`,
      sc: sentence`粤港科技合作资助计划项目，由便览所载的${stated}个，增至${plain('2025')}年底的${last}个`,
    }[locale],
    sub: {
      en: sentence`Projects and money of the Fund for the scheme, running totals`,
      tc: sentence`基金支持計劃的項目及資助額，累計數字`,
      sc: sentence`基金支持计划的项目及资助额，累计数字`,
    }[locale],
    caution: {
      en: sentence`Counted alike before and after; still part of what the Fund has approved in all, so not to be added to it.`,
      tc: sentence`前後點算方式相同；已包括在基金批出的總數之內，不可再相加。`,
      sc: sentence`前后清点方式相同；已包括在基金批出的总数之内，不可再相加。`,
    }[locale],
    description: {
      en: sentence`Two panels from ${plain('2022')} to ${plain('2025')}: projects from ${stated}, a diamond for the fact sheet, to ${last}, and money up to ${amount}.`,
      tc: sentence`由${plain('2022')}年至${plain('2025')}年的兩欄：項目由便覽的${stated}（菱形）增至${last}，資助額增至${amount}。`,
      sc: sentence`由${plain('2022')}年至${plain('2025')}年的两栏：项目由便览的${stated}（菱形）增至${last}，资助额增至${amount}。`,
    }[locale],
    view: seriesView(
      ['tcfs-projects', 'tcfs-funds'],
      [
        { title: PROJECTS[locale], tracks: [track({ id: 'tcfs-projects', label: '', ink: 'c1' }, edition, locale)] },
        { title: MONEY[locale], tracks: [track({ id: 'tcfs-funds', label: '', ink: 'c1' }, edition, locale)] },
      ],
      locale,
    ),
  }),
});
