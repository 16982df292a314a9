import type { Edition, Fact } from '#src/facts/edition.ts';
import { datedEvents } from './timeline.ts';

/** What the timeline is divided into, in the order it is drawn. */
export const TIMELINE_LANES = [
  'policy',
  'funding',
  'buildings',
  'schemes',
  'cooperation',
  'digital',
  'inclusion',
] as const;
export type TimelineLane = (typeof TIMELINE_LANES)[number];

/** How a step stood when the document was written, or that it has no one date; each differs in form. */
export const TIMELINE_STATES = ['happened', 'under-way', 'planned', 'earliest', 'recurring'] as const;
export type TimelineState = (typeof TIMELINE_STATES)[number];

export const TIMELINE_FACETS = ['lane', 'state'] as const;
export type TimelineFacet = (typeof TIMELINE_FACETS)[number];

const CHOICES: Readonly<Record<TimelineFacet, readonly string[]>> = { lane: TIMELINE_LANES, state: TIMELINE_STATES };

/** Whether a `facet:choice` pair of an address names something on the timeline. */
export function isTimelineChoice(pair: string): boolean {
  const [name, choice = ''] = pair.split(':');
  return TIMELINE_FACETS.some((facet) => facet === name && CHOICES[facet].includes(choice));
}

/** At most one choice a facet; a step must suit all of them. */
export type TimelineChoices = Readonly<{ lane?: TimelineLane; state?: TimelineState }>;

/** Calendar years, both included. */
export type Years = readonly [first: number, last: number];

const startYear = (date: string) => Number(date.slice(0, 4));

/** From the year of the first dated event to that of the last, as an axis shows them at first. */
export function timelineYears(edition: Edition): Years {
  const years = datedEvents(edition).map(({ event }) => startYear(event.from));
  return [Math.min(...years), Math.max(...years)];
}

/** The years an address asks for, or null where they lie outside the axis, run backwards or hold no event. */
export function readYears(edition: Edition, t: string): Years | null {
  const [first = 0, last = 0] = t.split('-').map(Number);
  const [from, to] = timelineYears(edition);
  const isEmpty = !datedEvents(edition).some(({ event }) => isIn([first, last], event.from));
  return first < from || last > to || first > last || isEmpty ? null : [first, last];
}

/** The whole axis, or the years an address asks for. */
export const yearsFor = (edition: Edition, t: string | undefined): Years =>
  (t === undefined ? null : readYears(edition, t)) ?? timelineYears(edition);

/** Whether what starts on this day starts in these years. */
export const isIn = ([first, last]: Years, day: string) => startYear(day) >= first && startYear(day) <= last;

/** How a dated or recurring statement stood, as the edition says it; no clock is asked. */
export function timelineState({ event, status }: Pick<Fact, 'event' | 'status'>): TimelineState {
  if (event?.kind === 'every-year') return 'recurring';
  if (event?.kind === 'earliest') return 'earliest';
  if (status === 'planned' || status === 'announced') return 'planned';
  return status === 'in-force' ? 'under-way' : 'happened';
}

/** Whether a step of a lane suits what the reader has chosen. */
export const suitsChoices = (
  step: Pick<Fact, 'event' | 'status'> & { readonly lane: TimelineLane },
  { lane, state }: TimelineChoices,
): boolean => (lane === undefined || step.lane === lane) && (state === undefined || timelineState(step) === state);
