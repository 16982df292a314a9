import { amount, digits } from '#src/i18n/format.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { sayEventDate } from './date-words.ts';
import type { Figure } from './figure.ts';
import { measureAfter } from './measure-words.ts';
import type { Precision } from './vocabulary.ts';

/** `hedge` is the precision sign, `affix` a currency, scale or unit word; both are set smaller than the digits. */
interface SaidPart {
  readonly kind: 'hedge' | 'digits' | 'affix';
  readonly text: string;
}

/** A figure as it is printed: the parts in reading order, spaces included, and the whole. */
export interface Said {
  readonly text: string;
  readonly parts: readonly SaidPart[];
}

type Hedge = readonly [before: string, after: string];
export type Hedges = Readonly<Record<Precision, Hedge>>;

const NONE: Hedge = ['', ''];

export const SIGNS: Localized<Hedges> = {
  en: {
    exact: NONE,
    about: ['≈ ', ''],
    over: ['', '+'],
    'at-least': ['at least ', ''],
    'n-odd': ['', '-odd'],
    nearly: ['< ', ''],
    'up-to': ['≤ ', ''],
    cap: ['≤ ', ''],
  },
  tc: {
    exact: NONE,
    about: ['約', ''],
    over: ['逾', ''],
    'at-least': ['至少', ''],
    'n-odd': ['', '多'],
    nearly: ['接近', ''],
    'up-to': ['最多', ''],
    cap: ['上限', ''],
  },
  sc: {
    exact: NONE,
    about: ['约', ''],
    over: ['逾', ''],
    'at-least': ['至少', ''],
    'n-odd': ['', '多'],
    nearly: ['接近', ''],
    'up-to': ['最多', ''],
    cap: ['上限', ''],
  },
};

const LONGEST: Localized<Hedge> = { en: ['≤ ', ''], tc: ['最長', ''], sc: ['最长', ''] };

/** How much of a figure is said: which words hedge it, and what noun follows its digits. */
export interface Manner {
  readonly hedges: Localized<Hedges>;
  readonly nounAfter: (figure: Figure, locale: Locale) => string;
  /** Money with every digit, without scale words. */
  readonly inFull?: true;
}

const BARE: Manner = { hedges: SIGNS, nounAfter: ({ unit, value }, locale) => measureAfter(unit, value, locale) };

const PER_MONTH: Localized<Hedge> = { en: ['', ' a month'], tc: ['每月', ''], sc: ['每月', ''] };

/** What stands round the digits of a figure besides its hedge. */
interface Body {
  readonly before: string;
  readonly money: string;
  readonly digits: string;
  readonly scale: string;
  readonly after: string;
}

function moneyBody({ value, unit }: Figure, locale: Locale, inFull = false): Body {
  const [before, after] = unit === 'HKD/month' ? PER_MONTH[locale] : NONE;
  const { digits: said, scale } = inFull ? { digits: digits(value), scale: '' } : amount(value, locale);
  if (locale === 'en') return { before, money: 'HK$', digits: said, scale, after };
  return { before, money: '', digits: said, scale, after: `港元${after}` };
}

function bodyOf(figure: Figure, locale: Locale, manner: Manner): Body {
  const { unit, nature, value } = figure;
  if (unit === 'HKD' || unit === 'HKD/month') return moneyBody(figure, locale, manner.inFull);
  const bare = { before: '', money: '', digits: digits(value), scale: '' };
  // A multiplier ("the cap was doubled") is no mixing ratio: 2 times, not 2:1.
  if (unit === 'ratio')
    return { ...bare, after: nature === 'change-rate' ? measureAfter('times', value, locale) : ':1' };
  return { ...bare, after: manner.nounAfter(figure, locale) };
}

function hedgeOf({ precision, unit }: Figure, locale: Locale, manner: Manner): Hedge {
  // In Chinese a length of time has a longest, not a most.
  if (precision === 'up-to' && !(manner.hedges !== SIGNS && locale === 'en') && (unit === 'years' || unit === 'months'))
    return LONGEST[locale];
  return manner.hedges[locale][precision];
}

/** An English noun stands after the hedge ("46,400+ hotspots"), a currency word too ("HK$300 million+"). */
export function build(figure: Figure, locale: Locale, manner: Manner): Said {
  const body = bodyOf(figure, locale, manner);
  const [before, after] = hedgeOf(figure, locale, manner);
  const parts: SaidPart[] = [
    { kind: 'affix', text: body.before },
    { kind: 'hedge', text: before },
    { kind: 'affix', text: body.money },
    { kind: 'digits', text: body.digits },
    { kind: 'affix', text: body.scale },
    { kind: 'hedge', text: after },
    { kind: 'affix', text: body.after },
  ];
  const said = parts.filter(({ text }) => text !== '');
  return { parts: said, text: said.map(({ text }) => text).join('') };
}

/** Money with every digit written out, for columns that are read digit by digit: HK$12,000,000, not HK$12 million. */
export const sayInFull = (figure: Figure, locale: Locale): Said => build(figure, locale, { ...BARE, inFull: true });

/** A figure by itself: counts stand bare, money and measures bring their unit. A dated event says its date. */
export function sayFigure(figure: Figure, locale: Locale): Said {
  if (figure.nature === 'event' && figure.event) {
    const text = sayEventDate(figure.event, locale);
    return { text, parts: [{ kind: 'digits', text }] };
  }
  return build(figure, locale, BARE);
}
