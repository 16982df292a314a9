import { sayAsOf, sayEventDate } from '#src/facts/date-words.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { unitName } from '#src/facts/unit-words.ts';
import { NATURE_WORDS } from '#src/facts/vocabulary-words.ts';
import { sayWithUnit } from '#src/facts/spoken.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import type { Asked, Reason, Refusal } from './refusals.ts';

/** One thing said of the first figure and of the second: "A is … while B is …". */
type Contrast = (figure: Figure, locale: Locale) => string;

const unit: Contrast = (figure, locale) => unitName(figure.unit, locale);
const nature: Contrast = (figure, locale) => NATURE_WORDS[figure.nature][locale];
/** The cut-off, or the date of the event where there is none: an allocation of 2018 is not undated. */
const date: Contrast = ({ asOf, event }, locale) =>
  asOf === 'not-stated' && event ? sayEventDate(event, locale) : sayAsOf(asOf, locale);

const MARKS: Localized<readonly [open: string, close: string, colon: string]> = {
  en: ['“', '”', ': '],
  tc: ['「', '」', '：'],
  sc: ['“', '”', '：'],
};

/** Whose number it is and which: a label by itself may fit several figures ("Projects approved"). */
export function figureName(figure: Figure, locale: Locale, edition: Edition | undefined): string {
  const [, , colon] = MARKS[locale];
  const subject = figure.origin.kind === 'stated' ? edition?.fact(figure.id).subject[locale] : undefined;
  return `${subject === undefined ? '' : `${subject}${colon}`}${figure.label[locale]}`;
}

function name(figure: Figure, locale: Locale, edition: Edition | undefined): string {
  const [open, close] = MARKS[locale];
  const named = `${open}${figureName(figure, locale, edition)}${close}`;
  const value = sayWithUnit(figure, locale).text;
  return locale === 'en' ? `${named} (${value})` : `${named}（${value}）`;
}

/** What follows from the refusal, as the end of its sentence. */
const OUTCOME: Readonly<Record<Asked, Localized>> = {
  sum: { en: 'they cannot be added', tc: '不能相加', sc: '不能相加' },
  compare: { en: 'they cannot stand on one axis', tc: '不能放在同一條軸上比較', sc: '不能放在同一条轴上比较' },
  share: { en: 'no share can be taken', tc: '不能計算比例', sc: '不能计算比例' },
};

interface Said {
  readonly a: string;
  readonly b: string;
  readonly of: (contrast: Contrast) => readonly [a: string, b: string];
  readonly nested: boolean;
}

/** The two dates in brackets, where the reader can see a difference. */
function differing([one, other]: readonly [string, string], locale: Locale): string {
  if (one === other) return '';
  return locale === 'en' ? ` (${one}; ${other})` : `（${one}；${other}）`;
}

type Why = Readonly<Record<Reason, (said: Said) => string>>;

const EN: Why = {
  'too-few': () => 'There is nothing to set it against; it takes at least two figures',
  'same-figure': ({ a }) => `${a} is named twice`,
  origin: ({ a, b }) => `Of ${a} and ${b}, one stands in the document and the other was read outside it`,
  'counting-rule': ({ a, b }) => `${a} and ${b} were counted by different rules`,
  unit: ({ a, b, of }) => `${a} is given in ${of(unit)[0]}, ${b} in ${of(unit)[1]}`,
  nature: ({ a, b, of }) => `${a} is a figure of the kind “${of(nature)[0]}”, ${b} of the kind “${of(nature)[1]}”`,
  'own-average': ({ a, b }) => `${a} and ${b} are each worked out on a basis of their own`,
  base: ({ a, b }) => `${a} and ${b} are not known to be shares of the same whole`,
  'part-whole': ({ a, b, nested }) =>
    nested ? `${a} is already counted inside ${b}` : `${a} and ${b} rest in part on the same numbers`,
  counted: ({ a, b }) => `One of ${a} and ${b} is printed in the document, the other was counted from a list`,
  'as-of': ({ a, b, of }) => `${a} and ${b} have different dates (${of(date).join('; ')})`,
  'as-of-not-stated': ({ a, b, of }) =>
    `The document does not say that ${a} and ${b} are of the same date${differing(of(date), 'en')}`,
  'event-date': ({ a, b }) => `${a} and ${b} belong to different times, and the document does not give them as one set`,
  status: ({ a, b }) => `Of ${a} and ${b}, one was still ahead when the document was written`,
  'not-additive': ({ a, b }) => `${a} and ${b} are not amounts that add up`,
  'not-a-part': ({ a, b }) => `The document does not say that ${a} is part of ${b}`,
  bounds: ({ a, b }) => `${a} and ${b} are stated so loosely that the result would have no bounds`,
  'over-whole': ({ a, b }) => `With ${a} and ${b} the parts would come to more than the whole`,
  'apart-not-stated': ({ a, b }) => `The document does not say that ${a} and ${b} have nothing in common`,
  'no-amount': () => 'An amount of money, nil or more, is needed here',
};

