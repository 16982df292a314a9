import type { Locale } from '#src/i18n/locales.ts';
import type { LanesView, LegendMark } from './lanes.ts';
import { textWidth } from './text-width.ts';

/** Sizes and distances of the legend, in px. */
export const LEGEND = { text: 12, line: 20, gap: 6, between: 16 } as const;

/** How wide the sample of a mark is, in px. */
const SAMPLES: Readonly<Record<LegendMark, number>> = {
  day: 8,
  month: 5,
  'half-year': 12,
  year: 22,
  'financial-year': 24,
  'year-end': 10,
  'phased-from-year-end': 26,
  since: 34,
  earliest: 34,
  'every-year': 35,
  planned: 22,
};

export interface PlacedLegend {
  readonly lead: string;
  readonly entries: readonly {
    readonly mark: LegendMark;
    readonly words: string;
    /** Px: where the sample starts, how wide it is, and the middle of its line. */
    readonly x: number;
    readonly width: number;
    readonly y: number;
  }[];
  readonly height: number;
}

/** The marks in use with their words, line by line as there is room; it never stretches. */
export function legendLayout({ lead, marks }: LanesView['legend'], width: number, locale: Locale): PlacedLegend {
  let [x, y] = [textWidth(lead, LEGEND.text) + (locale === 'en' ? LEGEND.between : LEGEND.between + 4), 10];
  const entries = marks.map(({ mark, words }) => {
    const sample = SAMPLES[mark];
    const room = sample + LEGEND.gap + textWidth(words, LEGEND.text);
    if (x + room > width) [x, y] = [0, y + LEGEND.line];
    const placed = { mark, words, x, width: sample, y };
    x += room + LEGEND.between;
    return placed;
  });
  return { lead, entries, height: y + LEGEND.line / 2 };
}
