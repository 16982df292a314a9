import type { Terms } from './term.ts';

/** Words of the document about who is paid what, and by which rule. */
export const SUPPORT_TERMS = {
  allowance: {
    name: { en: 'Allowance', tc: '津貼', sc: '津贴' },
    definition: {
      en: 'In the document, the monthly sum towards the pay of a research post, by the degree its holder has.',
      tc: '文件中指研究職位每月的資助額，按學位高低而定。',
      sc: '文件中指研究岗位每月的资助额，按学位高低而定。',
    },
    facts: ['rth-allowance-bachelor', 'rth-allowance-master', 'rth-allowance-doctoral'],
    entities: ['research-talent-hub'],
  },
  'living-allowance': {
    name: { en: 'Living allowance', tc: '生活津貼', sc: '生活津贴' },
    definition: {
      en: 'A sum beside the monthly allowance, for holders of a doctoral degree and for a limited time. It is not part of the allowance.',
      tc: '每月津貼以外的款項，只限博士學位持有人，並設期限；不屬津貼的一部分。',
      sc: '每月津贴以外的款项，只限博士学位持有人，并设期限；不属于津贴的一部分。',
    },
    facts: ['rth-living-allowance-doctoral', 'rth-living-allowance-max-duration'],
    entities: ['research-talent-hub'],
  },
  attendance: {
    name: { en: 'Attendance', tc: '人次', sc: '人次' },
    aliases: { en: ['person-time'], tc: [], sc: [] },
    definition: {
      en: 'One person taking part once. Whoever comes twice is counted twice, so attendances are not people.',
      tc: '一人參加一次計作一人次；同一人參加兩次便計兩次，因此人次不等於人數。',
      sc: '一人参加一次计作一人次；同一人参加两次便计两次，因此人次不等于人数。',
    },
    facts: ['rttp-trainees'],
    entities: ['rttp'],
  },
  'matching-ratio': {
    name: { en: 'Matching ratio', tc: '配對比例', sc: '配对比例' },
    definition: {
      en: 'The ratio in which two sides pay. The document does not say which side pays which part.',
      tc: '雙方出資的比例。文件沒有說明哪一方出哪一份。',
      sc: '双方出资的比例。文件没有说明哪一方出哪一份。',
    },
    facts: ['rttp-matching-ratio'],
    entities: ['rttp'],
  },
  'enhanced-tax-deduction': {
    name: { en: 'Enhanced tax deduction', tc: '額外稅務扣減', sc: '额外税务扣减' },
    definition: {
      en: 'Leave to take more off taxable profit than was spent on R&D. It lowers the profit that is taxed; it is no payment.',
      tc: '計稅時，可從利潤扣除多於研發開支的數額。所減的是應課稅利潤，並非退款。',
      sc: '计税时，可从利润扣除多于研发开支的数额。所减的是应课税利润，并非退款。',
    },
    facts: ['rd-tax-first-tier-rate', 'rd-tax-second-tier-rate'],
    entities: ['rd-tax-deduction'],
  },
  tier: {
    name: { en: 'Tier', tc: '分級', sc: '分级' },
    definition: {
      en: 'A stretch of spending with a rate of its own: one rate up to a limit, another for what lies above it.',
      tc: '各有比率的一段開支：界線以內用一個比率，超出部分用另一個。',
      sc: '各有比率的一段开支：界线以内用一个比率，超出部分用另一个。',
    },
    facts: ['rd-tax-first-tier-limit'],
    entities: ['rd-tax-deduction'],
  },
  'financial-year': {
    name: { en: 'Financial year', tc: '財政年度', sc: '财政年度' },
    definition: {
      en: 'The Government’s year of account, from the first day of April to the last of March.',
      tc: '政府的會計年度，由四月首日至翌年三月底。',
      sc: '政府的会计年度，由四月首日至次年三月底。',
    },
    facts: ['elderly-outreach-regularised'],
    entities: ['budget-2022-23'],
  },
} as const satisfies Terms;
