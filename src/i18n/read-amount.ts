/** Why a text is no amount in whole dollars. */
export type AmountFault = 'empty' | 'not-a-number' | 'negative' | 'cents';

export type ReadAmount =
  { readonly ok: true; readonly dollars: number } | { readonly ok: false; readonly fault: AmountFault };

/** Powers of ten of the scale words that readers of the three languages type. */
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    千: 3,
    k: 3,
    thousand: 3,
    萬: 4,
    万: 4,
    百萬: 6,
    百万: 6,
    m: 6,
    mn: 6,
    million: 6,
    千萬: 7,
    千万: 7,
    億: 8,
    亿: 8,
    b: 9,
    bn: 9,
    billion: 9,
  }),
);

const CURRENCY = /^(?:hk\$|hkd|\$|港幣|港币)\s*|\s*(?:港元|元|hkd|dollars?)$/g;
const MINUS = /^[-−–]\s*/;
/** Thousands apart by commas or spaces, all or none of them; then decimals; then a scale word. */
const PART = /^(?<whole>\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+)(?:\.(?<decimals>\d+))?\s*(?<scale>[a-z]+|[千百萬万億亿]+)?\s*/;

/** Full-width digits, letters and signs as their plain forms, and every space as one kind. */
const plainForms = (text: string) =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ')
    .trim()
    .toLowerCase();

const fail = (fault: AmountFault): ReadAmount => ({ ok: false, fault });

/** Digits with a power of ten, kept as text so that 1.1億 is 110,000,000 to the dollar. Null where cents are left. */
function scaled(whole: string, decimals: string, power: number): string | null {
  const left = decimals.slice(power);
  return /[1-9]/.test(left) ? null : whole + decimals.slice(0, power).padEnd(power, '0');
}

/**
 * Reads an amount as people type it: "5,000,000", "５００００００", "HK$5 million", "500萬", "1億2000萬". Never guesses:
 * what could mean two things is no number.
 */
export function readAmount(text: string): ReadAmount {
  let rest = plainForms(text).replace(CURRENCY, '');
  if (rest === '') return fail(plainForms(text) === '' ? 'empty' : 'not-a-number');
  const isNegative = MINUS.test(rest);
  rest = rest.replace(MINUS, '').replace(CURRENCY, '');
  let dollars = 0;
  let smallest = Infinity;
  while (rest !== '') {
    const { whole, decimals = '', scale = '' } = PART.exec(rest)?.groups ?? {};
    const power = scale === '' ? 0 : SCALES.get(scale);
    if (whole === undefined || power === undefined || power >= smallest) return fail('not-a-number');
    const part = scaled(whole.replace(/[, ]/g, ''), decimals, power);
    if (part === null) return fail('cents');
    dollars += Number(part);
    smallest = power;
    rest = rest.replace(PART, '');
  }
  return isNegative && dollars > 0 ? fail('negative') : { ok: true, dollars };
}
