import { useMemo } from 'react';
import type { AsOf } from '#src/facts/dates.ts';
import type { Exhibit, Outside } from '#src/exhibits/define.ts';
import type { Shown } from '#src/decks/deck.ts';
import type { TimelineLane } from '#src/queries/timeline-facets.ts';
import type { SentencePlace } from '#src/ui/source-words.ts';
import { narrowed } from '#src/view/lanes.ts';
import { sharedAsOf, type Sentence } from '#src/view/sentence.ts';
import type { View } from '#src/view/view.ts';
import { withSecond } from '#src/view/with-second.ts';
import type { Edition } from '#src/facts/edition.ts';
import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import { cutOffFigures, viewPlaces } from '../exhibit-rows.ts';
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
  /** Where it stands in the document. */
  readonly places: readonly SentencePlace[];
  readonly asOf: AsOf | null;
  /** Whose it is, where it was read outside the document. */
  readonly outside: Outside | null;
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

/** What a slide has of the view of an exhibit: a stretch of the timeline, or two languages. */
function narrowingOf(
  shown: Shown | undefined,
  exhibit: Exhibit,
  edition: Edition,
  second: Locale | null,
): Narrowing | null {
  if (shown?.kind === 'timeline') {
    const { from, to, lane } = shown;
    const choices = lane === null ? {} : { lane: lane as TimelineLane };
    const narrow = (view: View): View => (view.kind === 'lanes' ? narrowed(view, choices, [from, to]) : view);
    return { key: `${from}-${to}-${lane ?? 'all'}`, narrow };
  }
  if (second === null || shown?.kind !== 'exhibit') return null;
  const other = exhibit.compose(edition, second, shown.measure ?? '');
  const narrow = (view: View): View => ('view' in other ? withSecond(view, other.view, HTML_LANG[second]) : view);
  return { key: second, narrow };
}

/** What stands in one place of a slide, as its view has it. */
export function usePart(stage: Stage, at: number): Part {
  const shown = stage.slide.shows[at];
  const id = shown ? (exhibitIn(shown) ?? '') : '';
  const exhibit = useMemo(() => findExhibit(id) ?? absent(id), [id]);
  const { edition, second } = stage;
  const narrowing = useMemo(() => narrowingOf(shown, exhibit, edition, second), [shown, exhibit, edition, second]);
  const { composed, ...rest } = useExhibit(exhibit, narrowing);
  const ids = { id: `${stage.id}-${at}`, titleId: `${stage.id}-${at}-title` };
  if ('missing' in composed)
    return { exhibit, narrowing, shown: null, title: [], places: [], asOf: null, outside: null, ...ids };
  const all = { ...rest, composed };
  return {
    exhibit,
    narrowing,
    shown: all,
    title: composed.title,
    places: viewPlaces(composed.view, edition).map(({ section, sentence }) => ({
      section: edition.section(section),
      sentence,
    })),
    asOf: sharedAsOf(cutOffFigures(composed.view)),
    outside: composed.outside ?? null,
    ...ids,
  };
}
