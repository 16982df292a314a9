import type { Localized } from '#src/i18n/locales.ts';

/** A scheme in words: the entities it is, what it is for, and the facts about it. */
export interface SchemeText {
  readonly entities: readonly [string, ...string[]];
  readonly says: Localized;
  readonly facts: readonly string[];
  /** Facts that say whose they are, where the card is about more than one scheme. */
  readonly named: readonly string[];
}

export const SCHEMES: readonly SchemeText[] = [
  {
    entities: ['global-stem-professorship'],
    says: {
      en: 'Brings more leading scholars from around the world to teach and do research in innovation and technology in Hong Kong.',
      tc: '吸引更多全球知名學者來港，從事與創科有關的教學及研究。',
      sc: '吸引更多全球知名学者来港，从事与科创有关的教学及研究。',
    },
    named: [],
    facts: ['global-stem-professorship-launched'],
  },
  {
    entities: ['stem-internship-scheme'],
    says: {
      en: 'Pays for short placements of undergraduates and postgraduates of local universities, so that they may choose a career in innovation and technology.',
      tc: '資助本地大學的本科生及研究生短期實習，鼓勵他們畢業後投身創科。',
      sc: '资助本地大学的本科生及研究生短期实习，鼓励他们毕业后投身科创。',
    },
    named: [],
    facts: ['stem-internship-launched', 'stem-internship-interns', 'stem-internship-disciplines'],
  },
  {
    entities: ['it-innovation-lab', 'knowing-more-about-it'],
    says: {
      en: 'Pay for IT activities outside class in primary and secondary schools. Schools and money are given for both programmes together.',
      tc: '資助中小學舉辦資訊科技課外活動。學校數目及款額是兩項計劃合計。',
      sc: '资助中小学举办信息科技课外活动。学校数目及金额是两项计划合计。',
    },
    named: ['it-innovation-lab-launched', 'knowing-more-about-it-launched'],
    facts: ['school-it-programmes-schools', 'school-it-programmes-funding'],
  },
];
