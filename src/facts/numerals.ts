const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SCALES: Readonly<Record<string, number>> = { 億: 1e8, 萬: 1e4 };

/** A run of digits as the document prints it: thousands apart by a space or a comma, decimals by a point. */
export const DIGIT_GROUP = /\d{1,3}(?:[ ,]\d{3})+(?!\d)|\d+(?:\.\d+)?/g;

const CHINESE_NUMBER = /[一二兩三四五六七八九]?十[一二三四五六七八九]?|[一二兩三四五六七八九]/g;
const ARABIC_NUMBER = new RegExp(`(${DIGIT_GROUP.source})([億萬]?)`, 'g');

export const readDigits = (group: string) => Number(group.replaceAll(/[ ,]/g, ''));

function readChinese(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const digit = (sign: string | undefined, empty: number) => (sign ? (CHINESE_DIGITS[sign] ?? 0) : empty);
  return 10 * (text.includes('十') ? digit(tens, 1) : 0) + digit(ones, 0);
}

/** Whether the text doubles something in words, with no numeral. */
const doubles = (text: string) => text.includes('倍增');

/** Every number that a piece of the document says, in digits or in Chinese numerals, scaled by 萬 or 億. */
export function numeralsIn(text: string): readonly number[] {
  const arabic = [...text.matchAll(ARABIC_NUMBER)].map(([, group = '', scale = '']) => {
    // Counted in hundredths, so that 2.11億 is 211,000,000 and not a hair less.
    return (Math.round(readDigits(group) * 100) * (SCALES[scale] ?? 1)) / 100;
  });
  const chinese = [...text.matchAll(CHINESE_NUMBER)].map(([numeral]) => readChinese(numeral));
  return [...arabic, ...chinese, ...(doubles(text) ? [2] : [])];
}
