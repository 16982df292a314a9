import type { Fact } from '#src/facts/edition.ts';
import { factsAbout } from '#src/queries/facts-about.ts';
import { TableFoot } from '../TableFoot.tsx';
import { FactLine } from '../FactLine.tsx';
import css from '../fact-line.module.css';
import type { EntityProps } from './entity-props.ts';
import { ENTITY_WORDS } from './entity-words.ts';

interface ListProps extends Omit<EntityProps, 'entity'> {
  readonly kind: 'figures' | 'dates' | 'others';
  readonly facts: readonly Fact[];
}

function List({ kind, facts, edition, locale }: ListProps) {
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{ENTITY_WORDS[kind][locale]}</h2>
      <ul className={css['list']}>
        {facts.map(({ id }) => (
          <FactLine key={id} id={id} edition={edition} locale={locale} whose={false} dated />
        ))}
      </ul>
    </section>
  );
}

/** What the document states about a thing: figures, dates in their order, and the rest. */
export function EntityFacts({ entity, edition, locale }: EntityProps) {
  const { figures, dates, others } = factsAbout(edition, entity);
  const isBare = figures.length + dates.length + others.length === 0;
  if (isBare) {
    return (
      <section>
        <p className={css['none']}>{ENTITY_WORDS.noFacts[locale]}</p>
      </section>
    );
  }
  return (
    <>
      <List kind="figures" facts={figures} edition={edition} locale={locale} />
      <List kind="dates" facts={dates} edition={edition} locale={locale} />
      <List kind="others" facts={others} edition={edition} locale={locale} />
      <TableFoot
        locale={locale}
        take={async () => (await import('../take/list-takings.ts')).entityTakings(entity, { edition, locale })}
      />
    </>
  );
}
