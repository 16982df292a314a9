import type { Edition } from '#src/facts/edition.ts';
import { figureAt } from '#src/queries/outside/point-figure.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { seriesView, track } from '#src/view/series.ts';
import { defineOutside } from './define.ts';

const ask = (edition: Edition) => ({
  edition,
  stated: edition.figure('itf-approved-projects', 'projects'),
  next: figureAt('itf-projects', '2024-01', 'projects'),
  last: figureAt('itf-projects', '2025-12', 'projects'),
});

export default defineOutside({
  id: 'itf-projects-by-rule',
  chapter: 'funding',
  series: ['itf-projects'],
  span: 'full',
  columns: {
    en: { label: 'As at', value: 'Projects, as counted then' },
    tc: { label: '截至', value: '項目，按當時準則點算' },
    sc: { label: '截至', value: '项目，按当时规则清点' },
  },
  howToRead: {
    en: 'A dashed line joins only readings that were counted by one rule. Each letter marks where the counting changed; the list below says how.',
    tc: '虛線只連接按同一準則點算的讀數。字母標示點算準則改變之處，下方逐一說明。',
    sc: '虚线只连接按同一规则清点的读数。字母标示清点规则改变之处，下方逐一说明。',
  },
  ask,
  compose: ({ edition, stated, next, last }, locale) => ({
    title: {
      en: sentence`The fact sheet’s ${stated} projects and the page’s ${next} of January ${plain('2024')} are not one line`,
      tc: sentence`便覽的${stated}個項目，與網頁${plain('2024年1月')}的${next}個，不能連成一線`,
      sc: sentence`便览的${stated}个项目，与网页${plain('2024年1月')}的${next}个，不能连成一线`,
    }[locale],
    sub: {
      en: sentence`Projects approved, running totals, as they were counted at the time`,
      tc: sentence`累計獲批項目，按當時的準則點算`,
      sc: sentence`累计获批项目，按当时的规则清点`,
    }[locale],
    caution: {
      en: sentence`The counting changed at least three times. The money approved is one series; the number of projects is not.`,
      tc: sentence`點算準則至少改變過三次。批出的金額可成一個數列，項目數目則不可。`,
      sc: sentence`清点规则至少改变过三次。批出的金额可成一个数列，项目数目则不可。`,
    }[locale],
    description: {
      en: sentence`Dots on an axis of time, joined only within one counting rule; a diamond marks the ${stated} of the fact sheet, joined to nothing; the last dots are ${next} and ${last}.`,
      tc: sentence`時間軸上的圓點，只有按同一準則點算的才相連；菱形為便覽的${stated}，不與任何點相連；最後兩點為${next}及${last}。`,
      sc: sentence`时间轴上的圆点，只有按同一规则清点的才相连；菱形为便览的${stated}，不与任何点相连；最后两点为${next}及${last}。`,
    }[locale],
    view: seriesView(
      ['itf-projects'],
      [{ title: '', tracks: [track({ id: 'itf-projects', label: '', ink: 'c1' }, edition, locale)] }],
      locale,
    ),
  }),
});
