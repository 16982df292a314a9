import type { Edition } from '#src/facts/edition.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { figureAt } from '#src/queries/outside/point-figure.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { seriesView, track } from '#src/view/series.ts';
import { defineOutside } from './define.ts';

const SERIES = 'stem-rate';

const PANEL: Localized = { en: 'At most', tc: '上限', sc: '上限' };
const TRACK: Localized = { en: 'STEM interns', tc: '實習生', sc: '实习生' };

export default defineOutside({
  id: 'internship-rate',
  chapter: 'talent',
  series: [SERIES],
  columns: {
    en: { label: 'In force', value: 'A month' },
    tc: { label: '何時生效', value: '每月' },
    sc: { label: '何时生效', value: '每月' },
  },
  howToRead: {
    en: 'Two readings of the first level and one of the second. When it changed was not found, so nothing joins the two levels.',
    tc: '首個水平有兩個讀數，第二個水平有一個。何時調整未找到，因此兩個水平不相連。',
    sc: '首个水平有两个读数，第二个水平有一个。何时调整未找到，因此两个水平不相连。',
  },
  ask: (edition: Edition) => ({
    edition,
    first: figureAt(SERIES, '2020-06', 'HKD/month'),
    second: figureAt(SERIES, '2023-09', 'HKD/month'),
  }),
  compose: ({ edition, first, second }, locale) => ({
    title: {
      en: sentence`Interns get ${second}, where it was ${first}`,
      tc: sentence`實習津貼由${first}改為${second}`,
      sc: sentence`实习津贴由${first}改为${second}`,
    }[locale],
    sub: {
      en: sentence`Ceiling of the STEM Internship Scheme; the fact sheet gives no amount`,
      tc: sentence`創科實習計劃津貼的上限；便覽沒有載列金額`,
      sc: sentence`创科实习计划津贴的上限；便览没有载列金额`,
    }[locale],
    caution: {
      en: sentence`The later level was in force by ${plain('September 2023')}; the day of the change was not found.`,
      tc: sentence`較後的水平在${plain('2023年9月')}時已經生效；調整日期未找到。`,
      sc: sentence`较后的水平在${plain('2023年9月')}时已经生效；调整日期未找到。`,
    }[locale],
    description: {
      en: sentence`Two levels with a gap between them: ${first} from ${plain('June 2020')} to at least ${plain('December 2022')}, and ${second} by ${plain('September 2023')}.`,
      tc: sentence`兩個水平，中間有空檔：由${plain('2020年6月')}至少至${plain('2022年12月')}是${first}，${plain('2023年9月')}時已是${second}。`,
      sc: sentence`两个水平，中间有空档：由${plain('2020年6月')}至少至${plain('2022年12月')}是${first}，${plain('2023年9月')}时已是${second}。`,
    }[locale],
    view: seriesView(
      [SERIES],
      [{ title: PANEL[locale], tracks: [track({ id: SERIES, label: TRACK[locale], ink: 'c1' }, edition, locale)] }],
      locale,
    ),
  }),
});
