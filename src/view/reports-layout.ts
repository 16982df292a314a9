import type { Locale } from '#src/i18n/locales.ts';
import type { ReportLane, ReportRow, ReportsView } from './reports.ts';
import { lanesLayout, STEPS_SIZES, type PlacedLane, type StepsSize } from './steps-layout.ts';
import type { StepRow } from './steps.ts';
import { textWidth } from './text-width.ts';
import type { WidthClass } from './view.ts';

/** Sizes of the legend in px: its lines, its marks, and what parts its entries. */
export const REPORTS_LEGEND = { line: 24, mark: 20, between: 24, text: 13.5 } as const;

/** Nothing of it is read but its date, its word and whether it is hollow. */
function asStep({ key, label, brief, hollow, reading: { when } }: ReportRow): readonly StepRow[] {
  if (!when || when.kind === 'every-year') return [];
  const status = hollow ? 'planned' : 'completed';
  return [{ key, label, date: when, status, word: brief, sentence: { section: '', sentence: 0 } }];
}

/** The axis begins here at the latest: labels of later dates stand on its left. */
const FIRST = 2020;

/** From the first year of any lane to the last. */
function yearsOf(lanes: readonly { readonly steps: readonly StepRow[] }[]): Pick<StepsSize, 'first' | 'last'> {
  const years = lanes.flatMap(({ steps }) => steps.map(({ date }) => Number(date.from.slice(0, 4))));
  return { first: Math.min(FIRST, ...years), last: Math.max(...years) };
}

interface PlacedEntry {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The legend in as many lines as it takes. */
function placeLegend(texts: readonly string[], width: number, top: number): readonly PlacedEntry[] {
  const placed: PlacedEntry[] = [];
  let [x, y] = [0, top];
  for (const text of texts) {
    const room = REPORTS_LEGEND.mark + textWidth(text, REPORTS_LEGEND.text);
    if (x > 0 && x + room > width) [x, y] = [0, y + REPORTS_LEGEND.line];
    placed.push({ text, x, y });
    x += room + REPORTS_LEGEND.between;
  }
  return placed;
}

export interface ReportsLayout {
  readonly size: StepsSize;
  readonly lanes: readonly (PlacedLane & { readonly of: ReportLane })[];
  readonly years: ReturnType<typeof lanesLayout>['years'];
  readonly rules: ReturnType<typeof lanesLayout>['rules'];
  readonly end: number;
  readonly legend: readonly PlacedEntry[];
  /** Where the legend ends. */
  readonly bottom: number;
}

/** Lanes of steps, each with its reports below the document's own, and the legend below them all. */
export function reportsLayout({ lanes, legend }: ReportsView, width: WidthClass, locale: Locale): ReportsLayout {
  const drawn = lanes.map(({ key, name, outcome, count, stated, later }) => ({
    key,
    name,
    note: outcome,
    ...(count && { count }),
    steps: [...stated, ...later.flatMap(asStep)],
  }));
  const size = { ...STEPS_SIZES[width], ...yearsOf(drawn) };
  const layout = lanesLayout(drawn, size, locale);
  const placed = placeLegend(legend, size.width, layout.end + REPORTS_LEGEND.line);
  return {
    ...layout,
    size,
    lanes: layout.lanes.flatMap((lane, at) => (lanes[at] ? [{ ...lane, of: lanes[at] }] : [])),
    legend: placed,
    bottom: (placed.at(-1)?.y ?? layout.end) + 8,
  };
}
