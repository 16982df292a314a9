import type { Locale } from '#src/i18n/locales.ts';
import { balanceLines } from '#src/view/line-breaks.ts';
import { lineCount, lineHeight, wide } from './fit.ts';
import type { Room } from './geometry.ts';
import { isHan } from './look.ts';

/** Ends of phrases: after them a Chinese headline may break. */
const PHRASES = /[^，；：。、！？]+[，；：。、！？」』》]*/gu;

/** The two lines into which a headline falls most evenly between its phrases; null where no two have room. */
function betweenPhrases(text: string, width: number, size: number): readonly string[] | null {
  const phrases = text.match(PHRASES) ?? [];
  const pairs = phrases
    .slice(1)
    .map((_, at) => [phrases.slice(0, at + 1).join(''), phrases.slice(at + 1).join('')] as const)
    .map((lines) => ({ lines, longest: Math.max(...lines.map((line) => wide(line, size, 'serif'))) }))
    .sort((one, other) => one.longest - other.longest);
  const [best] = pairs;
  return best && best.longest <= width ? best.lines : null;
}

function linesAt(text: string, { width }: Room, size: number, locale: Locale): readonly string[] {
  if (wide(text, size, 'serif') <= width) return [text];
  const phrases = isHan(locale) ? betweenPhrases(text, width, size) : null;
  return phrases ?? balanceLines(text, { width, measure: (line) => wide(line, size, 'serif'), cuts: true });
}

/** A headline in lines of about one length, as large as it can be; never a word alone on its last line. */
export function headline(text: string, [most, least]: readonly [number, number], room: Room, locale: Locale) {
  for (let size = most; size > least; size -= 1) {
    const lines = linesAt(text, room, size, locale);
    const isIn = lines.length * lineHeight(size, locale) <= room.height;
    if (isIn && lines.every((line) => lineCount(line, size, room.width, 'serif') === 1)) return { lines, size };
  }
  return { lines: linesAt(text, room, least, locale), size: least };
}
