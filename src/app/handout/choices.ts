import { changeKeys } from '#src/state/use-address.ts';
import { writeAddress, type Address } from '#src/state/address.ts';
import type { Locale } from '#src/i18n/locales.ts';

/** How many slides stand on a sheet at the most. */
export const PER_SHEET = { one: 1, two: 2, four: 4, six: 6 } as const;
export type PerSheet = keyof typeof PER_SHEET;
const MANY: readonly PerSheet[] = ['one', 'two', 'four', 'six'];

/** What a hand-out holds, as its address says it. */
export interface Choices {
  readonly perSheet: PerSheet;
  readonly hasNotes: boolean;
  readonly isBilingual: boolean;
}

/** Of several numbers of slides the first counts; without one there is one slide to a sheet. */
export function readChoices({ keys: { also = [] } }: Pick<Address, 'keys'>): Choices {
  const perSheet = also.find((name): name is PerSheet => MANY.some((one) => one === name)) ?? 'one';
  return { perSheet, hasNotes: also.includes('notes'), isBilingual: also.includes('bilingual') };
}

/** The address of the same hand-out otherwise chosen. */
export function choiceHref(address: Address, change: Partial<Choices>): string {
  const { perSheet, hasNotes, isBilingual } = { ...readChoices(address), ...change };
  const also = [
    ...(perSheet === 'one' ? [] : [perSheet]),
    ...(hasNotes ? ['notes'] : []),
    ...(isBilingual ? ['bilingual'] : []),
  ];
  return writeAddress(changeKeys(address, { also: also.length > 0 ? also : undefined }));
}

/** The language that follows: English after Chinese, Traditional Chinese after English. */
export const secondOf = (lead: Locale): Locale => (lead === 'en' ? 'tc' : 'en');
