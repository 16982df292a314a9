import { quotient, rule, toStep, type Derivation } from './derivation.ts';

/** 318億 is printed to the nearest 億 (100 million), so the amount may be off by half of one. */
const APPROVED_SLACK = 50_000_000;

export const FUNDING_DERIVATIONS = {
  'non-rd-projects': rule({
    label: { en: 'Approved projects that are not R&D', tc: '研發以外的獲批項目', sc: '研发以外的获批项目' },
    formula: {
      en: 'All approved projects − R&D projects',
      tc: '全部獲批項目 − 研發項目',
      sc: '全部获批项目 − 研发项目',
    },
    unit: 'projects',
    nature: 'cumulative',
    from: { whole: ['itf-approved-projects', 'projects'], part: ['itf-rd-projects', 'projects'] },
    work: ({ whole, part }) => ({
      value: whole.value - part.value,
      precision: 'exact',
      partOf: [whole.id],
      group: 'itf-approvals',
    }),
  }),
  'mean-approval-per-project': rule({
    label: {
      en: 'Mean approval per project, over unlike schemes',
      tc: '每個項目平均批出金額（各計劃性質不同）',
      sc: '每个项目平均批出金额（各计划性质不同）',
    },
    formula: {
      en: 'Funding approved ÷ projects approved',
      tc: '批出金額 ÷ 獲批項目',
      sc: '批出金额 ÷ 获批项目',
    },
    unit: 'HKD',
    nature: 'ratio',
    from: { money: ['itf-approved-amount', 'HKD'], projects: ['itf-approved-projects', 'projects'] },
    work: ({ money, projects }) => ({
      ...quotient(money, projects, 1000),
      range: [
        toStep((money.value - APPROVED_SLACK) / projects.value, 100),
        toStep((money.value + APPROVED_SLACK) / projects.value, 100),
      ],
    }),
  }),
  'itf-total-injected': rule({
    label: { en: 'Total put into the Fund', tc: '歷來注資總額', sc: '历来注资总额' },
    formula: {
      en: 'Initial injection + later injections',
      tc: '首次注資 + 其後注資',
      sc: '首次注资 + 其后注资',
    },
    unit: 'HKD',
    nature: 'injected',
    from: { first: ['itf-initial-injection', 'HKD'], later: ['itf-subsequent-injections', 'HKD'] },
    work: ({ first, later }) => ({ value: first.value + later.value, precision: 'about', group: 'itf-injections' }),
  }),
  'hkstp-infrastructure-share': hkstpShare('hkstp-allocation-infrastructure', {
    en: 'Research infrastructure as a share of the allocation',
    tc: '科研基建設施佔撥款的比例',
    sc: '科研基建设施占拨款的比例',
  }),
  'hkstp-tenant-support-share': hkstpShare('hkstp-allocation-tenant-support', {
    en: 'Support for tenants and incubatees as a share of the allocation',
    tc: '租戶及培育公司支援佔撥款的比例',
    sc: '租户及在孵企业支持占拨款的比例',
  }),
  'tcfs-mean-funding': rule({
    label: {
      en: 'Mean funding per Guangdong–Hong Kong project',
      tc: '粵港合作項目平均資助額',
      sc: '粤港合作项目平均资助额',
    },
    formula: { en: 'Funding ÷ projects', tc: '資助額 ÷ 項目', sc: '资助额 ÷ 项目' },
    unit: 'HKD',
    nature: 'ratio',
    from: { money: ['tcfs-funding', 'HKD'], projects: ['tcfs-projects', 'projects'] },
    work: ({ money, projects }) => quotient(money, projects, 100_000),
  }),
  'rd-centres-mean-project-cost': rule({
    label: {
      en: 'Mean cost per R&D centre project (cost, not grant)',
      tc: '研發中心項目平均成本（並非資助額）',
      sc: '研发中心项目平均成本（并非资助额）',
    },
    formula: { en: 'Project cost ÷ projects', tc: '項目成本 ÷ 項目', sc: '项目成本 ÷ 项目' },
    unit: 'HKD',
    nature: 'ratio',
    from: { cost: ['rd-centres-project-cost', 'HKD'], projects: ['rd-centres-projects', 'projects'] },
    work: ({ cost, projects }) => quotient(cost, projects, 100_000),
  }),
  'former-skl-cnerc-cap': rule({
    label: {
      en: 'Ceiling before it was doubled, if doubled means exactly twofold',
      tc: '倍增前的資助上限（假設恰為兩倍）',
      sc: '倍增前的资助上限（假设恰为两倍）',
    },
    formula: {
      en: 'New ceiling ÷ the multiple, if doubled means exactly twofold',
      tc: '新上限 ÷ 倍數（假設恰為兩倍）',
      sc: '新上限 ÷ 倍数（假设恰为两倍）',
    },
    unit: 'HKD',
    nature: 'cap',
    from: { cap: ['skl-cnerc-funding-cap', 'HKD'], multiple: ['skl-cnerc-funding-cap-multiplier', 'ratio'] },
    work: ({ cap, multiple }) => ({
      value: cap.value / multiple.value,
      precision: 'cap',
      status: 'completed',
      dated: false,
    }),
  }),
} as const;

function hkstpShare(part: string, label: Derivation['label']): Derivation<'percent'> {
  return rule({
    label,
    formula: { en: 'Part ÷ whole allocation', tc: '部分 ÷ 撥款全數', sc: '部分 ÷ 拨款全数' },
    unit: 'percent',
    nature: 'share',
    from: { part: [part, 'HKD'], whole: ['hkstp-allocation', 'HKD'] },
    work: (from) => ({
      value: toStep((100 * from.part.value) / from.whole.value, 1),
      precision: 'about',
      base: from.whole.id,
      group: 'hkstp-10bn-split',
    }),
  });
}
