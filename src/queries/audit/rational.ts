/** An exact fraction. The audit works in these, and the code it audits in binary fractions. */
export interface Rational {
  readonly top: bigint;
  /** Always above zero. */
  readonly bottom: bigint;
}

const make = (top: bigint, bottom: bigint): Rational =>
  bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };

/** Reads a number from its decimal text; null for what is not written out in digits. */
export function rational(value: number | string): Rational | null {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === '') return null;
  const size = make(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  return sign === '-' ? make(-size.top, size.bottom) : size;
}

export const SIGNS = ['+', '−', '×', '÷'] as const;
export type Sign = (typeof SIGNS)[number];
export const isSign = (text: string): text is Sign => SIGNS.some((sign) => sign === text);

/** Null where something is divided by nothing. */
export function apply(sign: Sign, a: Rational, b: Rational): Rational | null {
  switch (sign) {
    case '+':
      return make(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
    case '−':
      return make(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
    case '×':
      return make(a.top * b.top, a.bottom * b.bottom);
    case '÷':
      return b.top === 0n ? null : make(a.top * b.bottom, a.bottom * b.top);
  }
}

export const equal = (a: Rational, b: Rational) => a.top * b.bottom === b.top * a.bottom;

const floorOf = ({ top, bottom }: Rational) => (top >= 0n || top % bottom === 0n ? top / bottom : top / bottom - 1n);

/** To the nearest multiple of a step; halves go up. */
export function toNearest(value: Rational, step: Rational): Rational {
  const times = make(value.top * step.bottom, value.bottom * step.top);
  const count = floorOf(make(2n * times.top + times.bottom, 2n * times.bottom));
  return make(count * step.top, step.bottom);
}

/** In decimals, cut off with an ellipsis after four places; thousands apart by commas. */
export function decimal({ top, bottom }: Rational): string {
  const size = top < 0n ? -top : top;
  const whole = String(size / bottom).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = size % bottom;
  const places = String((rest * 10_000n) / bottom)
    .padStart(4, '0')
    .replace(/0+$/, '');
  const isCut = (rest * 10_000n) % bottom !== 0n;
  return `${top < 0n ? '−' : ''}${whole}${places === '' ? '' : `.${places}`}${isCut ? '…' : ''}`;
}
