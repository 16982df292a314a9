import type { Localized } from '#src/i18n/locales.ts';

/** Words of the page of a name. */
export const ENTITY_WORDS = {
  aliases: { en: 'Also called', tc: '別稱', sc: '别称' },
  figures: { en: 'Figures', tc: '數字', sc: '数字' },
  dates: { en: 'Dates', tc: '日期', sc: '日期' },
  others: { en: 'Also stated', tc: '其他說明', sc: '其他说明' },
  noFacts: {
    en: 'The document names it but states no figure or dated event about it.',
    tc: '文件只提及其名，沒有相關的數字或有日期的事項。',
    sc: '文件只提及其名，没有相关的数字或有日期的事项。',
  },
  relations: { en: 'How it stands to others', tc: '與其他名稱的關係', sc: '与其他名称的关系' },
  said: { en: 'Where the document speaks of it', tc: '文件提及之處', sc: '文件提及之处' },
  firstNamed: { en: 'First named: ', tc: '首次提及：', sc: '首次提及：' },
  topics: { en: 'Topics', tc: '所屬專題', sc: '所属专题' },
  shown: { en: 'Charts and maps that show it', tc: '相關圖表與地圖', sc: '相关图表与地图' },
  unknown: {
    en: 'This edition has no such name',
    tc: '此版本沒有這個名稱',
    sc: '此版本没有这个名称',
  },
  unknownMore: {
    en: 'The document names organisations, schemes, places and other things; this is the address of none of them.',
    tc: '文件提及各種機構、計劃、地點及其他事物，但沒有一項用這個網址。',
    sc: '文件提及各种机构、计划、地点及其他事物，但没有一项用这个网址。',
  },
  near: { en: 'Names with an address like it', tc: '網址相近的名稱', sc: '网址相近的名称' },
} as const satisfies Record<string, Localized>;
