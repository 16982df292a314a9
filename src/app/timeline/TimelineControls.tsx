import { TIMELINE_FACETS, TIMELINE_LANES, TIMELINE_STATES, type TimelineFacet } from '#src/queries/timeline-facets.ts';
import { isShown } from '#src/queries/timeline-lanes.ts';
import { datedEvents, recurringEvents, undatedEvents } from '#src/queries/timeline.ts';
import { ChoiceMenu, type Choice } from '#src/ui/ChoiceMenu.tsx';
import { LinkSegments } from '#src/ui/LinkSegments.tsx';
import { LANE_WORDS, STATE_WORDS } from '#src/view/lane-words.ts';
import { REPORT_WORDS } from '../outside/report-words.ts';
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

/** One facet: its choices, and how many marks each would leave. */
function Facet({ facet, timeline }: ControlsProps & { readonly facet: TimelineFacet }) {
  const { edition, locale, shown, facetLink } = timeline;
  const idOf = (choice: string) => `${facet}:${choice}`;
  const all = [...datedEvents(edition), ...recurringEvents(edition), ...undatedEvents(edition)];
  const options = OPTIONS[facet].map(({ choice, words }): Choice => {
    const choices = { ...shown.choices, [facet]: choice };
    const count = all.filter((fact) => isShown(fact, { ...shown, choices })).length;
    return { id: idOf(choice), words: words[locale], href: facetLink(facet, choice), count };
  });
  const made = shown.choices[facet];
  const chosen = made === undefined ? null : idOf(made);
  const choices: readonly Choice[] = [{ id: null, words: WORDS.all[locale], href: facetLink(facet, null) }, ...options];
  return (
    <ChoiceMenu
      className={ledger['facet']}
      name={FACET_WORDS[facet][locale]}
      said={choices.find(({ id }) => id === chosen)?.words}
      choices={choices}
      chosen={chosen}
      locale={locale}
    />
  );
}

/** What drawing and list show only, as links that stand in the address, and how much is left. */
export function TimelineControls({ timeline }: ControlsProps) {
  const { edition, locale, shown, spans, span, isWhole, plainLink, showsReports, reportsLink } = timeline;
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
      <a className={css['toList']} href={reportsLink}>
        {REPORT_WORDS[showsReports ? 'hide' : 'show'][locale]}
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
