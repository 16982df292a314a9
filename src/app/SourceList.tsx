import type { Fact } from '#src/facts/edition.ts';
import type { Place } from '#src/facts/figure.ts';
import { messages } from '#src/i18n/messages.ts';
import { HTML_LANG } from '#src/i18n/locales.ts';
import { sayPlace } from '#src/ui/source-words.ts';
import { viewEntities, viewFacts } from './exhibit-rows.ts';
import { EntityLink } from './EntityLink.tsx';
import { FactLink } from './FactLink.tsx';
import type { ShownExhibit } from './use-exhibit.ts';
import css from './exhibit.module.css';

interface WhereProps {
  readonly source: Place;
  readonly shown: ShownExhibit;
}

/** A sentence by its number, and the words that find it. */
function Where({ source: { section, sentence, locator }, shown: { edition, locale } }: WhereProps) {
  return (
    <>
      <span data-digits="sentence">{sayPlace({ section: edition.section(section), sentence }, locale)}</span>
      <q lang={HTML_LANG.tc} data-digits="locator">
        {locator}
      </q>
    </>
  );
}

/** The sentences behind an exhibit, each with the words that find it in the document. */
export function SourceList({ shown }: { readonly shown: ShownExhibit }) {
  const { composed, edition, locale } = shown;
  const facts: readonly Fact[] = [...new Set(viewFacts(composed.view, edition))];
  const named = viewEntities(composed.view, edition);
  const pages = composed.outside?.pages ?? [];
  if (facts.length + named.length + pages.length === 0)
    return <p className={css['sources']}>{messages.outside[locale]}</p>;
  return (
    <ul className={css['sources']} tabIndex={0} aria-label={messages.source[locale]}>
      {pages.map(({ title, publisher, address }) => (
        <li key={publisher + title + address} data-digits="name">
          {title}
          <span>{publisher}</span>
          <span>{address}</span>
        </li>
      ))}
      {facts.map(({ id, subject, label, source }) => (
        <li key={id}>
          <FactLink id={id}>
            <span data-digits="name">
              {subject[locale]}: {label[locale]}
            </span>
          </FactLink>
          <Where source={source} shown={shown} />
        </li>
      ))}
      {named.map((entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} locale={locale} />
          <Where source={entity.source} shown={shown} />
        </li>
      ))}
    </ul>
  );
}
