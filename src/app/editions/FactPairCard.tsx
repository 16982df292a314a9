import type { Edition, Fact } from '#src/facts/edition.ts';
import { sayWithUnit } from '#src/facts/spoken.ts';
import { NATURE_WORDS, STATUS_WORDS } from '#src/facts/vocabulary-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import type { EditionChanges, FactChange } from '#src/queries/edition-changes/compare-editions.ts';
import { AsOfChip } from '#src/ui/AsOfChip.tsx';
import { sayPlace } from '#src/ui/source-words.ts';
import { sayMarks } from '#src/view/mark-words.ts';
import { CardFrame } from '../CardFrame.tsx';
import card from '../card.module.css';
import { figureOf, sayFact } from './EditionFigure.tsx';
import css from './editions-compared.module.css';
import { STATE_WORDS, WORDS } from './words.ts';

interface SideProps {
  readonly fact: Fact | null;
  readonly edition: Edition;
  readonly locale: Locale;
}

function Facets({ fact, edition, locale }: SideProps & { readonly fact: Fact }) {
  const figure = figureOf(fact, edition);
  return (
    <dl className={card['facets']}>
      {figure && (
        <>
          <dt>{messages.precision[locale]}</dt>
          <dd>{sayMarks(figure, locale)}</dd>
        </>
      )}
      <dt>{messages.nature[locale]}</dt>
      <dd>{NATURE_WORDS[fact.nature][locale]}</dd>
      <dt>{messages.status[locale]}</dt>
      <dd>{STATUS_WORDS[fact.status][locale]}</dd>
    </dl>
  );
}

/** What one edition states, how firmly, and where. */
function Side({ fact, edition, locale }: SideProps) {
  if (!fact) return <p>{WORDS.notHere[locale]}</p>;
  const { source } = fact;
  return (
    <>
      <p className={css['said']}>
        <b data-edition-fact={fact.id}>{sayFact(fact, edition, locale)}</b>{' '}
        {fact.asOf !== null && <AsOfChip asOf={fact.asOf} locale={locale} />}
      </p>
      <p data-digits="name">
        {fact.subject[locale]}
        <br />
        <span className={card['label']}>{fact.label[locale]}</span>
      </p>
      <Facets fact={fact} edition={edition} locale={locale} />
      {fact.caution && <p data-digits="name">{fact.caution[locale]}</p>}
      <p>
        <span data-digits="sentence">
          {sayPlace({ section: edition.section(source.section), sentence: source.sentence }, locale)}
        </span>{' '}
        <q className={card['locator']} data-digits="locator">
          {source.locator}
        </q>
      </p>
      {edition.document.address !== undefined && (
        <p className={css['source']} data-digits="citation">
          {edition.document.title}
          <br />
          {edition.document.address}
        </p>
      )}
    </>
  );
}

interface FactPairCardProps {
  readonly change: FactChange;
  readonly changes: Pick<EditionChanges, 'older' | 'newer'>;
  readonly locale: Locale;
  readonly onClose: () => void;
}

/** A statement in both editions, the newer first, and why they may or may not be compared. */
export function FactPairCard({ change, changes, locale, onClose }: FactPairCardProps) {
  const { older, newer } = changes;
  const { was, is, difference, state } = change;
  return (
    <CardFrame title={WORDS.card[locale]} closeLabel={messages.close[locale]} onClose={onClose}>
      <div className={css['card']} data-card={change.id}>
        <h2>{STATE_WORDS[state][locale]}</h2>
        {is?.redefines && (
          <>
            <h3>{WORDS.reason[locale]}</h3>
            <p data-digits="date">{is.redefines[locale]}</p>
          </>
        )}
        {difference?.ok && difference.value.figure.origin.kind === 'derived' && (
          <>
            <h3>{WORDS.difference[locale]}</h3>
            <p>
              <b data-edition-fact={difference.value.figure.id}>{sayWithUnit(difference.value.figure, locale).text}</b>
              <br />
              <span data-digits="formula">{difference.value.figure.origin.formula[locale]}</span>
            </p>
          </>
        )}
        <h3 data-digits="name">{newer.title[locale]}</h3>
        <Side fact={is} edition={newer} locale={locale} />
        <h3 data-digits="name">{older.title[locale]}</h3>
        <Side fact={was} edition={older} locale={locale} />
      </div>
    </CardFrame>
  );
}
