import { COLON } from '#src/i18n/punctuation.ts';
import { TIMELINE_FACETS, TIMELINE_LANES, TIMELINE_STATES, type TimelineFacet } from '#src/queries/timeline-facets.ts';
import { isShown } from '#src/queries/timeline-lanes.ts';
import { datedEvents, recurringEvents, undatedEvents } from '#src/queries/timeline.ts';
import { LinkSegments } from '#src/ui/LinkSegments.tsx';
import { Menu } from '#src/ui/Menu.tsx';
import { LANE_WORDS, STATE_WORDS } from '#src/view/lane-words.ts';
import ledger from '../pages/ledger.module.css';
import type { Timeline } from './use-timeline.ts';
import { FACET_WORDS, shownOf, WORDS } from './words.ts';
import css from './timeline.module.css';

/** The choices of a facet, each with its words. */
const OPTIONS = {
  lane: TIMELINE_LANES.map((choice) => ({ choice, words: LANE_WORDS[choice] })),
  state: TIMELINE_STATES.map((choice) => ({ choice, words: STATE_WORDS[choice] })),
} as const;

interface ControlsProps {
  readonly timeline: Timeline;
}

/** The choices of a facet as links, each with how many marks it would leave. */
function Options({ facet, timeline }: ControlsProps & { readonly facet: TimelineFacet }) {
  const { edition, locale, shown, facetLink } = timeline;
  const chosen = shown.choices[facet];
  const all = [...datedEvents(edition), ...recurringEvents(edition), ...undatedEvents(edition)];
  const options = OPTIONS[facet].map(({ choice, words }) => {
    const choices = { ...shown.choices, [facet]: choice };
    return { choice, words, count: all.filter((fact) => isShown(fact, { ...shown, choices })).length };
  });
  return (
    <ul>
      <li>
        <a href={facetLink(facet, null)} aria-current={chosen === undefined ? 'true' : undefined}>
          {WORDS.all[locale]}
        </a>
      </li>
      {options.map(({ choice, words, count }) => (
        <li key={choice}>
          <a
            href={facetLink(facet, choice)}
            aria-current={choice === chosen ? 'true' : undefined}
            data-choice={`${facet}:${choice}`}
            data-empty={count === 0}
          >
            <span>{words[locale]}</span> <span data-digits="count">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Facet({ facet, timeline }: ControlsProps & { readonly facet: TimelineFacet }) {
  const { locale, shown } = timeline;
  const said = OPTIONS[facet].find(({ choice }) => choice === shown.choices[facet])?.words ?? WORDS.all;
  const label = (
    <>
      {FACET_WORDS[facet][locale]}
      {COLON[locale]}
      <b>{said[locale]}</b>
    </>
  );
  return (
    <Menu className={ledger['facet']} label={label}>
      <Options facet={facet} timeline={timeline} />
    </Menu>
  );
}

/** What drawing and list show only, as links that stand in the address, and how much is left. */
export function TimelineControls({ timeline }: ControlsProps) {
  const { edition, locale, shown, spans, span, isWhole, plainLink } = timeline;
  const events = datedEvents(edition);
  const left = events.filter((fact) => isShown(fact, shown)).length;
  return (
    <div className={`${ledger['filters']} ${css['controls']}`} role="group" aria-label={WORDS.filters[locale]}>
      <span data-digits="date">
        <LinkSegments label={WORDS.years[locale]} options={spans} chosen={span} />
      </span>
      {TIMELINE_FACETS.map((facet) => (
        <Facet key={facet} facet={facet} timeline={timeline} />
      ))}
      <a className={ledger['showAll']} href={plainLink} aria-current={isWhole ? 'true' : undefined}>
        {WORDS.showAll[locale]}
      </a>
      <a className={css['toList']} href="#by-year">
        {WORDS.list[locale]} ↓
      </a>
      <p role="status" data-digits="count">
        {shownOf[locale](left, events.length)}
      </p>
    </div>
  );
}
