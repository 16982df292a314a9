import type { Terms } from './term.ts';

/** Kinds of money, which are never added to each other. */
export const MONEY_TERMS = {
  injected: {
    name: { en: 'Money put in', tc: '注資', sc: '注资' },
    aliases: { en: ['injection'], tc: [], sc: [] },
    definition: {
      en: 'Money that the Government put into a fund. It does not tell how much has gone out of it.',
      tc: '政府投入基金的款項，不反映基金已批出多少。',
      sc: '政府投入基金的款项，不反映基金已批出多少。',
    },
    facts: ['itf-initial-injection', 'itf-subsequent-injections'],
  },
  approved: {
    name: { en: 'Money approved', tc: '批出金額', sc: '批出金额' },
    definition: {
      en: 'Money granted to projects or applications. The document does not say how much of it has been paid.',
      tc: '已批准撥予項目或申請的款項；文件沒有說明當中多少已經支付。',
      sc: '已批准拨予项目或申请的款项；文件没有说明当中多少已经支付。',
    },
    facts: ['itf-approved-amount', 'tcfs-funding', 'rttp-grant-total'],
  },
  allocated: {
    name: { en: 'Money allocated', tc: '撥款', sc: '拨款' },
    definition: {
      en: 'Money that the Government made over to a body for a stated purpose.',
      tc: '政府為指明的用途撥給某機構的款項。',
      sc: '政府为指明的用途拨给某机构的款项。',
    },
    facts: ['hkstp-allocation', 'cyberport-allocation'],
  },
  invested: {
    name: { en: 'Money committed', tc: '投放金額', sc: '投放金额' },
    definition: {
      en: 'Money that the Government gives to an initiative as a whole, without a breakdown by year.',
      tc: '政府投入整項計劃的款項，沒有逐年分列。',
      sc: '政府投入整项计划的款项，没有逐年分列。',
    },
    facts: ['innohk-funding'],
  },
  reserved: {
    name: { en: 'Money set aside', tc: '預留金額', sc: '预留金额' },
    definition: {
      en: 'Money that a Budget keeps for a later use. That it was spent is not said.',
      tc: '財政預算案留作日後使用的款項，並不表示已經動用。',
      sc: '财政预算案留作日后使用的款项，并不表示已经动用。',
    },
    facts: ['budget-2022-23-life-health-reserve'],
  },
  cost: {
    name: { en: 'Project cost', tc: '項目成本', sc: '项目成本' },
    definition: {
      en: 'What projects cost, whoever pays for them. It is not an amount of public money.',
      tc: '項目所需的成本，不論由誰支付，因此不等於公帑。',
      sc: '项目所需的成本，不论由谁支付，因此不等于公共资金。',
    },
    facts: ['rd-centres-project-cost'],
  },
} as const satisfies Terms;
