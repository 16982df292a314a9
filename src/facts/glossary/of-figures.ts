import type { Terms } from './term.ts';

/** What a figure of the atlas is made of. */
export const FIGURE_TERMS = {
  figure: {
    name: { en: 'Figure', tc: '數字', sc: '数字' },
    definition: {
      en: 'A number together with its unit, its precision, its date and the sentence it comes from. Choosing it shows them all.',
      tc: '一個數值，連同其單位、準確程度、日期及出處。點選數字即可全部查看。',
      sc: '一个数值，连同其单位、精确程度、日期及出处。点选数字即可全部查看。',
    },
    facts: ['itf-approved-amount'],
  },
  'as-of': {
    name: { en: 'As at', tc: '截至', sc: '截至' },
    aliases: { en: ['cut-off', 'as of'], tc: ['截止日期'], sc: ['截止日期'] },
    definition: {
      en: 'The cut-off of a figure. What happened later is not in it.',
      tc: '數字的截止時間，其後的變化不計在內。',
      sc: '数字的截止时间，其后的变化不计在内。',
    },
    facts: ['itf-approved-projects', 'rd-centres-projects', 'wifi-hk-hotspots'],
  },
  'date-not-stated': {
    name: { en: 'Date not stated', tc: '文件未載日期', sc: '文件未载日期' },
    aliases: { en: ['undated'], tc: ['沒有日期'], sc: ['没有日期'] },
    definition: {
      en: 'The document gives the figure no cut-off. Two such figures are not taken to be of the same date.',
      tc: '文件沒有為數字載列截止時間。兩個這樣的數字不會當作屬同一日期。',
      sc: '文件没有为数字载列截止时间。两个这样的数字不会当作属于同一日期。',
    },
    facts: ['itf-schemes', 'innohk-researchers'],
  },
  stock: {
    name: { en: 'Stock', tc: '存量', sc: '存量' },
    aliases: { en: ['number at one time'], tc: ['某時的數目'], sc: ['某一时点的数目'] },
    definition: {
      en: 'How many there are at one time. It can rise and fall.',
      tc: '某一時刻的數目，其後可增可減。',
      sc: '某一时刻的数目，其后可增可减。',
    },
    facts: ['data-gov-hk-datasets', 'innohk-laboratories'],
  },
  cumulative: {
    name: { en: 'Running total', tc: '累計數', sc: '累计数' },
    aliases: { en: ['cumulative count'], tc: ['累計'], sc: ['累计'] },
    definition: {
      en: 'All that was counted from the start up to the cut-off. It does not say how much belongs to any single year.',
      tc: '由開始至截止時間的總數，當中沒有說明每年各佔多少。',
      sc: '由开始至截止时间的总数，当中没有说明每年各占多少。',
    },
    facts: ['itf-approved-projects', 'rth-posts-funded'],
  },
  'part-of': {
    name: { en: 'Part of', tc: '已計入', sc: '已计入' },
    definition: {
      en: 'Said of a figure that the document counts inside another one. The two are never added.',
      tc: '指文件已把這個數字算在另一個數字之內，兩者不會相加。',
      sc: '指文件已把这个数字算在另一个数字之内，两者不会相加。',
    },
    facts: ['itf-rd-projects', 'tcfs-funding'],
  },
  base: {
    name: { en: 'Base of a share', tc: '比例的基數', sc: '比例的基数' },
    aliases: { en: ['share'], tc: ['比例'], sc: ['比例'] },
    definition: {
      en: 'The whole that a percentage is taken of. Shares of different wholes cannot be set side by side.',
      tc: '計算百分比時所用的整體。基數不同的比例不能並列。',
      sc: '计算百分比时所用的整体。基数不同的比例不能并列。',
    },
    facts: ['itf-rd-share-information-technology', 'itf-rd-projects'],
  },
} as const satisfies Terms;
