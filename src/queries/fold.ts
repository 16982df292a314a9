/** Each other way to write a Han character, Traditional, Hong Kong's, Taiwan's or rare, and the one that stands for all. */
export type HanForms = ReadonlyMap<string, string>;

const NO_FORMS: HanForms = new Map();

/** A folded text, and for each of its characters where in the text it was written. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface FoldOptions {
  readonly han?: HanForms;
  /** Whether "e-sports" is folded to "esports" and not to "e sports". */
  readonly joined?: boolean;
}

/** A character with the marks that stand on it. */
const PIECE = /[^\p{M}]\p{M}*|\p{M}/gsu;
const MARKS = /\p{M}/gu;
const KEPT = /[\p{L}\p{N}%+]/u;
/** Written or left out at will: apostrophes, and what steers direction and joining unseen. */
const DROPPED = /['’‘ʼ`´]|\p{Cf}/u;
const DASH = /[\p{Pd}−]/u;
/** Part of a word only inside it: 31.8, 2:1, Wi-Fi.HK. */
const INNER = /[.:]/;
const AFTER_INNER = /[\p{L}\p{N}]/uy;
const SEPARATOR = /[, ]/;
const GROUP_OF_THREE = /\p{Nd}{3}(?!\p{Nd})/uy;

const isAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

function foldCharacter(character: string, { han = NO_FORMS, joined = false }: FoldOptions): string {
  const form = han.get(character) ?? character;
  if (KEPT.test(form)) return form;
  if (character === '&') return ' and ';
  return DROPPED.test(character) || (joined && DASH.test(character)) ? '' : ' ';
}

/** What a character becomes where it stands: thousands lose their separators, a point inside a word stays. */
function foldAt(plain: string, before: string, text: string, next: number): string | null {
  if (SEPARATOR.test(plain) && /(?<!\d)\d{1,3}$/.test(before) && isAt(GROUP_OF_THREE, text, next)) return '';
  if (INNER.test(plain) && /[^ ]$/.test(before) && isAt(AFTER_INNER, text, next)) return plain;
  return null;
}

/** A small Latin letter, a digit or a common Han character: nine in ten need no more than the table. */
const isSettled = (piece: string): boolean => /^[a-z0-9\u4e00-\u9fff]$/.test(piece);

function foldPiece(piece: string, before: string, rest: readonly [text: string, at: number], options: FoldOptions) {
  if (isSettled(piece)) return options.han?.get(piece) ?? piece;
  const plain = piece.normalize('NFKD').toLowerCase().replace(MARKS, '');
  const special = plain.length === 1 ? foldAt(plain, before, ...rest) : null;
  return special ?? Array.from(plain, (character) => foldCharacter(character, options)).join('');
}

/** Folds a text and keeps where each folded character came from. */
export function foldWithPlaces(text: string, options: FoldOptions = {}): Folded {
  const [starts, ends]: [number[], number[]] = [[], []];
  let folded = '';
  // The digits since the last separator: 31 800 is one number, 2022 100 are two.
  let group = '';
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const end = index + piece.length;
    const said = foldPiece(piece, group || folded.slice(-1), [text, end], options);
    group = /^\d$/.test(said) ? group + said : '';
    for (const unit of said.split('')) {
      if (unit === ' ' && (folded === '' || folded.endsWith(' '))) continue;
      folded += unit;
      starts.push(index);
      ends.push(end);
    }
  }
  return { text: folded.trimEnd(), starts, ends };
}

/**
 * One form for all ways to write the same: width, case, accents, apostrophes, dashes and thousands folded, and with
 * a table of Han forms Traditional and Simplified too. Words are apart by one space.
 */
export const fold = (text: string, options: FoldOptions = {}): string => foldWithPlaces(text, options).text;

/** Whether a text has a dash, so that it can be read in two ways. */
export const hasDash = (text: string): boolean => DASH.test(text);
