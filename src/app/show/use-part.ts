import { useMemo } from 'react';
import type { AsOf } from '#src/facts/dates.ts';
import type { Exhibit } from '#src/exhibits/define.ts';
import type { Shown } from '#src/decks/deck.ts';
import type { TimelineLane } from '#src/queries/timeline-facets.ts';
import { narrowed } from '#src/view/lanes.ts';
import { sharedAsOf, type Sentence } from '#src/view/sentence.ts';
import type { View } from '#src/view/view.ts';
import { cutOffFigures } from '../exhibit-rows.ts';
import { sourceLine } from '../source-line.ts';
import { useExhibit, type Narrowing, type ShownExhibit } from '../use-exhibit.ts';
import { findExhibit } from './exhibits.ts';
import { exhibitIn } from './slide-keys.ts';
import type { Stage } from './stage.ts';

/** One drawing on a slide. */
export interface Part {
  readonly exhibit: Exhibit;
  /** Null where the atlas has it no more. */
  readonly shown: ShownExhibit | null;
  readonly narrowing: Narrowing | null;
  readonly title: Sentence;
  readonly source: string;
  readonly asOf: AsOf | null;
  /** Begins the element ids of the drawing. */
  readonly id: string;
  readonly titleId: string;
}

/** Stands in for an exhibit that is not there any more. */
const absent = (id: string): Exhibit => ({
  id,
  chapter: 'overview',
  span: 'half',
  measures: [],
  howToRead: { en: '', tc: '', sc: '' },
  columns: { en: { label: '', value: '' }, tc: { label: '', value: '' }, sc: { label: '', value: '' } },
  compose: () => ({ missing: id }),
});

/** The years and the lane that a stretch of the timeline is narrowed to. */
function narrowingOf(shown: Shown | undefined): Narrowing | null {
  if (shown?.kind !== 'timeline') return null;
  const { from, to, lane } = shown;
  const choices = lane === null ? {} : { lane: lane as TimelineLane };
  const narrow = (view: View): View => (view.kind === 'lanes' ? narrowed(view, choices, [from, to]) : view);
  return { key: `${from}-${to}-${lane ?? 'all'}`, narrow };
}

/** What stands in one place of a slide, as its view has it. */
export function usePart(stage: Stage, at: number): Part {
  const shown = stage.slide.shows[at];
  const id = shown ? (exhibitIn(shown) ?? '') : '';
  const exhibit = useMemo(() => findExhibit(id) ?? absent(id), [id]);
  const narrowing = useMemo(() => narrowingOf(shown), [shown]);
  const { composed, ...rest } = useExhibit(exhibit, narrowing);
  const ids = { id: `${stage.id}-${at}`, titleId: `${stage.id}-${at}-title` };
  if ('missing' in composed) return { exhibit, narrowing, shown: null, title: [], source: '', asOf: null, ...ids };
  const all = { ...rest, composed };
  return {
    exhibit,
    narrowing,
    shown: all,
    title: composed.title,
    source: sourceLine(all),
    asOf: sharedAsOf(cutOffFigures(composed.view)),
    ...ids,
  };
}
