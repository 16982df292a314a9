import { sayEventDate } from '#src/facts/date-words.ts';
import type { Fact } from '#src/facts/edition.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { datedEntries, type DatedEntry } from '#src/queries/dated-facts.ts';
import { groupBy } from '#src/queries/select.ts';
import { timelineState } from '#src/queries/timeline-facets.ts';
import { isShown } from '#src/queries/timeline-lanes.ts';
import { recurringEvents, undatedEvents } from '#src/queries/timeline.ts';
import { STATE_WORDS } from '#src/view/lane-words.ts';
import { FactLine } from '../FactLine.tsx';
import { FactLink } from '../FactLink.tsx';
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

/** Every dated statement by year, then what has no date of its own: the drawing's equal, shown by the same choices. */
export function TimelineList({ timeline }: { readonly timeline: Timeline }) {
  const { edition, locale, shown } = timeline;
  const entries = datedEntries(edition).filter(({ fact }) => isShown(fact, shown));
  const years = groupBy(entries, ({ fact }) => fact.event.from.slice(0, 4));
  const apart = [...recurringEvents(edition), ...undatedEvents(edition)].filter((fact) => isShown(fact, shown));
  return (
    <section id="by-year" className={css['list']} aria-labelledby="by-year-title">
      <h2 id="by-year-title">{WORDS.list[locale]}</h2>
      <p>{WORDS.lead[locale]}</p>
      <div>
        {[...years].map(([year, own]) => (
          <section key={year} aria-labelledby={`year-${year}`}>
            <h3 id={`year-${year}`} data-digits="date">
              {year}
            </h3>
            <ul>
              {own.map((entry) => (
                <Entry key={entry.fact.id} entry={entry} timeline={timeline} />
              ))}
            </ul>
          </section>
        ))}
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
