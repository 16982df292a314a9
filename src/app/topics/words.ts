import type { Localized } from '#src/i18n/locales.ts';

/** Headings of the parts that each topic ends with. */
export const TOPIC_WORDS = {
  events: { en: 'Events', tc: '事項', sc: '事项' },
  statements: { en: 'Figures and rules', tc: '數字與規定', sc: '数字与规定' },
  places: { en: 'Places', tc: '地點', sc: '地点' },
  names: { en: 'Names in the document', tc: '文件中的名稱', sc: '文件中的名称' },
  noEvents: {
    en: 'The document dates nothing here.',
    tc: '文件在這方面沒有載明任何日期。',
    sc: '文件在这方面没有载明任何日期。',
  },
  noPlaces: {
    en: 'Nothing here has a place on the map.',
    tc: '這方面沒有可在地圖上標示的地點。',
    sc: '这方面没有可在地图上标示的地点。',
  },
  others: { en: 'Other topics', tc: '其他專題', sc: '其他专题' },
} as const satisfies Record<string, Localized>;
