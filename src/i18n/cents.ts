import type { Locale } from './locales.ts';

/** Money given in whole cents, every digit of it: HK$1,234,567.50. */
export function sayCents(cents: number, locale: Locale): string {
  const dollars = String(Math.floor(cents / 100)).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  const rest = cents % 100;
  const said = rest === 0 ? dollars : `${dollars}.${String(rest).padStart(2, '0')}`;
  return locale === 'en' ? `HK$${said}` : `${said}港元`;
}
