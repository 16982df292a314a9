import type { Fact } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { siteAreas } from '#src/queries/site-areas.ts';
import { sentence } from '#src/view/sentence.ts';
import { rowMaker, squares, type EventlessRow } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

const toStep = ({ id, subject, label, status }: Fact, locale: Locale): EventlessRow => ({
  key: id,
  label: subject[locale],
  said: label[locale],
  status,
  facts: [id],
});

/** What each row is called. */
const LABELS = {
  'science-park': { en: 'Hong Kong Science Park', tc: '香港科學園', sc: '香港科学园' },
  innoparks: {
    en: 'Tai Po, Yuen Long and Tseung Kwan O InnoParks together',
    tc: '大埔、元朗及將軍澳創新園合計',
    sc: '大埔、元朗及将军澳创新园合计',
  },
} as const satisfies Record<string, Localized>;

export default defineExhibit({
  id: 'site-areas',
  chapter: 'places',
  columns: {
    en: { label: 'Site or step', value: 'Area or status' },
    tc: { label: '用地或階段', value: '面積或狀況' },
    sc: { label: '用地或阶段', value: '面积或状况' },
  },
  howToRead: {
    en: 'Both squares are drawn to one scale: twice the surface is twice the land. The steps of the expansion have no size and no date; a hollow dot was still to come.',
    tc: '兩個正方形按同一比例繪畫，面積大一倍即土地多一倍。擴建各階段並無面積及日期；空心點表示當時尚未開始。',
    sc: '两个正方形按同一比例绘制，面积大一倍即土地多一倍。扩建各阶段并无面积及日期；空心点表示当时尚未开始。',
  },
  ask: siteAreas,
  compose: ({ park, innoparks, ratio, expansion }, locale) => {
    const row = rowMaker(LABELS, locale);
    return {
      title: {
        en: sentence`Science Park stands on ${park}, the InnoParks together on ${innoparks}`,
        tc: sentence`科學園佔地${park}，各創新園合共${innoparks}`,
        sc: sentence`科学园占地${park}，各创新园合计${innoparks}`,
      }[locale],
      sub: {
        en: sentence`Land to one scale; the larger is ${ratio} the smaller`,
        tc: sentence`各用地面積，按同一比例繪畫；大者為小者的${ratio}`,
        sc: sentence`各用地面积，按同一比例绘制；大者为小者的${ratio}`,
      }[locale],
      caution: {
        en: sentence`The area of each InnoPark alone is not given.`,
        tc: sentence`各個創新園本身的面積並無載列。`,
        sc: sentence`各个创新园本身的面积没有列出。`,
      }[locale],
      description: {
        en: sentence`Two squares to one scale: Science Park ${park}, the three InnoParks together ${innoparks}. Below, two steps of the Science Park expansion without date or size: one completed, one about to start.`,
        tc: sentence`兩個同一比例的正方形：科學園${park}，三個創新園合共${innoparks}。下方是科學園擴建的兩個階段，均無日期及面積：一個已完成，一個即將展開。`,
        sc: sentence`两个同一比例的正方形：科学园${park}，三个创新园合计${innoparks}。下方是科学园扩建的两个阶段，均无日期及面积：一个已完成，一个即将展开。`,
      }[locale],
      view: squares(
        [row('science-park', park, 'c1'), row('innoparks', innoparks, 'c2')],
        expansion.map((fact) => toStep(fact, locale)),
      ),
    };
  },
});
