import type { Localized } from '#src/i18n/locales.ts';
import { wifiHotspots } from '#src/queries/digital-city.ts';
import { cards } from '#src/view/cards.ts';
import { stepRow } from '#src/view/fact-steps.ts';
import { plain, sentence, term } from '#src/view/sentence.ts';
import { rowMaker } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

const LABELS = {
  hotspots: {
    en: 'hotspots in public and private venues together',
    tc: '公共及私人場地的熱點合計',
    sc: '公共及私人场地的热点合计',
  },
} as const satisfies Record<string, Localized>;

const NAME: Localized = { en: 'The Wi-Fi.HK brand', tc: 'Wi-Fi.HK品牌', sc: 'Wi-Fi.HK品牌' };
const PROMOTED: Localized = { en: 'promoted', tc: '推廣', sc: '推广' };
const YEARS = { first: 2014, last: 2022 };

export default defineExhibit({
  id: 'wifi-hk',
  chapter: 'topics',
  columns: {
    en: { label: 'Statement', value: 'Date or number' },
    tc: { label: '事項', value: '日期或數字' },
    sc: { label: '事项', value: '日期或数字' },
  },
  howToRead: {
    en: 'The mark on the axis is the year the brand began, the arrow that it goes on. The number stands by itself: it is far above the other counts of this topic and shares no axis with them.',
    tc: '軸上的標記是品牌開始的年份，箭嘴表示仍在進行。數字獨立展示：它遠高於本專題其他數目，不與它們共用一軸。',
    sc: '轴上的标记是品牌开始的年份，箭头表示仍在进行。数字独立展示：它远高于本专题其他数目，不与它们共用一轴。',
  },
  ask: wifiHotspots,
  compose: ({ start, hotspots }, locale) => {
    const row = rowMaker(LABELS, locale);
    return {
      title: {
        en: sentence`Free public Wi-Fi under one brand has ${hotspots} hotspots`,
        tc: sentence`同一品牌的免費公共Wi-Fi共有${hotspots}個熱點`,
        sc: sentence`同一品牌的免费公共Wi-Fi共有${hotspots}个热点`,
      }[locale],
      sub: {
        en: sentence`Wi-Fi.HK ${term('hotspot', 'hotspots')} in all Hong Kong`,
        tc: sentence`全港的Wi-Fi.HK${term('hotspot', '熱點')}`,
        sc: sentence`全港的Wi-Fi.HK${term('hotspot', '热点')}`,
      }[locale],
      caution: {
        en: sentence`Where they are is not given. Whether the village places with Wi-Fi are among them is not stated.`,
        tc: sentence`文件沒有載列熱點位置；提供Wi-Fi的鄉村處所是否計算在內，也沒有說明。`,
        sc: sentence`文件没有列出热点位置；提供Wi-Fi的乡村场所是否计算在内，也没有说明。`,
      }[locale],
      description: {
        en: sentence`One number by itself: ${hotspots} under the Wi-Fi.HK brand, which has been promoted since ${plain(String(YEARS.first))}. No map: the document gives no place.`,
        tc: sentence`一個獨立的數字：Wi-Fi.HK品牌下有${hotspots}，品牌自${plain(String(YEARS.first))}年起推廣。沒有地圖，因為文件沒有載列位置。`,
        sc: sentence`一个独立的数字：Wi-Fi.HK品牌下有${hotspots}，品牌自${plain(String(YEARS.first))}年起推广。没有地图，因为文件没有列出位置。`,
      }[locale],
      view: cards(YEARS, [
        {
          key: 'wifi-hk',
          name: NAME[locale],
          start: stepRow(start, PROMOTED[locale], locale),
          counts: [row('hotspots', hotspots, 'c1')],
        },
      ]),
    };
  },
});
