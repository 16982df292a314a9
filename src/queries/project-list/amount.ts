/** A number as a file writes it: `mantissa` without its point, which stands `decimals` digits from the right. Exact. */
export interface WrittenAmount {
  mantissa: number;
  decimals: number;
}

export type AmountFault = 'amount-not-a-number' | 'amount-negative' | 'amount-too-fine' | 'amount-too-large';

/** A million dollars is 10^8 cents: what is finer has no cents to be counted in. */
const FINEST = 8;
const LARGEST = 1e14;

const SPACE = 0x20;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const DOLLAR = 0x24;

const isDigit = (byte: number) => byte >= ZERO && byte <= ZERO + 9;

/** Where the digits begin: after spaces, and after "$" or "HK$". */
function skipSign(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] === SPACE) at += 1;
  if (bytes[at] === 0x48 && bytes[at + 1] === 0x4b && bytes[at + 2] === DOLLAR) return at + 3;
  return bytes[at] === DOLLAR ? at + 1 : at;
}

/** The whole part: its digits, in groups of three where there are commas. Where it ends, or -1. */
function readWhole(bytes: Uint8Array, from: number, to: number, amount: WrittenAmount): number {
  let at = from;
  let inGroup = 0;
  let grouped = false;
  for (; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isDigit(byte)) {
      amount.mantissa = amount.mantissa * 10 + (byte - ZERO);
      inGroup += 1;
    } else if (byte === COMMA) {
      if (inGroup === 0 || inGroup > 3 || (grouped && inGroup !== 3)) return -1;
      grouped = true;
      inGroup = 0;
    } else break;
  }
  return inGroup === 0 || (grouped && inGroup !== 3) ? -1 : at;
}

/** The digits after the point; zeros at the end count for nothing. Where it ends. */
function readFraction(bytes: Uint8Array, from: number, to: number, amount: WrittenAmount): number {
  let at = from;
  let zeros = 0;
  for (; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (!isDigit(byte)) break;
    if (byte === ZERO) zeros += 1;
    else {
      amount.mantissa = amount.mantissa * 10 ** (zeros + 1) + (byte - ZERO);
      amount.decimals += zeros + 1;
      zeros = 0;
    }
  }
  return at;
}

/** Reads an amount of money; `empty` where the cell says none ("" or "-"). */
export function readAmount(
  bytes: Uint8Array,
  from: number,
  to: number,
  amount: WrittenAmount,
): AmountFault | 'empty' | null {
  amount.mantissa = 0;
  amount.decimals = 0;
  let end = to;
  while (end > from && bytes[end - 1] === SPACE) end -= 1;
  const start = skipSign(bytes, from, end);
  if (start >= end) return start === from || bytes[end - 1] !== DOLLAR ? 'empty' : 'amount-not-a-number';
  if (bytes[start] === MINUS)
    return end - start === 1 ? 'empty' : isDigit(bytes[start + 1] ?? 0) ? 'amount-negative' : 'amount-not-a-number';
  let at = readWhole(bytes, start, end, amount);
  if (at < 0) return 'amount-not-a-number';
  if (bytes[at] === POINT) at = readFraction(bytes, at + 1, end, amount);
  if (at < end) return 'amount-not-a-number';
  if (amount.decimals > FINEST) return 'amount-too-fine';
  return amount.mantissa > LARGEST ? 'amount-too-large' : null;
}
