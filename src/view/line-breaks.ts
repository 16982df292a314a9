/** How wide a text is, in px. */
export type Measure = (text: string) => number;

const HAN = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef';
const TOKENS = new RegExp(`[${HAN}]|[^\\s${HAN}]+|\\s+`, 'gu');

/** Signs that never start a line; their counterparts never end one. */
const NEVER_FIRST = /^[，。、；：？！）」』》〉】〕｜”’…—,.;:?!)%]/u;
const NEVER_LAST = /[（「『《〈【〔“‘(]$/u;

/** A measure word stays with its number: 59件, 2017年. */
const COUNTED = new RegExp(`\\d[+%]?$`, 'u');
const IS_HAN = new RegExp(`^[${HAN}]`, 'u');

const belongTogether = (before: string, next: string) =>
  NEVER_FIRST.test(next) || NEVER_LAST.test(before) || (COUNTED.test(before) && IS_HAN.test(next));

/** The pieces of a text between which a line may break, spaces kept at their ends. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const token of text.match(TOKENS) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && (/^\s/.test(token) || belongTogether(last, token)))
      pieces[pieces.length - 1] = last + token;
    else pieces.push(token);
  }
  return pieces;
}

/** A line to fill: its width in px, and how wide a text is. `cuts`: what is wider, an address say, is cut where it ends. */
export interface Line {
  readonly width: number;
  readonly measure: Measure;
  readonly cuts?: boolean;
}

/** The place before which a line that is full with the next sign may be cut, so that no sign stands where it may not. */
function cutPlace(full: readonly string[], next: string): number {
  let at = full.length;
  while (at > 1 && belongTogether(full[at - 1] ?? '', full[at] ?? next)) at -= 1;
  return at > 1 ? at : full.length;
}

function cutToFit(piece: string, { width, measure }: Line): readonly string[] {
  if (measure(piece.trimEnd()) <= width) return [piece];
  const parts: string[] = [];
  let part: string[] = [];
  for (const sign of Array.from(piece)) {
    if (part.length > 0 && measure([...part, sign].join('').trimEnd()) > width) {
      const at = cutPlace(part, sign);
      parts.push(part.slice(0, at).join(''));
      part = part.slice(at);
    }
    part.push(sign);
  }
  return [...parts, part.join('')];
}

/** The lines of a text. Punctuation neither starts a line nor, opening, ends one. */
export function breakLines(text: string, line: Line): readonly string[] {
  const { width, measure, cuts = false } = line;
  const lines: string[] = [];
  for (const piece of piecesOf(text).flatMap((one) => (cuts ? cutToFit(one, line) : [one]))) {
    const last = lines.at(-1);
    if (last === undefined || measure((last + piece).trimEnd()) > width) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((one) => one.trimEnd());
}

/** The same count of lines, as even in length as they come: for headlines and labels. */
export function balanceLines(text: string, line: Line): readonly string[] {
  const broken = (width: number) => breakLines(text, { ...line, width });
  const most = broken(line.width).length;
  let [low, high] = [0, line.width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (broken(middle).length > most) low = middle;
    else high = middle;
  }
  return broken(high);
}
