import { sayFigure } from '#src/facts/words.ts';
import { sayEventDate } from '#src/facts/date-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { dateMark, type DateMark } from './date-marks.ts';
import type { SeriesPanel, SeriesRow } from './series.ts';
import { atMoment, type TimeScale } from './series-scale.ts';
import { labelLines, textWidth } from './text-width.ts';

/** Sizes of a panel of events in px: text, from line to line, round a row, and off the mark. */
export const EVENTS = { text: 14, line: 18, pad: 12, off: 12 } as const;

/** One event in a row of its own, its words on the side that has more room. */
export interface PlacedEvent {
  readonly row: SeriesRow;
  readonly mark: DateMark;
  readonly from: number;
  readonly to: number;
  /** Where its tail ends; `to` where it has none. */
  readonly end: number;
  readonly y: number;
  readonly top: number;
  readonly height: number;
  readonly side: 'left' | 'right';
  readonly date: string;
  readonly value: string;
  /** In how many lines date and value stand. */
  readonly head: number;
  readonly words: readonly string[];
}

export interface EventsLayout {
  readonly top: number;
  readonly bottom: number;
  readonly events: readonly PlacedEvent[];
}

const isDated = (row: SeriesRow) => row.reading.when !== null && row.reading.when.kind !== 'every-year';

const said = (row: SeriesRow, locale: Locale) => ('figure' in row ? sayFigure(row.figure, locale).text : '');

/** What an event says beside its date: of one with a number the label of its row, of a milestone what happened. */
const wordsOf = (row: SeriesRow) => ('said' in row ? row.said : row.label);

interface Asked {
  readonly panel: SeriesPanel;
  readonly time: TimeScale;
  readonly top: number;
  readonly width: number;
  readonly locale: Locale;
}

function placeEvent(row: SeriesRow, top: number, { time, width, locale }: Asked): PlacedEvent[] {
  const { when } = row.reading;
  if (!when || when.kind === 'every-year') return [];
  const mark = dateMark(when);
  const [from, to] = [atMoment(time, mark.span[0]), atMoment(time, mark.span[1])];
  const end = mark.tail === 'none' ? to : Math.min(to + 28, width);
  const side = width - end >= from ? ('right' as const) : ('left' as const);
  const room = (side === 'right' ? width - end : from) - EVENTS.off;
  const date = sayEventDate(when, locale);
  const value = said(row, locale);
  const head = textWidth(`${date} ${value}`, EVENTS.text) > room && value !== '' ? 2 : 1;
  const words = labelLines(wordsOf(row), EVENTS.text, room);
  const lines = head + words.length;
  const height = lines * EVENTS.line + EVENTS.pad;
  return [{ row, mark, from, to, end, top, height, y: top + height / 2, side, date, value, head, words }];
}

/** Events one below the other in order of time, on the axis of time of the drawing. */
export function eventsLayout(asked: Asked): EventsLayout {
  const rows = asked.panel.tracks.flatMap((track) => track.rows).filter(isDated);
  const events: PlacedEvent[] = [];
  let { top } = asked;
  for (const row of rows) {
    const placed = placeEvent(row, top, asked);
    events.push(...placed);
    top += placed[0]?.height ?? 0;
  }
  return { top: asked.top, bottom: top, events };
}
