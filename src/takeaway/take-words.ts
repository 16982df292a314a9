import type { Localized } from '#src/i18n/locales.ts';

/** Words inside what is taken away. */
export const TAKE_WORDS = {
  rows: { en: 'Rows', tc: '數據', sc: '数据' },
  about: { en: 'About', tc: '說明', sc: '说明' },
  title: { en: 'Title', tc: '標題', sc: '标题' },
  counted: { en: 'What is shown', tc: '內容', sc: '内容' },
  edition: { en: 'Edition', tc: '版本', sc: '版本' },
  publisher: { en: 'Made by', tc: '製作', sc: '制作' },
  address: { en: 'Address', tc: '網址', sc: '网址' },
  licence: { en: 'Licence', tc: '許可', sc: '许可' },
  terms: {
    en: 'Words and selection: MIT License. The facts come from the Government’s fact sheet and are stated in the atlas’s own words; its sentences are not reproduced.',
    tc: '文字及編排：MIT許可。事實出自政府便覽，以本圖集的文字表述，不轉載其句子。',
    sc: '文字及编排：MIT许可。事实出自政府便览，以本图集的文字表述，不转载其句子。',
  },
  outsideTerms: {
    en: 'Words and selection: MIT License. The facts come from the sources named and are stated in the atlas’s own words.',
    tc: '文字及編排：MIT許可。事實出自所述來源，以本圖集的文字表述。',
    sc: '文字及编排：MIT许可。事实出自所述来源，以本图集的文字表述。',
  },
  /** Heads of columns. */
  shown: { en: 'As shown', tc: '顯示為', sc: '显示为' },
  unit: { en: 'Unit', tc: '單位', sc: '单位' },
  low: { en: 'Lowest', tc: '下限', sc: '下限' },
  high: { en: 'Highest', tc: '上限', sc: '上限' },
  id: { en: 'Figure id', tc: '數字代號', sc: '数字代号' },
} as const satisfies Record<string, Localized>;
