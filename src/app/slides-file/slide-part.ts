import { TIMELINE } from '#src/decks/missing.ts';
import type { Shown } from '#src/decks/deck.ts';
import type { Composed, Exhibit } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { TimelineLane } from '#src/queries/timeline-facets.ts';
import type { Body } from '#src/takeaway/pptx/content.ts';
import { TEXT, type Room } from '#src/takeaway/pptx/geometry.ts';
import { narrowed } from '#src/view/lanes.ts';
import type { Kind, View } from '#src/view/view.ts';
import { findExhibit } from '../show/exhibits.ts';
import { measureIn } from '../use-exhibit.ts';
import { chartOf } from './chart-of.ts';
import type { DrawPicture } from './pictures.ts';
import { tableGroups } from './table-groups.ts';

/** An exhibit as a slide shows it. */
export interface ShownPart {
  readonly exhibit: Exhibit;
  readonly composed: Composed;
}

/** What a slide shows of an exhibit, or null where the atlas has it no more. */
export function shownPart(shown: Shown, edition: Edition, locale: Locale): ShownPart | null {
  if (shown.kind !== 'exhibit' && shown.kind !== 'timeline') return null;
  const exhibit = findExhibit(shown.kind === 'exhibit' ? shown.exhibit : TIMELINE);
  if (!exhibit) return null;
  const choice = shown.kind === 'exhibit' ? (shown.measure ?? undefined) : undefined;
  const composed = exhibit.compose(edition, locale, measureIn(exhibit, choice));
  if (!('view' in composed)) return null;
  const { view } = composed;
  if (shown.kind !== 'timeline' || view.kind !== 'lanes') return { exhibit, composed };
  const lane = shown.lane === null ? {} : { lane: shown.lane as TimelineLane };
  return { exhibit, composed: { ...composed, view: narrowed(view, lane, [shown.from, shown.to]) } };
}

/** Kinds that are lists of numbers and names: as a table they can be edited, and lose nothing. */
const LISTS: readonly Kind[] = ['cards', 'listed', 'names', 'tallies', 'tiles'];

interface Asked {
  readonly part: ShownPart;
  readonly room: Room;
  readonly locale: Locale;
  readonly draw: DrawPicture;
}

const tableOf = ({ exhibit }: ShownPart, view: View, locale: Locale): Body => {
  const { label, value } = exhibit.columns[locale];
  return { kind: 'table', columns: { label, said: value }, groups: tableGroups(view, locale) };
};

/** A chart or a table where there is such a form, else a picture; a table, too, where a picture could not be read at the back. */
export async function bodyOf({ part, room, locale, draw }: Asked): Promise<Body> {
  const { exhibit, composed } = part;
  const { view } = composed;
  const chart = chartOf(view, exhibit.columns[locale].value, locale);
  if (chart) return { kind: 'chart', chart };
  if (LISTS.includes(view.kind)) return tableOf(part, view, locale);
  const drawn = await draw.drawing({ view, span: exhibit.span, room, locale });
  const isLegible = drawn.smallest * drawn.scale >= TEXT.least - 0.5;
  return isLegible ? { kind: 'picture', picture: drawn } : tableOf(part, view, locale);
}
