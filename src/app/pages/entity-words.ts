import type { Localized } from '#src/i18n/locales.ts';

/** Words of the page of a name. */
export const ENTITY_WORDS = {
  aliases: { en: 'Also called', tc: '別稱', sc: '别称' },
  facts: { en: 'Figures and events', tc: '數字與事項', sc: '数字与事项' },
  noFacts: {
    en: 'The document names it but states no figure or dated event about it.',
    tc: '文件只提及其名，沒有相關的數字或有日期的事項。',
    sc: '文件只提及其名，没有相关的数字或有日期的事项。',
  },
  relations: { en: 'How it stands to others', tc: '與其他名稱的關係', sc: '与其他名称的关系' },
  firstNamed: { en: 'Where it is named', tc: '提及之處', sc: '提及之处' },
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
