import type { Overrides } from './fallback.ts';

/** One `@font-face` rule. */
export interface Rule {
  readonly family: string;
  readonly src: string;
  /** As CSS writes it: `400 700`. */
  readonly weight: string;
  readonly range?: string;
  readonly overrides?: Overrides;
}

const hex = (code: number) => code.toString(16).toUpperCase();

/** The value of `unicode-range` for exactly these characters. */
export function unicodeRange(characters: Iterable<string>): string {
  const codes = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const ranges: { first: number; last: number }[] = [];
  for (const code of codes) {
    const range = ranges.at(-1);
    if (range && code === range.last + 1) range.last = code;
    else ranges.push({ first: code, last: code });
  }
  return ranges.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}

// Everything Chinese type draws. A face of the core may claim it all: a character it lacks falls to the next family.
const HAN_BLOCKS = [
  [0x2e80, 0x2fdf],
  [0x3000, 0x303f],
  [0x3105, 0x312f],
  [0x31c0, 0x31e3],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x20000, 0x3ffff],
] as const;

const isInHanBlock = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return HAN_BLOCKS.some(([first, last]) => code >= first && code <= last);
};

/** The blocks of Chinese type, and exactly these characters outside them. */
export function hanRange(characters: readonly string[]): string {
  const blocks = HAN_BLOCKS.map(([first, last]) => `U+${hex(first)}-${hex(last)}`).join(', ');
  const others = unicodeRange(characters.filter((character) => !isInHanBlock(character)));
  return others ? `${others}, ${blocks}` : blocks;
}

const percent = (ratio: number) => `${(ratio * 100).toFixed(2)}%`;

export function fontFace({ family, src, weight, range, overrides }: Rule): string {
  const lines = [
    `font-family: '${family}'`,
    `src: ${src}`,
    'font-style: normal',
    `font-weight: ${weight}`,
    'font-display: swap',
    ...(range ? [`unicode-range: ${range}`] : []),
    ...(overrides
      ? [
          `size-adjust: ${percent(overrides.sizeAdjust)}`,
          `ascent-override: ${percent(overrides.ascent)}`,
          `descent-override: ${percent(overrides.descent)}`,
          'line-gap-override: 0%',
        ]
      : []),
  ];
  return `@font-face {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`;
}
