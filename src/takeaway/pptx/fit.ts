import { breakLines } from '#src/view/line-breaks.ts';
import { textWidth } from '#src/view/text-width.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { LEADING, WIDER } from './look.ts';

const LATIN = /[^\u2e80-\uffff]+/g;
/** Where programs set some room between Han and Latin. */
const SEAM = /[\u3400-\u9fff](?=[\dA-Za-z])|[\dA-Za-z%](?=[\u3400-\u9fff])/g;
const SEAM_EM = 0.2;

export type Face = keyof typeof WIDER;

/** How wide a line is in a face, a little more than it will be. */
export function wide(text: string, size: number, face: Face = 'sans'): number {
  const latin = (text.match(LATIN) ?? []).join('');
  const seams = text.match(SEAM)?.length ?? 0;
  return textWidth(text, size) + textWidth(latin, size) * (WIDER[face] - 1) + seams * SEAM_EM * size;
}

/** How many lines a text takes at a size in a width. */
export const lineCount = (text: string, size: number, width: number, face: Face = 'sans'): number =>
  text
    .split('\n')
    .reduce(
      (sum, one) =>
        sum + Math.max(1, breakLines(one, { width, measure: (line) => wide(line, size, face), cuts: true }).length),
      0,
    );

export const lineHeight = (size: number, locale: Locale): number => size * LEADING[locale];

interface Room {
  readonly width: number;
  readonly height: number;
  readonly locale: Locale;
  readonly face?: Face;
}

/** The largest size between two at which a text has room; the smallest where none has. */
export function fitSize(text: string, [most, least]: readonly [most: number, least: number], room: Room): number {
  for (let size = most; size > least; size -= 1)
    if (lineCount(text, size, room.width, room.face) * lineHeight(size, room.locale) <= room.height) return size;
  return least;
}
