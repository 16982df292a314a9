import type { Edition } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import type { AmountFault } from '#src/i18n/read-amount.ts';
import type { Degree, LimitFault } from '#src/queries/research-posts.ts';
import { plain, sentence, type Sentence } from '#src/view/sentence.ts';

/** What a reader may put in. */
export type FieldName = Degree | 'months';

/** Why what was put in cannot be worked out: a field that is no number, or a limit of the document. */
export type PostsFault =
  | { readonly kind: AmountFault; readonly field: FieldName }
  | { readonly kind: LimitFault; readonly field: FieldName | null; readonly count: number };

export const POSTS_WORDS = {
  heading: { en: 'Work out a case of your own', tc: '自行計算一個例子', sc: '自行计算一个例子' },
  about: {
    en: 'Research Talent Hub: what posts of your choice come to at planned rates',
    tc: '研究人才庫：按計劃的津貼額，所選職位合共多少',
    sc: '研究人才库：按计划的津贴额，所选岗位合计多少',
  },
  posts: { en: 'Posts by degree', tc: '各學位的職位數目', sc: '各学位的岗位数目' },
  steps: { en: 'How the sum comes about', tc: '總額如何得出', sc: '总额如何得出' },
  part: { en: 'Part', tc: '項目', sc: '项目' },
  amount: { en: 'Amount', tc: '金額', sc: '金额' },
  allowances: { en: 'Allowances', tc: '津貼合計', sc: '津贴合计' },
  living: { en: 'Living allowance, doctorates only', tc: '生活津貼（只限博士）', sc: '生活津贴（只限博士）' },
  total: { en: 'Both together', tc: '兩者合計', sc: '两者合计' },
  derived: { en: 'derived here', tc: '由本圖集推算', sc: '由本图集推算' },
  planned: { en: 'at planned rates', tc: '按計劃金額', sc: '按计划金额' },
} as const satisfies Record<string, Localized>;

export const FIELD_WORDS: Readonly<Record<FieldName, Localized>> = {
  bachelor: { en: 'Bachelor', tc: '學士', sc: '学士' },
  master: { en: 'Master', tc: '碩士', sc: '硕士' },
  doctoral: { en: 'Doctorate', tc: '博士', sc: '博士' },
  months: { en: 'Months', tc: '月數', sc: '月数' },
};

const UNREADABLE: Readonly<Record<AmountFault, Localized<(field: string) => string>>> = {
  empty: {
    en: (field) => `${field}: nothing is put in; put in 0 for none. The last result stays below.`,
    tc: (field) => `${field}：沒有輸入；如沒有，請輸入0。下方保留上一個結果。`,
    sc: (field) => `${field}：没有输入；如没有，请输入0。下方保留上一个结果。`,
  },
  'not-a-number': {
    en: (field) => `${field}: this cannot be read as a number. Put in digits, such as 2.`,
    tc: (field) => `${field}：未能讀出數目。請輸入數字，例如2。`,
    sc: (field) => `${field}：未能读出数目。请输入数字，例如2。`,
  },
  negative: {
    en: (field) => `${field}: this cannot be less than zero.`,
    tc: (field) => `${field}：不可少於零。`,
    sc: (field) => `${field}：不能少于零。`,
  },
  cents: {
    en: (field) => `${field}: whole numbers only.`,
    tc: (field) => `${field}：請輸入整數。`,
    sc: (field) => `${field}：请输入整数。`,
  },
};

type Counted = (count: string, edition: Edition) => Sentence;
const most = (edition: Edition) => edition.figure('rth-max-talents-per-organisation', 'people');
const longest = (edition: Edition) => edition.figure('rth-living-allowance-max-duration', 'years');

const BEYOND: Readonly<Record<LimitFault, Localized<Counted>>> = {
  'no-posts': {
    en: () => sentence`Put in one post at least.`,
    tc: () => sentence`請輸入最少一個職位。`,
    sc: () => sentence`请输入至少一个岗位。`,
  },
  'no-months': {
    en: () => sentence`Put in one month at least.`,
    tc: () => sentence`請輸入最少一個月。`,
    sc: () => sentence`请输入至少一个月。`,
  },
  'too-many-posts': {
    en: (count, edition) =>
      sentence`${plain(count)} posts are too many: an organisation may engage ${most(edition)}. The last result stays below.`,
    tc: (count, edition) => sentence`${plain(count)}個職位太多：每間機構可聘用${most(edition)}名。下方保留上一個結果。`,
    sc: (count, edition) => sentence`${plain(count)}个岗位太多：每家机构可聘用${most(edition)}名。下方保留上一个结果。`,
  },
  'too-many-months': {
    en: (count, edition) =>
      sentence`${plain(count)} months are too many: the living allowance is paid for ${longest(edition)}. The last result stays below.`,
    tc: (count, edition) =>
      sentence`${plain(count)}個月太長：生活津貼的期限為${longest(edition)}。下方保留上一個結果。`,
    sc: (count, edition) =>
      sentence`${plain(count)}个月太长：生活津贴的期限为${longest(edition)}。下方保留上一个结果。`,
  },
};

/** What is wrong, where, and which limit of the document it goes beyond. */
export function sayPostsFault(fault: PostsFault, edition: Edition, locale: Locale): Sentence {
  if ('count' in fault) return BEYOND[fault.kind][locale](String(fault.count), edition);
  return [plain(UNREADABLE[fault.kind][locale](FIELD_WORDS[fault.field][locale]))];
}

/** Where the limits come from: the one on time is not one of the post. */
export const limitsNote: Localized<(edition: Edition) => Sentence> = {
  en: (edition) =>
    sentence`Limits of the document: ${most(edition)} research talents for each organisation, and a living allowance for ${longest(edition)}. It gives a post itself no limit in time; months stop here where the living allowance does.`,
  tc: (edition) =>
    sentence`文件的限制：每間機構${most(edition)}名研究人才；生活津貼${longest(edition)}。文件沒有限定職位本身的年期，這裏的月數以生活津貼的期限為止。`,
  sc: (edition) =>
    sentence`文件的限制：每家机构${most(edition)}名研究人才；生活津贴${longest(edition)}。文件没有限定岗位本身的年限，这里的月数以生活津贴的期限为止。`,
};
