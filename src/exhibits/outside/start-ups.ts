import type { Edition } from '#src/facts/edition.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { figureAt } from '#src/queries/outside/point-figure.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { seriesView, track } from '#src/view/series.ts';
import { defineOutside } from './define.ts';

const SERIES = 'startups';

const PANEL: Localized = { en: 'Start-ups', tc: '初創企業', sc: '初创企业' };

export default defineOutside({
  id: 'start-ups',
  chapter: 'funding',
  series: [SERIES],
  columns: {
    en: { label: 'Year', value: 'Start-ups' },
    tc: { label: '年份', value: '初創企業' },
    sc: { label: '年份', value: '初创企业' },
  },
  howToRead: {
    en: 'A dot for each year that was found, joined only where no year is missing between two. Hollow dots were read in news reports that quote the survey.',
    tc: '每個找到數字的年份有一點，兩點之間沒有缺年才相連。空心圓點取自引述調查的新聞報道。',
    sc: '每个找到数字的年份有一点，两点之间没有缺年才相连。空心圆点取自引述调查的新闻报道。',
  },
  ask: (edition: Edition) => ({
    edition,
    first: figureAt(SERIES, '2019', 'companies'),
    last: figureAt(SERIES, '2025', 'companies'),
  }),
  compose: ({ edition, first, last }, locale) => ({
    title: {
      en: sentence`${last} start-ups in ${plain('2025')}, after ${first} in ${plain('2019')}`,
      tc: sentence`${plain('2025年')}有${last}間初創企業，${plain('2019年')}有${first}間`,
      sc: sentence`${plain('2025年')}有${last}家初创企业，${plain('2019年')}有${first}家`,
    }[locale],
    sub: {
      en: sentence`Counted by the yearly survey of InvestHK; the fact sheet has no such count`,
      tc: sentence`按投資推廣署每年的調查點算；便覽沒有這項數目`,
      sc: sentence`按投资推广署每年的调查清点；便览没有这项数目`,
    }[locale],
    caution: {
      en: sentence`No figure was found for ${plain('2015')}, ${plain('2017')}, ${plain('2018')} and ${plain('2023')}: these years stay empty.`,
      tc: sentence`${plain('2015年')}、${plain('2017年')}、${plain('2018年')}及${plain('2023年')}的數字未找到，留空不填。`,
      sc: sentence`${plain('2015年')}、${plain('2017年')}、${plain('2018年')}和${plain('2023年')}的数字未找到，留空不填。`,
    }[locale],
    description: {
      en: sentence`Dots by year: two by themselves before ${plain('2019')}, then a line from ${first} to ${plain('2022')}, a gap in ${plain('2023')}, and two dots of later years, the last at ${last}.`,
      tc: sentence`按年的圓點：${plain('2019年')}前有兩個獨立的點，其後由${first}連至${plain('2022年')}，${plain('2023年')}留空，再後有兩點，最後是${last}。`,
      sc: sentence`按年的圆点：${plain('2019年')}前有两个独立的点，其后由${first}连至${plain('2022年')}，${plain('2023年')}留空，再后有两点，最后是${last}。`,
    }[locale],
    view: seriesView(
      [SERIES],
      [{ title: PANEL[locale], tracks: [track({ id: SERIES, label: PANEL[locale], ink: 'c1' }, edition, locale)] }],
      locale,
    ),
  }),
});
