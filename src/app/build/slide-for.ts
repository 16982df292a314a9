import type { Layout, Shown, Slide } from '#src/decks/deck.ts';
import { LIMITS } from '#src/decks/limits.ts';
import { statementFigure } from '#src/decks/statements.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { restsOf } from '../briefings/pin-deck.ts';

const NOTHING: Localized = { en: '', tc: '', sc: '' };
const THE_MAP: Localized = { en: 'Where the work happens', tc: '創科活動在哪裏', sc: '科创活动在哪里' };

/** The layout that takes one such view. */
const LAYOUT_OF: Readonly<Record<Shown['kind'], Layout>> = {
  exhibit: 'finding',
  timeline: 'finding',
  figure: 'number',
  map: 'map',
  text: 'closing',
};

const short = (text: Localized): Localized => ({
  en: text.en.slice(0, LIMITS.heading),
  tc: text.tc.slice(0, LIMITS.heading),
  sc: text.sc.slice(0, LIMITS.heading),
});

/** What a slide is headed by until its writer says otherwise; a finding brings its own words. */
function headingFor(shown: Shown, edition: Edition): Localized | null {
  if (shown.kind === 'figure') return short(statementFigure(edition, shown.figure)?.label ?? THE_MAP);
  if (shown.kind !== 'map') return null;
  return short(edition.entities.find(({ id }) => id === shown.site)?.name ?? THE_MAP);
}

/** A name for a slide that shows something. */
function idFor(shown: Shown): string {
  const id = shown.kind === 'exhibit' ? shown.exhibit : shown.kind === 'figure' ? shown.figure : shown.kind;
  return id
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LIMITS.id - 4)
    .replace(/^-|-$/g, '');
}

/** A slide of the layout that suits what it shows, resting on the figures as they stand now. */
export function slideFor(shown: Shown, edition: Edition): Slide {
  const slide: Slide = {
    id: idFor(shown),
    layout: LAYOUT_OF[shown.kind],
    shows: [shown],
    heading: headingFor(shown, edition),
    caption: NOTHING,
    notes: NOTHING,
    seconds: 60,
    builds: false,
    rests: [],
  };
  return { ...slide, rests: restsOf(slide, edition) };
}
