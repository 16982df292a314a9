import { sayEventDate, sayOwnDate } from '#src/facts/date-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Card, CardsView } from './cards.ts';
import { sharedAsOf } from './sentence.ts';
import { labelLines } from './text-width.ts';
import { WIDTHS, type Row, type WidthClass } from './view.ts';

/** Sizes and distances in px; `beside` is the least width of a card whose numbers stand side by side. */
export const CARDS = {
  most: { narrow: 1, wide: 3, full: 3 },
  gap: 28,
  beside: 250,
  name: 16,
  nameLine: 21,
  between: 26,
  text: 14,
  date: 13.5,
  line: 19,
  axis: 38,
  start: 26,
  number: 34,
  words: 58,
  said: 26,
} as const;

/** What is counted, placed in its card; `date` is its own cut-off where not all have one. */
export interface PlacedCount {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: readonly string[];
  readonly date: string;
}

/** A card at its place; the axis stands below the name, the words of the start below the axis. */
export interface PlacedCard {
  readonly card: Card;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly name: readonly string[];
  readonly axisY: number;
  readonly start: readonly string[];
  readonly counts: readonly PlacedCount[];
  readonly saidY: number;
  readonly said: readonly string[];
}

const startWords = ({ start }: Card, locale: Locale) => {
  if (typeof start === 'string') return start;
  return locale === 'en'
    ? `${start.word} ${sayEventDate(start.date, locale)}`
    : sayEventDate(start.date, locale) + start.word;
};

const countHeight = (lines: number, dated: boolean) => CARDS.words + (lines - 1) * CARDS.line + (dated ? 22 : 0) + 14;

interface CountRoom {
  readonly width: number;
  readonly top: number;
  readonly dated: boolean;
  readonly locale: Locale;
}

function placeCounts(rows: readonly Row[], { width, top, dated, locale }: CountRoom): readonly PlacedCount[] {
  const beside = width >= CARDS.beside;
  const own = beside && rows.length > 1 ? (width - CARDS.gap / 2) / rows.length : width;
  const placed: PlacedCount[] = [];
  for (const row of rows) {
    const last = placed.at(-1);
    const below = last && !beside ? last.y + countHeight(last.lines.length, dated) : top;
    placed.push({
      row,
      x: beside ? placed.length * (own + CARDS.gap / 2) : 0,
      y: below,
      width: own,
      lines: labelLines(row.label, CARDS.text, own),
      date: dated ? sayOwnDate(row.figure, locale) : '',
    });
  }
  return placed;
}

const most = (numbers: readonly number[]) => Math.max(0, ...numbers);

export interface CardsLayout {
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly cards: readonly PlacedCard[];
}

/** Cards in rows of equal parts; in one row names, axes and numbers stand on common lines. */
export function cardsLayout(
  { cards, rows }: Pick<CardsView, 'cards' | 'rows'>,
  of: WidthClass,
  locale: Locale,
): CardsLayout {
  const across = Math.min(CARDS.most[of], cards.length);
  const width = (WIDTHS[of] + CARDS.gap) / across - CARDS.gap;
  const dated = sharedAsOf(rows.flatMap((row) => ('figure' in row ? [row.figure] : []))) === null;
  const placed: PlacedCard[] = [];
  let y = 0;
  for (let at = 0; at < cards.length; at += across) {
    const row = cards.slice(at, at + across).map((card) => ({
      card,
      name: labelLines(card.name, CARDS.name, width),
      start: labelLines(startWords(card, locale), CARDS.date, width),
      said: card.said ? labelLines(card.said.said, CARDS.text, width) : [],
    }));
    const drawn = row.some(({ card }) => typeof card.start !== 'string');
    const axisY = most(row.map(({ name }) => name.length)) * CARDS.nameLine + (drawn ? CARDS.axis : 0);
    const top = axisY + CARDS.start + most(row.map(({ start }) => start.length)) * CARDS.line;
    const full = row.map((one, column): PlacedCard => {
      const counts = placeCounts(one.card.counts, { width, top, dated, locale });
      return { ...one, x: column * (width + CARDS.gap), y, width, axisY, counts, saidY: top + 10 };
    });
    placed.push(...full);
    y +=
      CARDS.between +
      most(
        full.map(({ counts, saidY, said }) =>
          Math.max(
            most(counts.map((count) => count.y + countHeight(count.lines.length, dated))),
            said.length > 0 ? saidY + CARDS.said + 20 + said.length * CARDS.line : 0,
          ),
        ),
      );
  }
  return { width: WIDTHS[of], height: y - CARDS.between, across, cards: placed };
}
