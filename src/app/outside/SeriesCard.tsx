import { build } from 'virtual:build';
import type { Figure } from '#src/facts/figure.ts';
import { NATURE_WORDS } from '#src/facts/vocabulary-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { readingFigure } from '#src/queries/outside/milestone-figure.ts';
import { findReading } from '#src/queries/outside/series-data.ts';
import { findWorkedOut } from '#src/queries/outside/tables.ts';
import { citeReading, readingReference } from '#src/takeaway/outside-citation.ts';
import { BADGE } from '#src/queries/outside/layer-words.ts';
import chips from '#src/ui/figure.module.css';
import { Citation } from '../Citation.tsx';
import { DerivedCard } from '../DerivedCard.tsx';
import { useEdition } from '../edition.ts';
import { TableFoot } from '../TableFoot.tsx';
import { inForm } from '../write-cited.ts';
import css from '../card.module.css';
import { cardOf, type ReadingOnCard } from './card-of.ts';
import { ReadingFacets, ReadingHead, ReadingNotes, ReadingSource } from './ReadingParts.tsx';

interface CardProps {
  readonly locale: Locale;
}

function Badge({ locale }: CardProps) {
  return (
    <p className={css['chips']}>
      <span className={chips['chip']} data-layer="outside">
        {BADGE[locale]}
      </span>
    </p>
  );
}

/** The figure for another program; what has neither number nor date has none. */
function Take({ figure, locale }: CardProps & { readonly figure: Figure | null }) {
  const edition = useEdition();
  if (!figure) return null;
  const take = async () => (await import('../take/reading-takings.ts')).readingTakings(figure, { edition, locale });
  return <TableFoot locale={locale} take={take} />;
}

/** A figure added up or left over: of whom it was worked out, the badge over it. */
function WorkedOut({ figure, locale }: CardProps & { readonly figure: Figure }) {
  return (
    <>
      <Badge locale={locale} />
      <DerivedCard figure={figure} locale={locale} />
      <p>{NATURE_WORDS[figure.nature][locale]}</p>
      <Take figure={figure} locale={locale} />
    </>
  );
}

function Reading({ card, locale }: CardProps & { readonly card: ReadingOnCard }) {
  return (
    <>
      <Badge locale={locale} />
      <ReadingHead card={card} locale={locale} />
      <ReadingFacets card={card} locale={locale} />
      <ReadingNotes card={card} locale={locale} />
      <ReadingSource card={card} locale={locale} />
      <Citation
        key={card.id}
        id={card.id}
        locale={locale}
        write={({ lang, form, address }) =>
          form === 'text' ? citeReading(card, lang, address) : inForm(form, readingReference(card, lang, build.day))
        }
      />
      <Take figure={readingFigure(card.id)} locale={locale} />
    </>
  );
}

/** The card of what was read outside the document: value, date, rule, how good the page is, and where it can be read. */
export function SeriesCard({ id, locale }: CardProps & { readonly id: string }) {
  const reading = findReading(id);
  if (reading) return <Reading card={cardOf(reading)} locale={locale} />;
  const worked = findWorkedOut(id);
  return worked ? <WorkedOut figure={worked} locale={locale} /> : <p>{messages.noFigure[locale]}</p>;
}
