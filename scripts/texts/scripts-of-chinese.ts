import * as OpenCC from 'opencc-js';
import type { Text } from './text.ts';

const toSimplified = OpenCC.Converter({ from: 'hk', to: 'cn' });
const toTraditional = OpenCC.Converter({ from: 'cn', to: 'hk' });

/** Written alike in Hong Kong and on the Mainland in the words used here; the converter knows another form as well. */
const ALIKE = new Set('台斗峰准干涌后里游');

const isSimplified = (sign: string) => toTraditional(sign) !== sign && toSimplified(sign) === sign;
const isTraditional = (sign: string) => toSimplified(sign) !== sign;

const oddIn = (text: string, isOdd: (sign: string) => boolean) =>
  [...new Set(text)].filter((sign) => !ALIKE.has(sign) && isOdd(sign)).join('');

/** Characters of the one script in a text of the other, with where they stand. */
export function scriptFaults(texts: readonly Text[]): readonly string[] {
  return texts.flatMap(({ where, tc, sc }) => {
    const [simplified, traditional] = [oddIn(tc, isSimplified), oddIn(sc, isTraditional)];
    return [
      ...(simplified ? [`${where}: tc has Simplified ${simplified}: ${tc.slice(0, 80)}`] : []),
      ...(traditional ? [`${where}: sc has Traditional ${traditional}: ${sc.slice(0, 80)}`] : []),
    ];
  });
}
