import * as OpenCC from 'opencc-js';

interface Rows {
  readonly encoding: string;
  readonly rows: readonly [first: number, last: number];
  readonly firstCell: number;
}

/** The Chinese characters that a double-byte encoding can write within these rows. */
function charactersOf({ encoding, rows, firstCell }: Rows): readonly string[] {
  const decoder = new TextDecoder(encoding);
  const found: string[] = [];
  for (let row = rows[0]; row <= rows[1]; row += 1) {
    for (let cell = firstCell; cell <= 0xfe; cell += 1) {
      const text = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(text)) found.push(text);
    }
  }
  return found;
}

const BIG5 = charactersOf({ encoding: 'big5', rows: [0xa4, 0xf9], firstCell: 0x40 });
// GB 2312 is what GBK writes from cell A1 on.
const GB2312 = charactersOf({ encoding: 'gbk', rows: [0xb0, 0xf7], firstCell: 0xa1 });

function only(own: readonly string[], others: readonly string[], convert: (text: string) => string): string {
  const foreign = new Set(others);
  return own.filter((character) => !foreign.has(character) && convert(character) !== character).join('');
}

/** Characters of one script alone: in its own standard, not in the other's, and changed by OpenCC on the way over. */
export const SIMPLIFIED_ONLY = only(GB2312, BIG5, OpenCC.Converter({ from: 'cn', to: 'hk' }));
export const TRADITIONAL_ONLY = only(BIG5, GB2312, OpenCC.Converter({ from: 'hk', to: 'cn' }));
