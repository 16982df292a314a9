import type { Locale, Localized } from '#src/i18n/locales.ts';
import { dataCentres } from '#src/queries/digital-office.ts';
import { entityName, listedNames } from '#src/view/named-rows.ts';
import { names } from '#src/view/names.ts';
import { sentence, term } from '#src/view/sentence.ts';
import { rowMaker } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

const LABELS = {
  measures: { en: 'measures listed', tc: '所列措施', sc: '所列措施' },
} as const satisfies Record<string, Localized>;

const SAID = {
  measure: { en: 'measure listed', tc: '所列措施', sc: '所列措施' },
  unit: {
    en: 'information and one-stop help for companies; works with departments on making it easier',
    tc: '為企業提供資訊及一站式支援；與部門研究便利措施',
    sc: '为企业提供信息及一站式支持；与部门研究便利措施',
  },
} as const satisfies Record<string, Localized>;

const HEAD: Localized = { en: 'Who helps', tc: '由誰協助', sc: '由谁协助' };

const viewOf = ({ measures, list, unit }: ReturnType<typeof dataCentres>, locale: Locale) =>
  names([
    {
      key: 'measures',
      across: { full: 2 },
      groups: [
        {
          key: 'measures',
          head: rowMaker(LABELS, locale)('measures', measures, 'c1'),
          names: listedNames(list, SAID.measure[locale], locale),
        },
        {
          key: 'unit',
          head: HEAD[locale],
          says: true,
          names: [entityName(unit, SAID.unit[locale], locale)],
        },
      ],
    },
  ]);

export default defineExhibit({
  id: 'data-centres',
  chapter: 'topics',
  span: 'full',
  columns: {
    en: { label: 'Measure or body', value: 'In the document' },
    tc: { label: '措施或機構', value: '文件如何提及' },
    sc: { label: '措施或机构', value: '文件如何提及' },
  },
  howToRead: {
    en: 'Each cell is one measure or body that the document names. It says “including”, so there may be more; the list can also be read as two measures.',
    tc: '每格是文件點名的一項措施或一個機構。文件寫明「包括」，因此可能還有其他；清單也可讀作兩項措施。',
    sc: '每格是文件点名的一项措施或一个机构。文件写明“包括”，因此可能还有其他；清单也可读作两项措施。',
  },
  ask: dataCentres,
  compose: ({ measures, ...named }, locale) => ({
    title: {
      en: sentence`To draw high-tier data centres, the document lists ${measures} measures`,
      tc: sentence`為吸引高端數據中心，文件列出${measures}項措施`,
      sc: sentence`为吸引高端数据中心，文件列出${measures}项措施`,
    }[locale],
    sub: {
      en: sentence`Land and buildings for ${term('data-centre', 'data centres')}, and the unit that helps`,
      tc: sentence`供${term('data-centre', '數據中心')}使用的土地及樓宇，以及提供協助的小組`,
      sc: sentence`供${term('data-centre', '数据中心')}使用的土地及楼宇，以及提供协助的小组`,
    }[locale],
    caution: {
      en: sentence`How many data centres there are, and where, is not stated.`,
      tc: sentence`數據中心有多少、位於何處，文件沒有說明。`,
      sc: sentence`数据中心有多少、位于何处，文件没有说明。`,
    }[locale],
    description: {
      en: sentence`Equal cells for ${measures}: land, industrial buildings turned over to data centres, and data centres on industrial land. Below them the Data Centre Facilitation Unit.`,
      tc: sentence`${measures}畫成相同的格子：土地、工業大廈改作數據中心、工業用地上的數據中心。下方是數據中心促進組。`,
      sc: sentence`${measures}画成相同的格子：土地、工业大厦改作数据中心、工业用地上的数据中心。下方是数据中心促进组。`,
    }[locale],
    view: viewOf({ measures, ...named }, locale),
  }),
});
