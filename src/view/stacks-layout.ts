import { sayFigure } from '#src/facts/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { spokenSentence } from './sentence.ts';
import type { Stack } from './stacks.ts';
import { textWidth } from './text-width.ts';
import { WIDTHS, type Row, type WidthClass } from './view.ts';

/** Sizes and distances in px: a bar under its label, its segments apart by a gap, words beside it line by line. */
export const STACKS = {
  top: 22,
  bar: 27,
  pitch: 66,
  gap: 2,
  value: 16,
  inset: 10,
  label: 15,
  words: 13.5,
  line: 19,
} as const;

/** A segment in px: where it starts and how long it is. */
export interface Segment {
  readonly left: number;
  readonly length: number;
  /** Has room for its value with its unit; else it holds the digits alone. */
  readonly isInFull: boolean;
}

export interface PlacedStack {
  readonly stack: Stack;
  /** Top of its bar in px. */
  readonly y: number;
  readonly base: Segment;
  readonly more: Segment | null;
  /** Where what is said of the supplement ends, its baselines, and how wide its second half is. */
  readonly words: { readonly end: number; readonly lines: readonly [number, number]; readonly long: number } | null;
}

export interface StacksLayout {
  readonly width: number;
  readonly height: number;
  readonly stacks: readonly PlacedStack[];
}

const SPACE: Readonly<Record<Locale, string>> = { en: ' ', tc: '', sc: '' };

/** What is said of the supplement as one text. */
export const sayMore = (more: NonNullable<Stack['more']>, locale: Locale): string =>
  more.says.map((half) => spokenSentence(half, locale)).join(SPACE[locale]);

/** Above the end of its bar where the label leaves room, else below it in two lines. */
function placeWords({ base, more }: Stack, y: number, end: number, locale: Locale): PlacedStack['words'] {
  if (!more) return null;
  const said = textWidth(sayMore(more, locale), STACKS.words);
  const isBeside = textWidth(base.label, STACKS.label) + 24 + said <= end;
  const below = y + STACKS.bar + STACKS.line;
  const long = textWidth(spokenSentence(more.says[1], locale), STACKS.words);
  return { end, lines: isBeside ? [y - 8, y - 8] : [below, below + STACKS.line], long };
}

/** Bars of one scale from zero, one below the other; a supplement begins where its rate ends. */
export function stacksLayout(all: readonly Stack[], width: WidthClass, locale: Locale): StacksLayout {
  const most = Math.max(...all.map(({ base, more }) => base.figure.value + (more?.row.figure.value ?? 0)));
  const scale = WIDTHS[width] / most;
  const hasRoom = ({ figure }: Row) =>
    textWidth(sayFigure(figure, locale).text, STACKS.value) + 2 * STACKS.inset <= figure.value * scale;
  const isInFull = all.every(({ base }) => hasRoom(base));
  const stacks = all.map((stack, at): PlacedStack => {
    const y = STACKS.top + at * STACKS.pitch;
    const base = { left: 0, length: stack.base.figure.value * scale, isInFull };
    const row = stack.more?.row;
    const more = row
      ? { left: base.length, length: row.figure.value * scale, isInFull: isInFull && hasRoom(row) }
      : null;
    const end = base.length + (more?.length ?? 0);
    return { stack, y, base, more, words: placeWords(stack, y, end, locale) };
  });
  const last = stacks.at(-1);
  const below = last?.words ? Math.max(...last.words.lines) + 6 : 0;
  return { width: WIDTHS[width], height: Math.max((last?.y ?? 0) + STACKS.bar + 5, below), stacks };
}
