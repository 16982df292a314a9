import type { Localized } from '#src/i18n/locales.ts';

const OPENED: Localized = { en: 'opened', tc: '啟用', sc: '启用' };
const COMPLETED: Localized = { en: 'completed', tc: '落成', sc: '落成' };

/** What was reported, in a word or two beside its date, by the key of the point. */
export const REPORT_BRIEFS: Readonly<Record<string, Localized>> = {
  'data-technology-hub-opened': OPENED,
  'mars-centre-announced': { en: 'announced', tc: '公布', sc: '公布' },
  'mars-centre-in-use': { en: 'in use', tc: '已使用', sc: '已使用' },
  'advanced-manufacturing-centre-completed': COMPLETED,
  'advanced-manufacturing-centre-opened': OPENED,
  'microelectronics-centre-expected': { en: 'operation expected', tc: '預計營運', sc: '预计运营' },
  'microelectronics-centre-opening': { en: 'opening planned', tc: '計劃啟用', sc: '计划启用' },
  'advanced-manufacturing-centre-2-study': { en: 'being studied', tc: '研究中', sc: '研究中' },
  'science-park-stage-1': { en: 'two buildings', tc: '兩座樓宇', sc: '两座楼宇' },
  'cyberport-5-earmarked': { en: 'older plan', tc: '較早的計劃', sc: '较早的计划' },
  'cyberport-5-works': { en: 'works began', tc: '動工', sc: '动工' },
  'cyberport-5-superstructure': { en: 'upper part begun', tc: '上蓋動工', sc: '上盖动工' },
  'cyberport-5-topping-out': { en: 'top expected', tc: '預計平頂', sc: '预计封顶' },
  'cyberport-5-completion': { en: 'earliest completion', tc: '最快完成', sc: '最快完成' },
  'hsitp-topping-out': { en: 'three topped out', tc: '三座平頂', sc: '三座封顶' },
  'hsitp-completed': { en: 'three completed', tc: '三座落成', sc: '三座落成' },
  'hsitp-opened': { en: 'opened', tc: '開幕', sc: '开幕' },
  'hsitp-in-use': { en: 'three in use', tc: '三座使用中', sc: '三座使用中' },
  'hsitp-next': { en: 'five more', tc: '另外五座', sc: '另外五座' },
};
