import type { Localized } from '#src/i18n/locales.ts';
import { smartLampposts } from '#src/queries/digital-city.ts';
import { listedNames } from '#src/view/named-rows.ts';
import { remainder } from '#src/view/remainder.ts';
import { plain, sentence, term } from '#src/view/sentence.ts';
import { rowMaker } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

const LABELS = {
  total: {
    en: 'the whole pilot, date not stated:',
    tc: '整個試驗計劃，文件未載日期',
    sc: '整个试验计划，文件未载日期',
  },
  remaining: {
    en: 'still to be installed, expected in 2023; part of the whole',
    tc: '尚待安裝，預期2023年完成；已包括在總數之內',
    sc: '尚待安装，预期2023年完成；已包括在总数之内',
  },
} as const satisfies Record<string, Localized>;

const UNKNOWN = {
  label: { en: 'Already standing', tc: '已安裝', sc: '已安装' },
  said: { en: 'how many stand is not stated', tc: '已裝多少，文件沒有說明', sc: '已装多少，文件没有说明' },
} as const satisfies Record<string, Localized>;

const NO_SHARE: Localized = { en: 'no number of its own', tc: '沒有分列數目', sc: '没有分列数目' };
const PLACES: Localized = {
  en: 'Areas named; not administrative districts',
  tc: '文件點名的地區，並非行政分區',
  sc: '文件点名的地区，并非行政分区',
};

export default defineExhibit({
  id: 'smart-lampposts',
  chapter: 'topics',
  columns: {
    en: { label: 'Lampposts or area', value: 'Number' },
    tc: { label: '燈柱或地區', value: '數目' },
    sc: { label: '灯柱或地区', value: '数目' },
  },
  howToRead: {
    en: 'The bar is the whole pilot, waved at its end because the total is only about so many. The hollow part was still to come; its arrow says that it may reach further. The hatched rest has no number. The areas are equal cells, as none has a number of its own.',
    tc: '條形是整個試驗計劃，末端呈波浪，因為總數只是約數。空心部分尚待安裝，箭嘴表示可能更多。斜線部分沒有數目。各地區畫成相同的格子，因為沒有分列數目。',
    sc: '条形是整个试验计划，末端呈波浪，因为总数只是约数。空心部分尚待安装，箭头表示可能更多。斜线部分没有数目。各地区画成相同的格子，因为没有分列数目。',
  },
  ask: smartLampposts,
  compose: ({ total, remaining, districts, districtList }, locale) => {
    const row = rowMaker(LABELS, locale);
    const year = plain('2023');
    return {
      title: {
        en: sentence`Of ${total} smart lampposts, ${remaining} were still to be installed`,
        tc: sentence`${total}支智慧燈柱中，有${remaining}支尚待安裝`,
        sc: sentence`${total}根智慧灯柱中，有${remaining}根尚待安装`,
      }[locale],
      sub: {
        en: sentence`Pilot of ${term('smart-lamppost', 'smart lampposts')} in ${districts} busy areas; the rest was expected in ${year}`,
        tc: sentence`在${districts}個繁忙地區試行的${term('smart-lamppost', '智慧燈柱')}；餘下的預期在${year}年完成`,
        sc: sentence`在${districts}个繁忙地区试行的${term('smart-lamppost', '智慧灯柱')}；余下的预期在${year}年完成`,
      }[locale],
      caution: {
        en: sentence`How many stand already, and how many each area gets, cannot be worked out.`,
        tc: sentence`已安裝多少、各地區多少，均無從推算。`,
        sc: sentence`已安装多少、各地区多少，均无从推算。`,
      }[locale],
      description: {
        en: sentence`One bar for ${total}, a target. ${remaining} of them, hollow, were still to come; the rest is hatched, its number not stated. Below, ${districts} named areas as equal cells without numbers.`,
        tc: sentence`一條代表目標${total}的條形。當中${remaining}為空心，尚待安裝；其餘為斜線，數目沒有說明。下方是${districts}，畫成相同的格子，沒有數目。`,
        sc: sentence`一条代表目标${total}的条形。其中${remaining}为空心，尚待安装；其余为斜线，数目没有说明。下方是${districts}，画成相同的格子，没有数目。`,
      }[locale],
      view: remainder({
        whole: row('total', total, 'c1'),
        open: row('remaining', remaining, 'c1'),
        unknown: {
          key: 'standing',
          label: UNKNOWN.label[locale],
          said: UNKNOWN.said[locale],
          facts: [total.id, remaining.id],
        },
        places: listedNames(districtList, NO_SHARE[locale], locale),
        placesTitle: PLACES[locale],
      }),
    };
  },
});
