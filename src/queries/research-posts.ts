import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Unit } from '#src/facts/vocabulary.ts';
import type { Localized } from '#src/i18n/locales.ts';

export const DEGREES = ['bachelor', 'master', 'doctoral'] as const;
export type Degree = (typeof DEGREES)[number];

/** What a reader chooses: posts by degree, and for how many months. */
export interface PostsChoice extends Readonly<Record<Degree, number>> {
  readonly months: number;
}

/** The limits of the document, for addresses, which are read without it: a test holds them to the edition. */
export const MOST_POSTS = 4;
export const MOST_MONTHS = 36;

export const postsIn = (choice: PostsChoice) => choice.bachelor + choice.master + choice.doctoral;

export type LimitFault = 'no-posts' | 'too-many-posts' | 'no-months' | 'too-many-months';

/** Which limit a choice of whole numbers goes beyond, if any. */
export function limitFault(choice: PostsChoice): LimitFault | null {
  const posts = postsIn(choice);
  if (posts > MOST_POSTS) return 'too-many-posts';
  if (choice.months > MOST_MONTHS) return 'too-many-months';
  if (posts < 1) return 'no-posts';
  return choice.months < 1 ? 'no-months' : null;
}

/** A choice as an address holds it: "b1-m0-d2-24". */
export const writePosts = ({ bachelor, master, doctoral, months }: PostsChoice) =>
  `b${bachelor}-m${master}-d${doctoral}-${months}`;

/** The choice an address holds; null where it is none, or beyond the limits. */
export function readPosts(text: string): PostsChoice | null {
  const found = /^b(\d)-m(\d)-d(\d)-([1-9]\d?)$/.exec(text);
  if (!found) return null;
  const [bachelor = 0, master = 0, doctoral = 0, months = 0] = found.slice(1).map(Number);
  const choice = { bachelor, master, doctoral, months };
  return limitFault(choice) === null ? choice : null;
}

const BY_READER: Localized = {
  en: 'Put in by the reader; not in the document',
  tc: '由讀者輸入，並非來自文件',
  sc: '由读者输入，并非来自文件',
};
const PRODUCT: Localized = {
  en: 'Rate a month × posts × months',
  tc: '每月金額 × 職位 × 月數',
  sc: '每月金额 × 岗位 × 月数',
};

type PartName = Degree | `${Degree}-posts` | 'months' | 'allowances' | 'living' | 'total';

const WORDS: Readonly<Record<'posts' | 'months' | 'allowance' | 'allowances' | 'living' | 'total', Localized>> = {
  posts: { en: 'Posts put in by the reader', tc: '讀者輸入的職位', sc: '读者输入的岗位' },
  months: { en: 'Months put in by the reader', tc: '讀者輸入的月數', sc: '读者输入的月数' },
  allowance: { en: 'Allowances for these posts', tc: '這些職位的津貼', sc: '这些岗位的津贴' },
  allowances: { en: 'Allowances for all posts', tc: '所有職位的津貼', sc: '所有岗位的津贴' },
  living: { en: 'Living allowances beside them', tc: '另加的生活津貼', sc: '另加的生活津贴' },
  total: { en: 'Allowances and living allowances', tc: '津貼連生活津貼', sc: '津贴连生活津贴' },
};
const SUMS: Readonly<Record<'allowances' | 'total', Localized>> = {
  allowances: { en: 'Sum over the degrees', tc: '各學位相加', sc: '各学位相加' },
  total: { en: 'Allowances + living allowances', tc: '津貼 + 生活津貼', sc: '津贴 + 生活津贴' },
};

/** The posts of one degree: how many, what each brings a month, and all of it. */
export interface PostsLine {
  readonly degree: Degree;
  readonly posts: Figure<'posts'>;
  readonly rate: Figure<'HKD/month'>;
  readonly amount: Figure<'HKD'>;
}

/** What a choice comes to, step by step. Allowances and living allowances stay apart up to the last line. */
export interface PostsWorking {
  readonly months: Figure<'months'>;
  readonly lines: readonly PostsLine[];
  readonly allowances: Figure<'HKD'>;
  /** For doctorates only. */
  readonly living: PostsLine;
  readonly total: Figure<'HKD'>;
}

const PREFIX = 'derived:research-posts';

interface Part<U extends Unit> {
  readonly name: PartName;
  readonly label: Localized;
  readonly unit: U;
  readonly value: number;
  readonly formula: Localized;
  readonly from: readonly Figure[];
}

/** Makes the steps of one choice, which is part of their ids: each has a card of its own. */
const partsOf =
  (choice: PostsChoice, rate: Figure) =>
  <U extends Unit>({ name, label, unit, value, formula, from }: Part<U>): Figure<U> => ({
    id: `${PREFIX}:${writePosts(choice)}${name === 'total' ? '' : `:${name}`}`,
    label,
    value,
    unit,
    nature: unit !== 'HKD' ? 'parameter' : name === 'living' ? 'supplement' : 'allowance',
    precision: 'exact',
    // What a reader puts in is no plan of the document; what is worked out with its planned rates is.
    status: unit === 'HKD' ? rate.status : 'in-force',
    asOf: 'not-stated',
    ...(unit === 'HKD' && rate.event && { event: rate.event }),
    partOf: [],
    origin: { kind: 'derived', formula, from },
  });

/** What the posts and months of a choice come to; null beyond the limits. Exact: whole dollars times whole numbers. */
export function workPosts(edition: Edition, choice: PostsChoice): PostsWorking | null {
  const living = edition.figure('rth-living-allowance-doctoral', 'HKD/month');
  if (limitFault(choice) !== null) return null;
  const part = partsOf(choice, living);
  const reader = <U extends 'posts' | 'months'>(name: PartName, unit: U, value: number) =>
    part({ name, label: WORDS[unit], unit, value, formula: BY_READER, from: [] });
  const months = reader('months', 'months', choice.months);
  const lineOf = (degree: Degree, name: Degree | 'living', rate: Figure<'HKD/month'>): PostsLine => {
    const posts = reader(`${degree}-posts`, 'posts', choice[degree]);
    const value = rate.value * posts.value * months.value;
    const label = WORDS[name === 'living' ? 'living' : 'allowance'];
    const amount = part({ name, label, unit: 'HKD', value, formula: PRODUCT, from: [rate, posts, months] });
    return { degree, posts, rate, amount };
  };
  const lines = DEGREES.map((degree) => lineOf(degree, degree, edition.figure(`rth-allowance-${degree}`, 'HKD/month')));
  const sumUp = (name: 'allowances' | 'total', from: readonly Figure<'HKD'>[]) => {
    const value = from.reduce((sum, figure) => sum + figure.value, 0);
    return part({ name, label: WORDS[name], unit: 'HKD', value, formula: SUMS[name], from });
  };
  const allowances = sumUp(
    'allowances',
    lines.map(({ amount }) => amount),
  );
  const more = lineOf('doctoral', 'living', living);
  return { months, lines, allowances, living: more, total: sumUp('total', [allowances, more.amount]) };
}

/** The step with this id, which names its choice; null where the id is not of that form. */
export function findPostsFigure(edition: Edition, id: string): Figure | null {
  const [text = ''] = id.startsWith(`${PREFIX}:`) ? id.slice(PREFIX.length + 1).split(':') : [];
  const choice = readPosts(text);
  const working = choice && workPosts(edition, choice);
  if (!working) return null;
  const { months, lines, allowances, living, total } = working;
  const steps = [months, allowances, total, ...[...lines, living].flatMap((l) => [l.posts, l.amount])];
  return steps.find((step) => step.id === id) ?? null;
}
