import type { ReactNode } from 'react';
import { sayEventDate } from '#src/facts/date-words.ts';
import type { Fact } from '#src/facts/edition.ts';
import { messages } from '#src/i18n/messages.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { datedEntries, type DatedEntry } from '#src/queries/dated-facts.ts';
import { groupBy } from '#src/queries/select.ts';
import { timelineState } from '#src/queries/timeline-facets.ts';
import { isShown } from '#src/queries/timeline-lanes.ts';
import { recurringEvents, undatedEvents } from '#src/queries/timeline.ts';
import { writePath } from '#src/state/routes.ts';
import { STATE_WORDS } from '#src/view/lane-words.ts';
import { FactLine } from '../FactLine.tsx';
import { FactLink } from '../FactLink.tsx';
import { ReportsState } from '../outside/ReportsState.tsx';
import { useReports, type ReportsLayer } from '../outside/use-reports.ts';
import { TableFoot } from '../TableFoot.tsx';
import type { Timeline } from './use-timeline.ts';
import { WORDS } from './words.ts';
import css from './timeline.module.css';

interface StepProps {
  readonly fact: Fact;
  readonly repeats?: readonly Fact[];
  readonly timeline: Timeline;
}

/** A step of the drawing as a row: its date opens its card, its name chooses its mark. */
function Step({ fact, repeats, timeline }: StepProps) {
  const { edition, locale, chosen, markLink } = timeline;
  const { id, subject, label, event } = fact;
  const isChosen = chosen === id;
  return (
    <li data-event={id} data-chosen={isChosen || undefined}>
      <FactLink id={id}>
        <span data-digits="date">{event ? sayEventDate(event, locale) : WORDS.noDate[locale]}</span>
      </FactLink>
      <small>{STATE_WORDS[timelineState(fact)][locale]}</small>
      <a href={markLink(isChosen ? null : id)} aria-current={isChosen ? 'true' : undefined} data-digits="name">
        {subject[locale]}
        {COLON[locale]}
        {label[locale]}
      </a>
      {repeats && repeats.length > 0 && (
        <ul>
          {repeats.map((repeat) => (
            <FactLine key={repeat.id} id={repeat.id} edition={edition} locale={locale} whose={false} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** A dated statement; one that is no event of the drawing says its amount and date by itself. */
function Entry({ entry, timeline }: { readonly entry: DatedEntry; readonly timeline: Timeline }) {
  const { fact, repeats } = entry;
  if (fact.nature === 'event') return <Step fact={fact} repeats={repeats} timeline={timeline} />;
  return <FactLine id={fact.id} edition={timeline.edition} locale={timeline.locale} whose dated />;
}

interface YearProps {
  readonly year: number;
  readonly entries: readonly DatedEntry[];
  /** What was reported of the year from outside the document, apart from its own. */
  readonly reported: ReactNode;
  readonly timeline: Timeline;
}

function Year({ year, entries, reported, timeline }: YearProps) {
  return (
    <section aria-labelledby={`year-${year}`}>
      <h3 id={`year-${year}`} data-digits="date">
        {year}
      </h3>
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <Entry key={entry.fact.id} entry={entry} timeline={timeline} />
          ))}
        </ul>
      )}
      {reported}
    </section>
  );
}

/** What the document says by year, and where the reader wants them the reports from outside it. */
function Years({ timeline, layer }: { readonly timeline: Timeline; readonly layer: ReportsLayer }) {
  const { edition, locale, shown } = timeline;
  const entries = datedEntries(edition).filter(({ fact }) => isShown(fact, shown));
  const stated = groupBy(entries, ({ fact }) => Number(fact.event.from.slice(0, 4)));
  const { reports } = layer;
  const reported = reports?.reportsByYear(shown.choices, shown.years) ?? new Map<number, never>();
  const years = [...new Set([...stated.keys(), ...reported.keys()])].sort((a, b) => a - b);
  return years.map((year) => {
    const own = reported.get(year);
    const list = reports && own && <reports.ReportList reports={own} whose locale={locale} />;
    return <Year key={year} year={year} entries={stated.get(year) ?? []} reported={list} timeline={timeline} />;
  });
}

/** Every dated statement by year, then what has no date of its own: the drawing's equal, shown by the same choices. */
export function TimelineList({ timeline }: { readonly timeline: Timeline }) {
  const { edition, locale, shown } = timeline;
  const layer = useReports(timeline.showsReports);
  const apart = [...recurringEvents(edition), ...undatedEvents(edition)].filter((fact) => isShown(fact, shown));
  return (
    <section id="by-year" className={css['list']} aria-labelledby="by-year-title">
      <h2 id="by-year-title">{WORDS.list[locale]}</h2>
      <p>
        {WORDS.lead[locale]} <a href={writePath(locale, { page: 'since' })}>{messages.since[locale]}</a>
      </p>
      <ReportsState layer={layer} locale={locale} />
      <div>
        <Years timeline={timeline} layer={layer} />
        {apart.length > 0 && (
          <section aria-labelledby="year-none">
            <h3 id="year-none">{WORDS.apart[locale]}</h3>
            <ul>
              {apart.map((fact) => (
                <Step key={fact.id} fact={fact} timeline={timeline} />
              ))}
            </ul>
          </section>
        )}
      </div>
      <TableFoot
        locale={locale}
        take={async () => (await import('../take/list-takings.ts')).timelineTakings(timeline)}
      />
    </section>
  );
}
