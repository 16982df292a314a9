import type { Locale, Localized } from './locales.ts';

/** The number as the source gives it: 40 not 40.0, thousands grouped by commas in every language. */
export function digits(value: number): string {
  const [whole = '', fraction] = String(tidy(Math.abs(value))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Drops the dust of binary fractions (0.1 + 0.2) without touching any digit a source could print. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

type Scale = readonly [size: number, word: string];

/** `Intl` compact is of no use here: for Hong Kong Chinese it prints 31.8B. */
const SCALES: Localized<readonly Scale[]> = {
  en: [
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  tc: [
    [1e8, '億'],
    [1e4, '萬'],
  ],
  sc: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
};

/** The scale of an axis whose ticks stand this far apart: the largest of which a step is at least half. */
export function scaleOfStep(step: number, locale: Locale): { readonly size: number; readonly word: string } {
  const [size, word] = SCALES[locale].find(([unit]) => step >= unit / 2) ?? [1, ''];
  return { size, word };
}

/** Below this, amounts are written out (20,000, not 2萬): readers compare allowances digit by digit. */
const SCALED_FROM = 1e6;

export interface Amount {
  readonly digits: string;
  /** " billion", "億", or nothing. English words bring their own space. */
  readonly scale: string;
}

/** A large amount in the scale words of a language. It never rounds: what needs over three decimals is written out. */
export function amount(value: number, locale: Locale): Amount {
  const size = Math.abs(value);
  if (size >= SCALED_FROM) {
    for (const [unit, scale] of SCALES[locale]) {
      const scaled = digits(value / unit);
      if (size >= unit && (scaled.split('.')[1] ?? '').length <= 3) return { digits: scaled, scale };
    }
  }
  return { digits: digits(value), scale: '' };
}