const TC: Why = {
  'too-few': () => '沒有對照的數字，至少要有兩個數字',
  'same-figure': ({ a }) => `${a}重複出現`,
  origin: ({ a, b }) => `${a}與${b}當中，一個出自文件，另一個出自文件以外`,
  'counting-rule': ({ a, b }) => `${a}與${b}按不同準則點算`,
  unit: ({ a, b, of }) => `${a}以${of(unit)[0]}計，${b}以${of(unit)[1]}計`,
  nature: ({ a, b, of }) => `${a}屬「${of(nature)[0]}」，${b}屬「${of(nature)[1]}」，性質不同`,
  'own-average': ({ a, b }) => `${a}與${b}各按不同基礎計算`,
  base: ({ a, b }) => `未能確定${a}與${b}是同一整體的比例`,
  'part-whole': ({ a, b, nested }) => (nested ? `${a}已計入${b}之內` : `${a}與${b}部分源自相同的數字`),
  counted: ({ a, b }) => `${a}與${b}當中，一個由文件載明，另一個按清單點算`,
  'as-of': ({ a, b, of }) => `${a}與${b}的日期不同（${of(date).join('；')}）`,
  'as-of-not-stated': ({ a, b, of }) => `文件沒有說明${a}與${b}屬同一日期${differing(of(date), 'tc')}`,
  'event-date': ({ a, b }) => `${a}與${b}屬不同時間，文件亦沒有把兩者列為一組`,
  status: ({ a, b }) => `${a}與${b}當中，有一個在撰文時尚未落實`,
  'not-additive': ({ a, b }) => `${a}與${b}並非可以累加的數量`,
  'not-a-part': ({ a, b }) => `文件沒有說明${a}是${b}的一部分`,
  bounds: ({ a, b }) => `${a}與${b}的說法較為寬鬆，得不出有界限的結果`,
  'over-whole': ({ a, b }) => `${a}與${b}會令部分超出整體`,
  'apart-not-stated': ({ a, b }) => `文件沒有說明${a}與${b}互不重疊`,
  'no-amount': () => '請輸入零或以上的金額',
};

const SC: Why = {
  'too-few': () => '没有对照的数字，至少要有两个数字',
  'same-figure': ({ a }) => `${a}重复出现`,
  origin: ({ a, b }) => `${a}与${b}当中，一个出自文件，另一个出自文件以外`,
  'counting-rule': ({ a, b }) => `${a}与${b}按不同规则清点`,
  unit: ({ a, b, of }) => `${a}以${of(unit)[0]}计，${b}以${of(unit)[1]}计`,
  nature: ({ a, b, of }) => `${a}属“${of(nature)[0]}”，${b}属“${of(nature)[1]}”，性质不同`,
  'own-average': ({ a, b }) => `${a}与${b}各按不同基础计算`,
  base: ({ a, b }) => `未能确定${a}与${b}是同一整体的比例`,
  'part-whole': ({ a, b, nested }) => (nested ? `${a}已计入${b}之内` : `${a}与${b}部分源自相同的数字`),
  counted: ({ a, b }) => `${a}与${b}当中，一个由文件载明，另一个按清单清点`,
  'as-of': ({ a, b, of }) => `${a}与${b}的日期不同（${of(date).join('；')}）`,
  'as-of-not-stated': ({ a, b, of }) => `文件没有说明${a}与${b}属于同一日期${differing(of(date), 'sc')}`,
  'event-date': ({ a, b }) => `${a}与${b}属于不同时间，文件也没有把两者列为一组`,
  status: ({ a, b }) => `${a}与${b}当中，有一个在撰文时尚未落实`,
  'not-additive': ({ a, b }) => `${a}与${b}不是可以累加的数量`,
  'not-a-part': ({ a, b }) => `文件没有说明${a}是${b}的一部分`,
  bounds: ({ a, b }) => `${a}与${b}的说法较为宽松，得不出有界限的结果`,
  'over-whole': ({ a, b }) => `${a}与${b}会令部分超出整体`,
  'apart-not-stated': ({ a, b }) => `文件没有说明${a}与${b}互不重叠`,
  'no-amount': () => '请输入零或以上的金额',
};

const WHY: Localized<Why> = { en: EN, tc: TC, sc: SC };

/** Why the atlas does not answer, as one sentence that names the figures; with the edition, their subjects too. */
export function sayRefusal({ asked, reason, figures }: Refusal, locale: Locale, edition?: Edition): string {
  const [first, second = first] = figures;
  const of = (contrast: Contrast): readonly [string, string] => [
    first ? contrast(first, locale) : '',
    second ? contrast(second, locale) : '',
  ];
  const [a, b] = of((figure) => name(figure, locale, edition));
  const nested = first !== undefined && second !== undefined && first.partOf.includes(second.id);
  const why = WHY[locale][reason]({ a, b, of, nested });
  if (reason === 'no-amount') return locale === 'en' ? `${why}.` : `${why}。`;
  return locale === 'en' ? `${why}; ${OUTCOME[asked].en}.` : `${why}，${OUTCOME[asked][locale]}。`;
}
