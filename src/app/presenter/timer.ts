import type { Slide } from '#src/decks/deck.ts';

/** Time of a talk in ms: what was spent before, and since when it runs, or null while it stands. */
export interface Timer {
  readonly spent: number;
  readonly since: number | null;
}

export const UNSTARTED: Timer = { spent: 0, since: null };

const isTime = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** What a window remembered of its timer; unstarted where that is nothing sensible. */
export function readTimer(text: string | null): Timer {
  try {
    const { spent, since } = JSON.parse(text ?? 'null') as Readonly<Record<string, unknown>>;
    return isTime(spent) && (since === null || isTime(since)) ? ({ spent, since } as Timer) : UNSTARTED;
  } catch {
    return UNSTARTED;
  }
}

/** Whole seconds of the talk so far. A clock that was set back never makes it less than was spent before. */
export const elapsedOf = ({ spent, since }: Timer, now: number): number =>
  Math.floor((spent + (since === null ? 0 : Math.max(0, now - since))) / 1000);

export const startTimer = (timer: Timer, now: number): Timer =>
  timer.since === null ? { ...timer, since: now } : timer;
export const pauseTimer = (timer: Timer, now: number): Timer =>
  timer.since === null ? timer : { spent: timer.spent + Math.max(0, now - timer.since), since: null };

export interface Pace {
  readonly kind: 'idle' | 'on' | 'behind' | 'ahead';
  readonly seconds: number;
  /** When the slide is planned to end, in seconds of the talk. */
  readonly due: number;
}

/** How the talk stands against its plan: a slide may be left at any moment between its planned beginning and end. */
export function paceOf(slides: readonly Pick<Slide, 'seconds'>[], at: number, elapsed: number | null): Pace {
  const from = slides.slice(0, at).reduce((sum, { seconds }) => sum + seconds, 0);
  const due = from + (slides[at]?.seconds ?? 0);
  if (elapsed === null) return { kind: 'idle', seconds: 0, due };
  if (elapsed > due) return { kind: 'behind', seconds: elapsed - due, due };
  return elapsed < from ? { kind: 'ahead', seconds: from - elapsed, due } : { kind: 'on', seconds: 0, due };
}

/** The timer turns its colour for the last two minutes, or the last tenth of a short talk, and once the time is over. */
export function endingOf(elapsed: number, total: number): 'soon' | 'over' | null {
  if (elapsed > total) return 'over';
  return total - elapsed <= Math.min(120, Math.ceil(total / 10)) ? 'soon' : null;
}
