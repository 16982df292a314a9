import type { Locale, Localized } from '#src/i18n/locales.ts';
import { smartCityAreas } from '#src/queries/digital-city.ts';
import { eventName, listedNames } from '#src/view/named-rows.ts';
import { names, type NameGroup, type NamePart } from '#src/view/names.ts';
import { plain, sentence } from '#src/view/sentence.ts';
import { rowMaker, type NamedRow } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

/** What is counted, as it follows its number. */
const LABELS = {
  areas: { en: 'smart areas of the first Blueprint', tc: '首份藍圖的範疇', sc: '首份蓝图的领域' },
  additions: {
    en: 'topics that the second adds, not called areas',
    tc: '第二份加入的主題，不稱為範疇',
    sc: '第二份加入的主题，不称为领域',
  },
  initiatives: {
    en: 'initiatives in the second, all together',
    tc: '第二份的措施，合計',
    sc: '第二份的举措，合计',
  },
  places: {
    en: 'places in villages given free Wi-Fi',
    tc: '獲提供免費Wi-Fi的鄉村處所',
    sc: '获提供免费Wi-Fi的乡村场所',
  },
} as const satisfies Record<string, Localized>;

const SAID = {
  area: { en: 'smart area', tc: '智慧範疇', sc: '智慧领域' },
  addition: { en: 'added by the second Blueprint', tc: '由第二份藍圖加入', sc: '由第二份蓝图加入' },
} as const satisfies Record<string, Localized>;

const HEADS: Localized = { en: 'Two Blueprints', tc: '兩份藍圖', sc: '两份蓝图' };

/** What is not said of a count. */
const REST = {
  split: {
    label: { en: 'By area', tc: '按範疇', sc: '按领域' },
    said: { en: 'the document does not split them', tc: '文件沒有分列', sc: '文件没有分列' },
  },
  villages: {
    label: { en: 'Villages', tc: '鄉村', sc: '乡村' },
    said: { en: 'how many villages is not stated', tc: '鄉村有多少條，文件沒有說明', sc: '乡村有多少个，文件没有说明' },
  },
} as const satisfies Record<string, { readonly label: Localized; readonly said: Localized }>;

type Answer = ReturnType<typeof smartCityAreas>;

const PAIR = { wide: 2, full: 2 };

/** What a count leaves open. */
const restOf = (key: keyof typeof REST, fact: string, locale: Locale): NamedRow => ({
  key: `not-${key}`,
  label: REST[key].label[locale],
  said: REST[key].said[locale],
  facts: [fact],
});

function areaGroups({ areas, areaList, additions, additionList }: Answer, locale: Locale): readonly NameGroup[] {
  const row = rowMaker(LABELS, locale);
  return [
    { key: 'areas', head: row('areas', areas, 'c1'), names: listedNames(areaList, SAID.area[locale], locale) },
    {
      key: 'additions',
      head: row('additions', additions, 'c1'),
      names: listedNames(additionList, SAID.addition[locale], locale),
    },
  ];
}

function countGroups({ initiatives, villagePlaces }: Answer, locale: Locale): readonly NameGroup[] {
  const row = rowMaker(LABELS, locale);
  return [
    {
      key: 'initiatives',
      head: row('initiatives', initiatives, 'c1'),
      rest: restOf('split', initiatives.id, locale),
    },
    {
      key: 'villages',
      head: row('places', villagePlaces, 'c1'),
      rest: restOf('villages', villagePlaces.id, locale),
    },
  ];
}

function partsOf(answer: Answer, locale: Locale): readonly NamePart[] {
  const blueprints = [answer.first, answer.second].map((fact) => eventName(fact, locale, 'subject'));
  return [
    { key: 'areas', across: PAIR, groups: areaGroups(answer, locale) },
    { key: 'counts', across: PAIR, groups: countGroups(answer, locale) },
    { key: 'blueprints', groups: [{ key: 'blueprints', head: HEADS[locale], names: blueprints }] },
  ];
}

export default defineExhibit({
  id: 'smart-city-areas',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'Area or statement', value: 'In the document' },
    tc: { label: '範疇或事項', value: '文件如何提及' },
    sc: { label: '领域或事项', value: '文件如何提及' },
  },
  howToRead: {
    en: 'Each cell is one area or topic that the document names; all cells are equal, as none has a number. A hatched cell is what the document does not say. The 2.0 in the name of the second Blueprint is no number.',
    tc: '每格是文件點名的一個範疇或主題；格子大小相同，因為都沒有數字。斜線格是文件沒有說明的部分。第二份藍圖名稱中的2.0並非數字。',
    sc: '每格是文件点名的一个领域或主题；格子大小相同，因为都没有数字。斜线格是文件没有说明的部分。第二份蓝图名称中的2.0并非数字。',
  },
  ask: smartCityAreas,
  compose: (answer, locale) => {
    const { areas, additions, initiatives, villagePlaces } = answer;
    return {
      title: {
        en: sentence`The second Smart City Blueprint has ${initiatives} initiatives, and no count for any area`,
        tc: sentence`第二份智慧城市藍圖有${initiatives}項措施，文件沒有按範疇分列`,
        sc: sentence`第二份智慧城市蓝图有${initiatives}项举措，文件没有按领域分列`,
      }[locale],
      sub: {
        en: sentence`Blueprints of ${plain('2017')} and ${plain('2020')}, their areas, and what is counted of them`,
        tc: sentence`${plain('2017')}年及${plain('2020')}年的藍圖、其範疇，以及所載數目`,
        sc: sentence`${plain('2017')}年及${plain('2020')}年的蓝图、其领域，以及所载数目`,
      }[locale],
      caution: {
        en: sentence`Places in villages are not villages. Whether they are among the Wi-Fi.HK hotspots is not stated.`,
        tc: sentence`鄉村處所並非鄉村數目；是否計入Wi-Fi.HK熱點，文件沒有說明。`,
        sc: sentence`乡村场所并非乡村数目；是否计入Wi-Fi.HK热点，文件没有说明。`,
      }[locale],
      description: {
        en: sentence`Equal cells for ${areas} of the first Blueprint and ${additions} that the second adds. Beside them ${initiatives} in all, hatched where a split by area would stand, and ${villagePlaces} in villages with free Wi-Fi.`,
        tc: sentence`首份藍圖的${areas}及第二份加入的${additions}，畫成相同的格子。另有合計${initiatives}，按範疇的分列為斜線；以及${villagePlaces}，位於鄉村並提供免費Wi-Fi。`,
        sc: sentence`首份蓝图的${areas}及第二份加入的${additions}，画成相同的格子。另有合计${initiatives}，按领域的分列为斜线；以及${villagePlaces}，位于乡村并提供免费Wi-Fi。`,
      }[locale],
      view: names(partsOf(answer, locale)),
    };
  },
});
