import type { Locale, Localized } from '#src/i18n/locales.ts';
import { sayEventDate } from '#src/facts/date-words.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { GRADE_WORDS } from '#src/queries/outside/layer-words.ts';
import { eventsLayout, type EventsLayout } from './series-events.ts';
import { FOOT, gutterOf, HEAD, panelLayout, SERIES, type PanelLayout, type Through } from './series-layout.ts';
import {
  atMoment,
  breakX,
  gapSpan,
  spanOf,
  timeScale,
  yearTicks,
  type TimeScale,
  type YearTicks,
} from './series-scale.ts';
import type { SeriesView } from './series.ts';
import { labelLines, textWidth } from './text-width.ts';
import type { Ink, WidthClass } from './view.ts';

/** A sign of the key below the drawing. */
export type KeySign =
  | { readonly kind: 'dot' | 'hollow' | 'diamond' | 'solid' | 'dashed' | 'step' | 'break' | 'gap' }
  | { readonly kind: 'track'; readonly ink: Ink };

export interface KeyLine {
  readonly key: string;
  readonly sign: KeySign;
  /** Names a break or gap in the drawing. */
  readonly letter: string;
  readonly lines: readonly string[];
  /** Where it begins, and the middle of its sign, in px. */
  readonly x: number;
  readonly y: number;
}

/** A break or gap where it stands in the drawing. */
export interface PlacedBreak {
  readonly letter: string;
  readonly from: number;
  readonly to: number;
}

export interface SeriesDrawing {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly years: YearTicks;
  /** Where the years are named. */
  readonly yearsY: number;
  readonly panels: readonly (PanelLayout | EventsLayout)[];
  readonly breaks: readonly PlacedBreak[];
  readonly gaps: readonly PlacedBreak[];
  readonly key: readonly KeyLine[];
}

export const KEY = { text: 13.5, line: 17, pad: 8, words: 40, between: 20 } as const;

const WORDS = {
  dot: { en: 'read on an official page', tc: '讀自官方網頁', sc: '读自官方网页' },
  hollow: { en: 'read elsewhere: the card says where', tc: '讀自其他來源，見出處卡', sc: '读自其他来源，见出处卡' },
  solid: { en: 'counted by one rule', tc: '按同一準則點算', sc: '按同一规则清点' },
  dashed: {
    en: 'counted by one rule; what lies between is not known',
    tc: '按同一準則點算，其間走勢不詳',
    sc: '按同一规则清点，其间走势不详',
  },
  step: { en: 'holds until the next level', tc: '維持至下一級', sc: '维持至下一级' },
  planned: { en: 'planned or announced only', tc: '只屬計劃或公布', sc: '只属计划或公布' },
} as const satisfies Record<string, Localized>;

const LETTERS = 'abcdefghij';

interface Said {
  readonly sign: KeySign;
  readonly letter?: string;
  /** When the counting changed, with its colon. */
  readonly date?: string;
  readonly text: string;
}

/** Which kinds of mark a drawing has, each said once. */
function marksSaid(view: SeriesView, panels: SeriesDrawing['panels'], locale: Locale): readonly Said[] {
  const has = (test: (row: SeriesView['rows'][number]) => boolean) => view.rows.some(test);
  const styles = new Set(
    view.panels.flatMap(({ tracks }) => tracks.flatMap(({ joins }) => joins.map((one) => one.style))),
  );
  const unnamed = panels.flatMap((panel) => ('unnamed' in panel ? panel.unnamed : []));
  return [
    ...unnamed.map(({ ink, label }): Said => ({ sign: { kind: 'track', ink }, text: label })),
    ...(has(({ reading }) => !reading.hollow && !reading.stated)
      ? [{ sign: { kind: 'dot' }, text: WORDS.dot[locale] } as const]
      : []),
    ...(has(({ reading }) => reading.hollow)
      ? [{ sign: { kind: 'hollow' }, text: WORDS.hollow[locale] } as const]
      : []),
    ...(has(({ reading }) => reading.planned)
      ? [{ sign: { kind: 'hollow' }, text: WORDS.planned[locale] } as const]
      : []),
    ...(has(({ reading }) => reading.stated)
      ? [{ sign: { kind: 'diamond' }, text: GRADE_WORDS.document[locale] } as const]
      : []),
    ...(['solid', 'dashed', 'step'] as const)
      .filter((style) => styles.has(style))
      .map((style): Said => ({ sign: { kind: style }, text: WORDS[style][locale] })),
  ];
}

