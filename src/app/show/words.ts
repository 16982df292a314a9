import type { Localized } from '#src/i18n/locales.ts';

export const SHOW_WORDS = {
  document: {
    en: 'Source: fact sheet “Innovation and Technology” of the Hong Kong Government. Not an official publication',
    tc: '資料來源：香港特別行政區政府便覽《創新及科技》。並非官方刊物',
    sc: '资料来源：香港特别行政区政府便览《创新及科技》。并非官方出版物',
  },
  gone: {
    en: 'This atlas no longer has what stood here:',
    tc: '本圖集已沒有此處的內容：',
    sc: '本图集已没有此处的内容：',
  },
} as const satisfies Record<string, Localized>;
