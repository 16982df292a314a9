import { useMemo } from 'react';
import {
  TIMELINE_LANES,
  TIMELINE_STATES,
  timelineYears,
  yearsFor,
  type TimelineFacet,
  type Years,
} from '#src/queries/timeline-facets.ts';
import { datedFacts } from '#src/queries/dated-facts.ts';
import { isShown, type TimelineShown } from '#src/queries/timeline-lanes.ts';
import { recurringEvents, undatedEvents } from '#src/queries/timeline.ts';
import { choiceFor, withChoice, writeAddress } from '#src/state/address.ts';
import { changeKeys, useAddress, type KeyChange } from '#src/state/use-address.ts';
import { narrowed } from '#src/view/lanes.ts';
import { useEdition } from '../edition.ts';
import type { Narrowing } from '../use-exhibit.ts';

/** The id of the exhibit, as an address names its marks. */
const TIMELINE = 'timeline';

/** The years of the switch; an address may ask for others. */
const LATER = '2015-2025';

/** What an address chooses of a facet, if there is such a thing. */
const choiceIn = <T extends string>(pairs: readonly string[] | undefined, facet: string, choices: readonly T[]) =>
  choices.find((choice) => choice === choiceFor(pairs, facet));

/** Told apart by all that is chosen. */
const narrowingTo = ({ choices, years }: TimelineShown): Narrowing => ({
  key: [written(years), choices.lane, choices.state].join('.'),
  narrow: (view) => (view.kind === 'lanes' ? narrowed(view, choices, years) : view),
});

const written = (years: Years) => years.join('-');
const said = (t: string) => t.replace('-', '–');

/** The timeline as the address shows it, and the links that change that. Drawing and list follow from it alike. */
export function useTimeline() {
  const { address } = useAddress();
  const edition = useEdition();
  const { keys, lang: locale } = address;
  const lane = choiceIn(keys.only, 'lane', TIMELINE_LANES);
  const state = choiceIn(keys.only, 'state', TIMELINE_STATES);
  const whole = written(timelineYears(edition));
  const shown = useMemo(
    () => ({ choices: { ...(lane && { lane }), ...(state && { state }) }, years: yearsFor(edition, keys.t) }),
    [edition, lane, state, keys.t],
  );
  const span = written(shown.years);
  const isWhole = span === whole && lane === undefined && state === undefined;
  const narrowing = useMemo(() => (isWhole ? null : narrowingTo(shown)), [isWhole, shown]);
  const isEmpty = ![...datedFacts(edition), ...recurringEvents(edition), ...undatedEvents(edition)].some((fact) =>
    isShown(fact, shown),
  );
  const showsReports = keys.also?.includes('later') ?? false;
  const linkTo = (change: KeyChange) => writeAddress(changeKeys(address, change));
  const spans = [...new Set([whole, LATER, span])];
  return {
    edition,
    locale,
    narrowing,
    isWhole,
    isEmpty,
    shown,
    showsReports,
    reportsLink: linkTo({ also: showsReports ? undefined : ['later'] }),
    chosen: choiceFor(keys.sel, TIMELINE) ?? null,
    spans: spans.map((t) => ({ id: t, label: said(t), href: linkTo({ t: t === whole ? undefined : t }) })),
    span,
    markLink: (id: string | null) => linkTo({ sel: withChoice(keys.sel, TIMELINE, id) }),
    facetLink: (facet: TimelineFacet, choice: string | null) => linkTo({ only: withChoice(keys.only, facet, choice) }),
    plainLink: linkTo({ only: undefined, t: undefined }),
  };
}

export type Timeline = ReturnType<typeof useTimeline>;
