import type { Fact } from '#src/facts/edition.ts';
import { messages } from '#src/i18n/messages.ts';
import { HTML_LANG } from '#src/i18n/locales.ts';
import { sayPlace } from '#src/ui/source-words.ts';
import { viewFacts } from './exhibit-rows.ts';
import { FactLink } from './FactLink.tsx';
import type { ShownExhibit } from './use-exhibit.ts';
import css from './exhibit.module.css';

/** The sentences behind an exhibit, each with the words that find it in the document. */
export function SourceList({ shown }: { readonly shown: ShownExhibit }) {
  const { composed, edition, locale } = shown;
  const facts: readonly Fact[] = [...new Set(viewFacts(composed.view, edition))];
  if (facts.length === 0) return <p className={css['sources']}>{messages.outside[locale]}</p>;
  return (
    <ul className={css['sources']} tabIndex={0} aria-label={messages.source[locale]}>
      {facts.map(({ id, subject, label, source }) => (
        <li key={id}>
          <FactLink id={id}>
            <span data-digits="name">
              {subject[locale]}: {label[locale]}
            </span>
          </FactLink>
          <span data-digits="sentence">
            {sayPlace({ section: edition.section(source.section), sentence: source.sentence }, locale)}
          </span>
          <q lang={HTML_LANG.tc} data-digits="locator">
            {source.locator}
          </q>
        </li>
      ))}
    </ul>
  );
}
