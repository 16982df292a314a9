import type { Localized } from '#src/i18n/locales.ts';
import { quotient, rule, type Derivation } from './derivation.ts';

const ALLOWANCES = 'rth-monthly-allowance';

const TIMES_BACHELOR: Localized = {
  en: 'Allowance ÷ allowance of bachelor’s degree holders',
  tc: '津貼 ÷ 學士學位持有人的津貼',
  sc: '津贴 ÷ 学士学位持有人的津贴',
};

const timesBachelor = (allowance: string, label: Localized): Derivation<'times'> =>
  rule({
    label,
    formula: TIMES_BACHELOR,
    unit: 'times',
    nature: 'ratio',
    from: { higher: [allowance, 'HKD/month'], bachelor: ['rth-allowance-bachelor', 'HKD/month'] },
    // Both are printed to the dollar and divide evenly to two decimals.
    work: ({ higher, bachelor }) => ({
      ...quotient(higher, bachelor, 0.01),
      precision: 'exact',
      group: ALLOWANCES,
    }),
  });

export const TALENT_DERIVATIONS = {
  'rttp-grant-per-application': rule({
    label: {
      en: 'Mean training grant per approved application',
      tc: '每宗獲批申請的平均培訓資助',
      sc: '每宗获批申请的平均培训资助',
    },
    formula: { en: 'Grants ÷ approved applications', tc: '資助額 ÷ 獲批申請', sc: '资助额 ÷ 获批申请' },
    unit: 'HKD',
    nature: 'ratio',
    from: { money: ['rttp-grant-total', 'HKD'], applications: ['rttp-applications-approved', 'cases'] },
    work: ({ money, applications }) => quotient(money, applications, 1000),
  }),
  'rttp-grant-per-attendance': rule({
    label: { en: 'Mean training grant per attendance', tc: '每人次的平均培訓資助', sc: '每人次的平均培训资助' },
    formula: { en: 'Grants ÷ attendances', tc: '資助額 ÷ 受訓人次', sc: '资助额 ÷ 受训人次' },
    unit: 'HKD',
    nature: 'ratio',
    from: { money: ['rttp-grant-total', 'HKD'], attendances: ['rttp-trainees', 'person-times'] },
    work: ({ money, attendances }) => quotient(money, attendances, 1000),
  }),
  'rttp-attendances-per-application': rule({
    label: {
      en: 'Mean attendances per approved application',
      tc: '每宗獲批申請的平均受訓人次',
      sc: '每宗获批申请的平均受训人次',
    },
    formula: { en: 'Attendances ÷ approved applications', tc: '受訓人次 ÷ 獲批申請', sc: '受训人次 ÷ 获批申请' },
    unit: 'person-times',
    nature: 'ratio',
    from: { attendances: ['rttp-trainees', 'person-times'], applications: ['rttp-applications-approved', 'cases'] },
    work: ({ attendances, applications }) => quotient(attendances, applications, 0.1),
  }),
  'rth-doctoral-with-living-allowance': rule({
    label: {
      en: 'Monthly allowance of a doctoral degree holder with the living allowance',
      tc: '博士學位持有人每月津貼連生活津貼',
      sc: '博士学位持有人每月津贴连生活津贴',
    },
    formula: { en: 'Monthly allowance + living allowance', tc: '每月津貼 + 生活津貼', sc: '每月津贴 + 生活津贴' },
    unit: 'HKD/month',
    nature: 'allowance',
    from: {
      allowance: ['rth-allowance-doctoral', 'HKD/month'],
      living: ['rth-living-allowance-doctoral', 'HKD/month'],
    },
    work: ({ allowance, living }) => ({
      value: allowance.value + living.value,
      precision: 'exact',
      group: ALLOWANCES,
    }),
  }),
  'rth-living-allowance-maximum': rule({
    label: {
      en: 'Most living allowance one doctoral degree holder can receive',
      tc: '一名博士學位持有人最多可得的生活津貼',
      sc: '一名博士学位持有人最多可得的生活津贴',
    },
    formula: {
      en: 'Monthly living allowance × months of the longest period',
      tc: '每月生活津貼 × 最長期限的月數',
      sc: '每月生活津贴 × 最长期限的月数',
    },
    unit: 'HKD',
    nature: 'supplement',
    from: {
      living: ['rth-living-allowance-doctoral', 'HKD/month'],
      longest: ['rth-living-allowance-max-duration', 'years'],
    },
    work: ({ living, longest }) => ({ value: living.value * 12 * longest.value, precision: 'up-to' }),
  }),
  'rth-master-to-bachelor': timesBachelor('rth-allowance-master', {
    en: 'Allowance of master’s against bachelor’s degree holders',
    tc: '碩士與學士學位持有人津貼的倍數',
    sc: '硕士与学士学位持有人津贴的倍数',
  }),
  'rth-doctoral-to-bachelor': timesBachelor('rth-allowance-doctoral', {
    en: 'Allowance of doctoral against bachelor’s degree holders',
    tc: '博士與學士學位持有人津貼的倍數',
    sc: '博士与学士学位持有人津贴的倍数',
  }),
} as const;
