import { lazy, Suspense } from 'react';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { useAddress } from '#src/state/use-address.ts';
import { AddButton } from './AddButton.tsx';
import { Citation } from './Citation.tsx';
import { CompareLink } from './compare/CompareLink.tsx';
import type { CardSubject } from './find-card.ts';
import { DerivedCard } from './DerivedCard.tsx';
import { FactCard } from './FactCard.tsx';
import { TableFoot } from './TableFoot.tsx';
import { ShownIn } from './ShownIn.tsx';
import { writeCited } from './write-cited.ts';
import css from './card.module.css';

const SeriesCard = lazy(async () => ({ default: (await import('./outside/SeriesCard.tsx')).SeriesCard }));

interface CardBodyProps {
  readonly subject: CardSubject | null;
  readonly edition: Edition;
  readonly locale: Locale;
}

type Subject = Exclude<CardSubject, { readonly kind: 'series' }>;

function Card({ subject, edition, locale }: CardBodyProps & { readonly subject: Subject }) {
  if (subject.kind === 'derived') return <DerivedCard figure={subject.figure} locale={locale} />;
  return <FactCard fact={subject.fact} figure={subject.figure} edition={edition} locale={locale} />;
}

/** What a source card says, and for a number the way into the comparison. */
export function CardBody({ subject, edition, locale }: CardBodyProps) {
  const isEmbed = useAddress().address.route.page === 'embed';
  if (!subject) return <p>{messages.noFigure[locale]}</p>;
  if (subject.kind === 'series')
    return (
      <Suspense>
        <SeriesCard key={subject.id} id={subject.id} locale={locale} />
      </Suspense>
    );
  const { id } = subject.kind === 'fact' ? subject.fact : subject.figure;
  return (
    <>
      {subject.figure && !isEmbed && (
        <p className={css['first']}>
          <CompareLink figure={subject.figure} locale={locale} />
          <AddButton className={css['add']} locale={locale} />
        </p>
      )}
      <Card subject={subject} edition={edition} locale={locale} />
      <ShownIn key={`${id} ${locale}`} id={id} edition={edition} locale={locale} />
      <Citation key={id} id={id} write={writeCited(subject, edition)} locale={locale} />
      <TableFoot
        locale={locale}
        take={async () => (await import('./take/list-takings.ts')).cardTakings(subject, { edition, locale })}
      />
    </>
  );
}
