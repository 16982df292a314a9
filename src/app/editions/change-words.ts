import { sayAsOf, sayEventDate } from '#src/facts/date-words.ts';
import type { Edition, Fact } from '#src/facts/edition.ts';
import { PRECISION_WORDS } from '#src/facts/precision-words.ts';
import { unitName } from '#src/facts/unit-words.ts';
import { NATURE_WORDS, STATUS_WORDS } from '#src/facts/vocabulary-words.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import type { FactChange } from '#src/queries/edition-changes/compare-editions.ts';
import type { Aside, Changeable, Defining } from '#src/queries/edition-changes/traits.ts';
import type { Reason } from '#src/queries/refusals.ts';

/** One thing before and after, as a phrase. */
const turned: Localized<(what: string, was: string, is: string) => string> = {
  en: (what, was, is) => `${what}: ${was} → ${is}`,
  tc: (what, was, is) => `${what}：${was} → ${is}`,
  sc: (what, was, is) => `${what}：${was} → ${is}`,
};

const NAMES = {
  unit: { en: 'unit', tc: '單位', sc: '单位' },
  nature: { en: 'kind of number', tc: '數字性質', sc: '数字性质' },
  subject: { en: 'about', tc: '對象', sc: '对象' },
  date: { en: 'date', tc: '日期', sc: '日期' },
  status: { en: 'status', tc: '狀況', sc: '状况' },
  precision: { en: 'precision', tc: '準確程度', sc: '精确程度' },
  section: { en: 'section', tc: '章節', sc: '章节' },
} as const satisfies Record<string, Localized>;

const NONE: Localized = { en: 'none', tc: '無', sc: '无' };

const PLAIN: Readonly<Record<'base' | 'base-redefined' | 'part-of' | 'counted' | 'list', Localized>> = {
  base: { en: 'a share of another whole', tc: '所佔的整體不同', sc: '所占的整体不同' },
  'base-redefined': {
    en: 'the whole it is a share of is counted otherwise',
    tc: '所佔的整體改了計算方法',
    sc: '所占的整体改了计算方法',
  },
  'part-of': {
    en: 'no longer counted inside the same whole',
    tc: '不再計入同一整體之內',
    sc: '不再计入同一整体之内',
  },
  counted: {
    en: 'printed in one edition, counted from a list in the other',
    tc: '一個版本載明數字，另一個按清單點算',
    sc: '一个版本载明数字，另一个按清单清点',
  },
  list: { en: 'other things are on the list', tc: '清單所列的項目不同', sc: '清单所列的项目不同' },
};

const MEMBERS: Localized = { en: 'the list has other members', tc: '清單項目有增減', sc: '清单项目有增减' };

const BESIDE: Readonly<Record<Exclude<Aside, 'section'>, Localized>> = {
  wording: { en: 'named in other words here', tc: '本圖集的表述改了', sc: '本图集的表述改了' },
  caution: { en: 'another caution', tc: '提醒改了', sc: '提醒改了' },
  place: { en: 'in another sentence', tc: '載於另一句', sc: '载于另一句' },
};

/** Why no difference is given; reasons that cannot occur here have no words. */
const NO_DIFFERENCE: Partial<Record<Reason, Localized>> = {
  bounds: {
    en: 'no difference: stated too loosely',
    tc: '不計差額：說法較為寬鬆',
    sc: '不计差额：说法较为宽松',
  },
  'not-additive': {
    en: 'no difference: shares and rates are not subtracted',
    tc: '不計差額：比例與比率不作相減',
    sc: '不计差额：比例与比率不作相减',
  },
  'as-of-not-stated': {
    en: 'no difference: one of them has no date',
    tc: '不計差額：其中一個沒有日期',
    sc: '不计差额：其中一个没有日期',
  },
  'event-date': {
    en: 'no difference: they belong to different times',
    tc: '不計差額：兩者屬不同時間',
    sc: '不计差额：两者属不同时间',
  },
  status: {
    en: 'no difference: one of them is a plan',
    tc: '不計差額：其中一個屬計劃',
    sc: '不计差额：其中一个属计划',
  },
};

interface Both {
  readonly was: Fact;
  readonly is: Fact;
}

interface Editions {
  readonly older: Edition;
  readonly newer: Edition;
}

const dateOf = ({ event, asOf }: Fact, locale: Locale) =>
  event ? sayEventDate(event, locale) : asOf === null ? NONE[locale] : sayAsOf(asOf, locale);

function sayDefining(name: Defining, { was, is }: Both, locale: Locale): string {
  const say = (what: Localized, of: (fact: Fact) => string) => turned[locale](what[locale], of(was), of(is));
  switch (name) {
    case 'said':
      return is.redefines?.[locale] ?? '';
    case 'unit':
      return say(NAMES.unit, ({ unit }) => (unit === null ? NONE[locale] : unitName(unit, locale)));
    case 'nature':
      return say(NAMES.nature, ({ nature }) => NATURE_WORDS[nature][locale]);
    case 'subject':
      return say(NAMES.subject, ({ subject }) => subject[locale]);
    default:
      return PLAIN[name][locale];
  }
}

function sayChanged(name: Changeable, { was, is }: Both, locale: Locale): string {
  const say = (what: Localized, of: (fact: Fact) => string) => turned[locale](what[locale], of(was), of(is));
  switch (name) {
    case 'value':
      return '';
    case 'date':
      return say(NAMES.date, ({ asOf }) => (asOf === null ? NONE[locale] : sayAsOf(asOf, locale)));
    case 'event':
      return say(NAMES.date, (fact) => dateOf(fact, locale));
    case 'status':
      return say(NAMES.status, ({ status }) => STATUS_WORDS[status][locale]);
    case 'precision':
      return say(NAMES.precision, ({ precision }) => PRECISION_WORDS[precision][locale]);
    case 'list':
      return MEMBERS[locale];
  }
}

function sayAside(name: Aside, { was, is }: Both, { older, newer }: Editions, locale: Locale): string {
  if (name !== 'section') return BESIDE[name][locale];
  const short = (edition: Edition, fact: Fact) => edition.section(fact.source.section).short[locale];
  return turned[locale](NAMES.section[locale], short(older, was), short(newer, is));
}

/** What changed, in phrases: first what makes it another statement, then what changed in it, then what stands beside. */
export function sayChange(change: FactChange, editions: Editions, locale: Locale): readonly string[] {
  const { was, is, because, changed, beside, state, difference } = change;
  if (!was || !is) return [];
  const both = { was, is };
  const defining = because.map((name) => sayDefining(name, both, locale));
  // Of a statement that is another one, only why: the rest would invite a comparison. Dates stand beside the values.
  const told = changed.filter((name) => name !== 'date' || !changed.includes('value'));
  const inside = state === 'redefined' ? [] : told.map((name) => sayChanged(name, both, locale));
  const refused = difference && !difference.ok ? (NO_DIFFERENCE[difference.refusal.reason]?.[locale] ?? '') : '';
  const aside = beside.map((name) => sayAside(name, both, editions, locale));
  return [...defining, refused, ...inside, ...aside].filter((phrase) => phrase !== '');
}
