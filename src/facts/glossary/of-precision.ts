import type { Terms } from './term.ts';

/** How exactly the document states a number. */
export const PRECISION_TERMS = {
  hedge: {
    name: { en: 'Hedge', tc: '約略用詞', sc: '约略用词' },
    aliases: { en: ['precision mark'], tc: ['準確程度標記'], sc: ['精确程度标记'] },
    definition: {
      en: 'A word such as “about” or “more than” that the document sets beside a number. The atlas keeps it wherever the number stands.',
      tc: '文件放在數字旁的「約」、「超過」等字眼。數字無論在哪裏出現，圖集都保留這些字眼。',
      sc: '文件放在数字旁的“约”“超过”等字眼。数字无论在哪里出现，图集都保留这些字眼。',
    },
  },
  'as-printed': {
    name: { en: 'As printed', tc: '如文件所載', sc: '如文件所载' },
    aliases: { en: ['exact'], tc: ['確數'], sc: ['确数'] },
    definition: {
      en: 'The document states the number without a hedge. It may still have been rounded before it was printed.',
      tc: '文件載列數字時沒有約略用詞；但付印前仍可能經過四捨五入。',
      sc: '文件载列数字时没有约略用词；但付印前仍可能经过四舍五入。',
    },
    facts: ['itf-approved-projects'],
  },
  about: {
    name: { en: 'About', tc: '約', sc: '约' },
    aliases: { en: ['approximately'], tc: ['大約'], sc: ['大约'] },
    definition: {
      en: 'The true number lies near the one given, above or below. How near is not said, so the waved edge is a sign and no interval.',
      tc: '實際數字在所載數字上下，相差多少並無說明；波浪邊只是記號，不代表範圍。',
      sc: '实际数字在所载数字上下，相差多少并无说明；波浪边只是记号，不代表范围。',
    },
    facts: ['rth-posts-funded'],
  },
  over: {
    name: { en: 'More than', tc: '超過', sc: '超过' },
    aliases: { en: ['over'], tc: ['逾'], sc: ['逾'] },
    definition: {
      en: 'The true number is higher than the one given. By how much is not said.',
      tc: '實際數字高於所載數字，高多少並無說明。',
      sc: '实际数字高于所载数字，高多少并无说明。',
    },
    facts: ['wifi-hk-hotspots'],
  },
  'n-odd': {
    name: { en: 'A little over a round number', tc: '整數有餘', sc: '整数有余' },
    aliases: { en: ['N-odd', '-odd'], tc: ['多'], sc: ['多'] },
    definition: {
      en: 'The document gives a round number and says that there are some more.',
      tc: '文件只載整數，並指還有若干零數。',
      sc: '文件只载整数，并指还有若干零数。',
    },
    facts: ['smart-lampposts-remaining'],
  },
  'at-least': {
    name: { en: 'At least', tc: '至少', sc: '至少' },
    definition: {
      en: 'This many are named, but the list in the document is open: there may be more.',
      tc: '文件列出這麼多項，但清單未盡，實際可能更多。',
      sc: '文件列出这么多项，但清单未尽，实际可能更多。',
    },
    facts: ['science-park-shared-facilities'],
  },
  nearly: {
    name: { en: 'Nearly', tc: '接近', sc: '接近' },
    definition: {
      en: 'The true number comes close to the one given without reaching it.',
      tc: '實際數字快到所載數字，但仍未達到。',
      sc: '实际数字快到所载数字，但仍未达到。',
    },
    facts: ['gd-hk-cooperation-years'],
  },
  'up-to': {
    name: { en: 'Up to', tc: '最多', sc: '最多' },
    aliases: { en: ['at most'], tc: ['最長'], sc: ['最长'] },
    definition: {
      en: 'The most that a rule allows, of people or of time. What is used may be less.',
      tc: '規則所容許的最大人數或最長時間，實際可以較少。',
      sc: '规则所容许的最大人数或最长时间，实际可以较少。',
    },
    facts: ['rth-max-talents-per-organisation'],
  },
  cap: {
    name: { en: 'Ceiling', tc: '上限', sc: '上限' },
    aliases: { en: ['cap'], tc: ['資助上限'], sc: ['资助上限'] },
    definition: {
      en: 'The most that may be granted in all. It is not what was spent.',
      tc: '最多可以批出的總數，並非已用的款額。',
      sc: '最多可以批出的总数，并非已用的款额。',
    },
    facts: ['skl-cnerc-funding-cap'],
  },
} as const satisfies Terms;
