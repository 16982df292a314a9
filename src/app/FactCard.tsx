import type { Edition, Fact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { NATURE_WORDS, STATUS_WORDS } from '#src/facts/vocabulary-words.ts';
import { sayEventDate } from '#src/facts/date-words.ts';
import { sayWithUnit } from '#src/facts/spoken.ts';
import { HTML_LANG, type Locale, type Localized } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { writePath } from '#src/state/routes.ts';
import { AsOfChip } from '#src/ui/AsOfChip.tsx';
import { FigureText } from '#src/ui/FigureText.tsx';
import { sayMarks } from '#src/view/mark-words.ts';
import { InOwnCopy } from './InOwnCopy.tsx';
import { OnMap } from './OnMap.tsx';
import css from './card.module.css';

interface FactCardProps {
  readonly fact: Fact;
  readonly figure: Figure | null;
  readonly edition: Edition;
  readonly locale: Locale;
}

const nth: Localized<(sentence: number, of: number) => string> = {
  en: (sentence, of) => `sentence ${sentence} of ${of}`,
  tc: (sentence, of) => `共${of}句，第${sentence}句`,
  sc: (sentence, of) => `共${of}句，第${sentence}句`,
};

function Facets({ fact, figure, locale }: Omit<FactCardProps, 'edition'>) {
  return (
    <dl className={css['facets']}>
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

function Where({ fact, edition, locale }: Omit<FactCardProps, 'figure'>) {
  const { source } = fact;
  const section = edition.section(source.section);
  return (
    <>
      <h3>{messages.where[locale]}</h3>
      <p>
        {section.name[locale]}
        <br />
        <span data-digits="sentence">{nth[locale](source.sentence, section.sentences)}</span>
      </p>
      <h3>{messages.locator[locale]}</h3>
      <p>
        <q lang={HTML_LANG.tc} className={css['locator']} data-digits="locator">
          {source.locator}
        </q>
      </p>
    </>
  );
}

/** The card of a statement as the document makes it. */
export function FactCard({ fact, figure, edition, locale }: FactCardProps) {
  return (
    <>
      <p className={css['number']}>
        {figure ? (
          <FigureText figure={figure} locale={locale} />
        ) : (
          fact.event && <span data-digits="date">{sayEventDate(fact.event, locale)}</span>
        )}
      </p>
      <h2 data-digits="name">
        <a className={css['subject']} href={writePath(locale, { page: 'entity', entity: fact.entity })}>
          {fact.subject[locale]}
        </a>
        <br />
        <span className={css['label']}>{fact.label[locale]}</span>
      </h2>
      {figure && (
        <p className={css['chips']}>
          <AsOfChip asOf={figure.asOf} locale={locale} />{' '}
          {figure.event && <span data-digits="date">{sayEventDate(figure.event, locale)}</span>}
          <span className="visually-hidden" data-fact={figure.id}>
            {sayWithUnit(figure, locale).text}
          </span>
        </p>
      )}
      <Facets fact={fact} figure={figure} locale={locale} />
      {fact.caution && (
        <>
          <h3>{messages.keepApart[locale]}</h3>
          <p data-digits="name">{fact.caution[locale]}</p>
        </>
      )}
      <Where fact={fact} edition={edition} locale={locale} />
      <InOwnCopy fact={fact.id} edition={edition.id} locale={locale} />
      <OnMap edition={edition} locale={locale} of={{ fact: fact.id }} />
    </>
  );
}
