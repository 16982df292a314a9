import { useMemo } from 'react';
import {
  TIMELINE_FACETS,
  isTimelineChoice,
  timelineYears,
  yearsFor,
  type TimelineChoices,
  type TimelineFacet,
  type Years,
} from '#src/queries/timeline-facets.ts';
import { datedFacts } from '#src/queries/dated-facts.ts';
import { isShown } from '#src/queries/timeline-lanes.ts';
import { recurringEvents, undatedEvents } from '#src/queries/timeline.ts';
import { choiceFor, withChoice, writeAddress } from '#src/state/address.ts';
import { changeKeys, useAddress, type KeyChange } from '#src/state/use-address.ts';
import { narrowed } from '#src/view/lanes.ts';
import { useEdition } from '../edition.ts';
import type { Narrowing } from '../use-exhibit.ts';

/** The id of the exhibit, as an address names its marks. */
export const TIMELINE = 'timeline';

/** The years of the switch; an address may ask for others. */
const LATER = '2015-2025';

function readChoices(pairs: readonly string[] | undefined): TimelineChoices {
  const found = TIMELINE_FACETS.flatMap((facet) => {
    const choice = choiceFor(pairs, facet);
    return choice !== undefined && isTimelineChoice(`${facet}:${choice}`) ? [[facet, choice]] : [];
  });
  return Object.fromEntries(found) as TimelineChoices;
}

const written = (years: Years) => years.join('-');
const said = (t: string) => t.replace('-', '–');

/** The timeline as the address shows it, and the links that change that. Drawing and list follow from it alike. */
export function useTimeline() {
  const { address } = useAddress();
  const edition = useEdition();
  const { keys, lang: locale } = address;
  const choices = readChoices(keys.only);
  const whole = timelineYears(edition);
  const years = yearsFor(edition, keys.t);
  const key = [written(years), choices.lane, choices.state].join();
  const isWhole = key === [written(whole), '', ''].join();
  // The key says all that choices and years hold.
  const narrowing = useMemo<Narrowing | null>(
    () => (isWhole ? null : { key, narrow: (view) => (view.kind === 'lanes' ? narrowed(view, choices, years) : view) }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key, isWhole],
  );
  const isEmpty = ![...datedFacts(edition), ...recurringEvents(edition), ...undatedEvents(edition)].some((fact) =>
    isShown(fact, { choices, years }),
  );
  const linkTo = (change: KeyChange) => writeAddress(changeKeys(address, change));
  const spans = [...new Set([written(whole), LATER, written(years)])];
  return {
    edition,
    locale,
    narrowing,
    isWhole,
    isEmpty,
    shown: { choices, years },
    chosen: choiceFor(keys.sel, TIMELINE) ?? null,
    spans: spans.map((t) => ({ id: t, label: said(t), href: linkTo({ t: t === written(whole) ? undefined : t }) })),
    span: written(years),
    markLink: (id: string | null) => linkTo({ sel: withChoice(keys.sel, TIMELINE, id) }),
    facetLink: (facet: TimelineFacet, choice: string | null) => {
      const only = withChoice(keys.only, facet, choice);
      return linkTo({ only: only.length > 0 ? only : undefined });
    },
    plainLink: linkTo({ only: undefined, t: undefined }),
  };
}

export type Timeline = ReturnType<typeof useTimeline>;
