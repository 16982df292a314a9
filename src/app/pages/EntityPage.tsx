import type { Exhibit } from '#src/exhibits/define.ts';
import type { Edition, Entity } from '#src/facts/edition.ts';
import { ENTITY_KIND_WORDS } from '#src/facts/entity-words.ts';
import { RELATION_WORDS } from '#src/facts/relation-words.ts';
import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import { sayList } from '#src/i18n/punctuation.ts';
import { messages } from '#src/i18n/messages.ts';
import { relationsOf } from '#src/queries/relations.ts';
import { useAddress } from '#src/state/use-address.ts';
import { sayPlace } from '#src/ui/source-words.ts';
import { EditionLine } from '../EditionLine.tsx';
import { useEdition } from '../edition.ts';
import { EntityLink } from '../EntityLink.tsx';
import { FactLine } from '../FactLine.tsx';
import { OnMap } from '../OnMap.tsx';
import { OtherNames, TranslationMark } from '../OtherNames.tsx';
import css from '../article.module.css';
import entityCss from '../entity.module.css';
import { ENTITY_WORDS } from './entity-words.ts';
import { UnknownEntity } from './UnknownEntity.tsx';

export const exhibits: readonly Exhibit[] = [];

interface EntityProps {
  readonly entity: Entity;
  readonly edition: Edition;
  readonly locale: Locale;
}

function Relations({ entity, edition, locale }: EntityProps) {
  const aliases = entity.aliases[locale];
  return (
    <dl className={entityCss['relations']}>
      {aliases.length > 0 && (
        <>
          <dt>{ENTITY_WORDS.aliases[locale]}</dt>
          <dd data-digits="name">{sayList(aliases, locale)}</dd>
        </>
      )}
      {relationsOf(edition, entity).map(({ kind, entities }) => (
        <div key={kind}>
          <dt>{RELATION_WORDS[kind][locale]}</dt>
          <dd>
            <ul>
              {entities.map((other) => (
                <li key={other.id}>
                  <EntityLink entity={other} locale={locale} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Facts({ entity, edition, locale }: EntityProps) {
  const facts = edition.facts.filter((fact) => fact.entity === entity.id);
  if (facts.length === 0) return <p className={entityCss['none']}>{ENTITY_WORDS.noFacts[locale]}</p>;
  return (
    <ul className={entityCss['facts']}>
      {facts.map(({ id }) => (
        <FactLine key={id} id={id} edition={edition} locale={locale} whose={false} dated />
      ))}
    </ul>
  );
}

function FirstNamed({ entity, edition, locale }: EntityProps) {
  const { section, sentence, locator } = entity.source;
  return (
    <p>
      <span data-digits="sentence">{sayPlace({ section: edition.section(section), sentence }, locale)}</span>
      <br />
      {messages.locator[locale]}{' '}
      <q lang={HTML_LANG.tc} className={entityCss['locator']} data-digits="locator">
        {locator}
      </q>
    </p>
  );
}

/** One thing the document names: its names, how it stands to others, its figures and events, and where it is named. */
function Named({ entity, edition, locale }: EntityProps) {
  const { name, translated, kind } = entity;
  const isTranslated = translated.some((lang) => lang === locale);
  return (
    <>
      <p className={entityCss['kind']}>{ENTITY_KIND_WORDS[kind][locale]}</p>
      <h1 data-digits="name">
        {name[locale]}
        {isTranslated && <TranslationMark locale={locale} />}
      </h1>
      <OtherNames name={name} translated={translated} locale={locale} />
      <OnMap edition={edition} locale={locale} of={{ entity: entity.id }} />
      <div className={entityCss['halves']}>
        <section aria-labelledby="facts">
          <h2 id="facts">{ENTITY_WORDS.facts[locale]}</h2>
          <Facts entity={entity} edition={edition} locale={locale} />
        </section>
        <section aria-labelledby="relations">
          <h2 id="relations">{ENTITY_WORDS.relations[locale]}</h2>
          <Relations entity={entity} edition={edition} locale={locale} />
          <h2>{ENTITY_WORDS.firstNamed[locale]}</h2>
          <FirstNamed entity={entity} edition={edition} locale={locale} />
        </section>
      </div>
    </>
  );
}

export function Page() {
  const edition = useEdition();
  const { lang, route } = useAddress().address;
  const id = route.page === 'entity' ? route.entity : '';
  const entity = edition.entities.find((one) => one.id === id);
  return (
    <div className={`${css['article']} ${entityCss['entity']}`}>
      <EditionLine edition={edition} locale={lang} />
      {entity ? (
        <Named entity={entity} edition={edition} locale={lang} />
      ) : (
        <UnknownEntity id={id} edition={edition} locale={lang} />
      )}
    </div>
  );
}
