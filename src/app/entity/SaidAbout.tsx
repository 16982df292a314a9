import { HTML_LANG } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { saidAbout } from '#src/queries/said-about.ts';
import { sayPlace, saySentences } from '#src/ui/source-words.ts';
import css from './entity.module.css';
import type { EntityProps } from './entity-props.ts';
import { ENTITY_WORDS } from './entity-words.ts';

/** Every sentence in which the document speaks of a thing, by section, and the words that find the first of them. */
export function SaidAbout({ entity, edition, locale }: EntityProps) {
  const { section, sentence, locator } = entity.source;
  const said = saidAbout(edition, entity);
  const isOnlyOne = said.length === 1 && said[0]?.sentences.length === 1;
  return (
    <section aria-labelledby="said">
      <h2 id="said">{ENTITY_WORDS.said[locale]}</h2>
      <ul className={css['said']}>
        {said.map(({ section: one, sentences }) => (
          <li key={one.id} data-digits="sentence" data-section={one.id}>
            {saySentences(one, sentences, locale)}
          </li>
        ))}
      </ul>
      <p className={css['first']}>
        {!isOnlyOne && (
          <>
            {ENTITY_WORDS.firstNamed[locale]}
            <span data-digits="sentence">{sayPlace({ section: edition.section(section), sentence }, locale)}</span>
            <br />
          </>
        )}
        {messages.locator[locale]}{' '}
        <q lang={HTML_LANG.tc} className={css['locator']} data-digits="locator">
          {locator}
        </q>
      </p>
    </section>
  );
}
