import { tableLines } from '#src/queries/outside/tables.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { bars } from '#src/view/view.ts';
import { defineOutside } from './define.ts';

const ask = () => {
  const [first, ...rest] = tableLines('itf-area-projects', '2025-09-30', 'projects');
  if (!first) throw new Error('The table of technology areas has no lines');
  return { first, all: [first, ...rest] };
};

export default defineOutside({
  id: 'itf-areas',
  chapter: 'funding',
  series: ['itf-area-projects'],
  columns: {
    en: { label: 'Technology area', value: 'Projects approved' },
    tc: { label: '科技範疇', value: '獲批項目' },
    sc: { label: '科技领域', value: '获批项目' },
  },
  howToRead: {
    en: 'One bar for each area that the archived copy still shows; the copy breaks off before the others and the total.',
    tc: '存檔文本所見的每個範疇一條長條；文本在其餘範疇及總數之前中斷。',
    sc: '存档文本所见的每个领域一条长条；文本在其余领域及总数之前中断。',
  },
  ask,
  compose: ({ first, all }, locale) => ({
    title: {
      en: sentence`Of six technology areas seen, information technology has the most projects, ${first.figure}`,
      tc: sentence`在所見的六個科技範疇中，資訊科技的項目最多，有${first.figure}個`,
      sc: sentence`在所见的六个科技领域中，信息科技的项目最多，有${first.figure}个`,
    }[locale],
    sub: {
      en: sentence`Projects approved since ${plain('1999')}, six of the areas; others are missing from the copy`,
      tc: sentence`${plain('1999')}年以來獲批的項目，只有其中六個範疇，其餘不見於存檔文本`,
      sc: sentence`${plain('1999')}年以来获批的项目，只有其中六个领域，其余不见于存档文本`,
    }[locale],
    caution: {
      en: sentence`Counts on another base than the shares in the fact sheet: the two are never to stand on one axis.`,
      tc: sentence`點算基數與便覽的比例不同，兩者不可放在同一條軸上。`,
      sc: sentence`清点基数与便览的比例不同，两者不可放在同一条轴上。`,
    }[locale],
    description: {
      en: sentence`Bars for six technology areas as at end September ${plain('2025')}, the longest information technology with ${first.figure}; further areas and the total are missing.`,
      tc: sentence`截至${plain('2025年9月底')}六個科技範疇的長條，最長的是資訊科技，有${first.figure}；欠缺其餘範疇及總數。`,
      sc: sentence`截至${plain('2025年9月底')}六个科技领域的长条，最长的是信息科技，有${first.figure}；欠缺其余领域及总数。`,
    }[locale],
    view: bars(
      'projects',
      all.map(({ part, label, figure }) => ({ key: part, label: label[locale], figure, ink: 'c1' })),
    ),
  }),
});