/** Breaks and gaps in words, each by the letter that marks it. */
function letteredSaid({ breaks, gaps }: SeriesView, locale: Locale): readonly Said[] {
  return [
    ...breaks.map(({ at, said }, index): Said => ({
      sign: { kind: 'break' },
      letter: LETTERS.charAt(index),
      date: sayEventDate(at, locale) + COLON[locale],
      text: said,
    })),
    ...gaps.map(({ said }, index): Said => ({
      sign: { kind: 'gap' },
      letter: LETTERS.charAt(breaks.length + index),
      text: said,
    })),
  ];
}

/** In one line where it has room, else what a break is under its date. */
const wrap = ({ date = '', text }: Said, room: number) =>
  date !== '' && textWidth(date + text, KEY.text) > room
    ? [date.trimEnd(), ...labelLines(text, KEY.text, room)]
    : labelLines(date + text, KEY.text, room);

/** Side by side as far as there is room, for a drawing must not be high for its key; breaks and gaps are a list. */
function keyLines(said: readonly Said[], top: number, width: number): readonly KeyLine[] {
  let [x, y, deepest] = [0, top, 0];
  return said.map((one, at) => {
    const { sign, letter = '' } = one;
    const lines = wrap(one, width - KEY.words);
    const room = KEY.words + Math.max(...lines.map((line) => textWidth(line, KEY.text)));
    if (x > 0 && (letter !== '' || x + room > width)) [x, y, deepest] = [0, y + deepest * KEY.line + 4, 0];
    const line = { key: `${sign.kind}-${at}`, sign, letter, lines, x, y: y + KEY.line / 2 };
    [x, deepest] = [x + room + KEY.between, Math.max(deepest, lines.length)];
    return line;
  });
}

const letterAt = (index: number) => LETTERS.charAt(index);

function placeBreaks({ breaks, gaps, rows }: SeriesView, time: TimeScale) {
  const readings = rows.flatMap(({ reading }) => {
    const span = spanOf(reading.when);
    return span ? [atMoment(time, (span[0] + span[1]) / 2)] : [];
  });
  const inside = (year: number) => Math.min(Math.max(year, time.first), time.last);
  return {
    breaks: breaks.flatMap(({ at }, index): PlacedBreak[] => {
      const x = breakX(at, readings, time);
      return x === null ? [] : [{ letter: letterAt(index), from: x, to: x }];
    }),
    gaps: gaps.flatMap(({ from, to }, index): PlacedBreak[] => {
      const span = gapSpan(from, to);
      if (!span) return [];
      const [start, end] = [atMoment(time, inside(span[0])), atMoment(time, inside(span[1]))];
      return [{ letter: letterAt(breaks.length + index), from: start, to: end }];
    }),
  };
}

interface Asked {
  readonly view: SeriesView;
  readonly time: TimeScale;
  readonly width: WidthClass;
  readonly locale: Locale;
  readonly first: number;
  /** Where breaks and gaps stand, for labels to keep off them. */
  readonly through: Through;
}

function placePanels({ view, time, width, locale, first, through }: Asked): SeriesDrawing['panels'] {
  const size = SERIES[width];
  const height = view.panels.length > 1 ? size.plots : size.plot;
  const panels: (PanelLayout | EventsLayout)[] = [];
  let top = first;
  for (const panel of view.panels) {
    const asked = { panel, time, top, width: size.width, locale };
    const placed = panel.events ? eventsLayout(asked) : panelLayout({ ...asked, height, through });
    panels.push(placed);
    top = placed.bottom + HEAD + 12;
  }
  return panels;
}

/** Everything of a view at its place: panels over one axis of time, breaks and gaps through all of them, and the key. */
export function seriesDrawing(view: SeriesView, width: WidthClass, locale: Locale): SeriesDrawing {
  const size = SERIES[width];
  const isEvents = view.panels.every(({ events }) => events);
  const left = isEvents
    ? 4
    : Math.max(
        size.left,
        gutterOf(
          view.panels.filter(({ events }) => !events),
          locale,
        ),
      );
  const time = timeScale(view, left, size.width - size.right);
  const through = placeBreaks(view, time);
  const panels = placePanels({ view, time, width, locale, first: isEvents ? 8 : HEAD, through });
  const bottom = panels.at(-1)?.bottom ?? HEAD;
  const said = [...marksSaid(view, panels, locale), ...letteredSaid(view, locale)];
  const key = keyLines(said, bottom + FOOT + KEY.pad, size.width);
  const ends = key.map(({ y, lines }) => y + lines.length * KEY.line);
  return {
    width: size.width,
    height: Math.ceil(Math.max(bottom + FOOT, ...ends)),
    left,
    years: yearTicks(time),
    yearsY: bottom + 20,
    panels,
    ...through,
    key,
  };
}
