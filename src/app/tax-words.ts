import type { Localized } from '#src/i18n/locales.ts';
import { readAmount, type AmountFault } from '#src/i18n/read-amount.ts';
import { MOST_SPEND } from '#src/queries/tax-deduction.ts';

/** Words of the calculator. */
export const TAX_WORDS = {
  spending: { en: 'Qualifying R&D spending', tc: '合資格研發開支', sc: '合资格研发开支' },
  slider: { en: 'The same on a slider', tc: '以滑桿設定同一金額', sc: '用滑块设定同一金额' },
  steps: { en: 'How the deduction comes about', tc: '扣減如何得出', sc: '扣减如何得出' },
  upTo: { en: 'Within the first', tc: '首', sc: '首' },
  rest: { en: 'The rest', tc: '其餘', sc: '其余' },
  part: { en: 'Part of the spending', tc: '開支的部分', sc: '开支的部分' },
  rate: { en: 'Rate', tc: '扣減率', sc: '扣减率' },
  deduction: { en: 'Deduction', tc: '扣減', sc: '扣减' },
  derived: { en: 'derived here', tc: '由本圖集推算', sc: '由本图集推算' },
  notAdvice: {
    en: 'Not tax advice. This is taken off the profit that is taxed; it is not a refund.',
    tc: '這不是稅務意見。所得數額從應課稅利潤減去，並非退款。',
    sc: '这不是税务意见。所得数额从应税利润减去，并非退款。',
  },
} as const satisfies Record<string, Localized>;

export type SpendFault = AmountFault | 'too-large';

export const FAULT_WORDS: Readonly<Record<SpendFault, Localized>> = {
  empty: {
    en: 'No amount is put in. The last one stays below.',
    tc: '沒有輸入金額，下方保留上一個結果。',
    sc: '没有输入金额，下方保留上一个结果。',
  },
  'not-a-number': {
    en: 'This cannot be read as an amount. Put in digits, such as 5,000,000 or 5 million.',
    tc: '未能讀出金額。請輸入數字，例如5,000,000或500萬。',
    sc: '未能读出金额。请输入数字，例如5,000,000或500万。',
  },
  negative: {
    en: 'Spending cannot be less than zero.',
    tc: '開支不可少於零。',
    sc: '开支不能少于零。',
  },
  cents: {
    en: 'Whole dollars only, without cents.',
    tc: '請輸入整數，不計角分。',
    sc: '请输入整数，不计角分。',
  },
  'too-large': {
    en: 'This is more than is worked out here: at most 100 billion dollars.',
    tc: '金額太大，這裏最多計算至1,000億元。',
    sc: '金额太大，这里最多计算到1,000亿元。',
  },
};

/** What a reader typed, as a spend that can be worked out, or why it cannot. */
export function readSpend(text: string): { readonly spend: number } | { readonly fault: SpendFault } {
  const read = readAmount(text);
  if (!read.ok) return { fault: read.fault };
  return read.dollars > MOST_SPEND ? { fault: 'too-large' } : { spend: read.dollars };
}
