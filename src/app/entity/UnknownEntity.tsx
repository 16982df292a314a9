import type { Edition, Entity } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { Contents } from '../Contents.tsx';
import { EntityLink } from '../EntityLink.tsx';
import css from '../article.module.css';
import entityCss from './entity.module.css';
import { ENTITY_WORDS } from './entity-words.ts';

const wordsOf = (id: string) => id.split('-').filter((word) => word.length > 2);

/** The names whose addresses have most words in common with one that is not there; at most six. */
function namesNear(id: string, { entities }: Edition): readonly Entity[] {
  const asked = wordsOf(id);
  const common = (entity: Entity) => wordsOf(entity.id).filter((word) => asked.includes(word)).length;
  return entities
    .filter((entity) => common(entity) > 0)
    .sort((a, b) => common(b) - common(a))
    .slice(0, 6);
}

interface UnknownEntityProps {
  readonly id: string;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** In place of a name this edition does not have: says so, and offers names near it and the pages. */
export function UnknownEntity({ id, edition, locale }: UnknownEntityProps) {
  const near = namesNear(id, edition);
  return (
    <>
      <h1>{ENTITY_WORDS.unknown[locale]}</h1>
      <p className={css['lede']}>{ENTITY_WORDS.unknownMore[locale]}</p>
      <p data-digits="notice">
        <code>{id.length > 40 ? `${id.slice(0, 39)}…` : id}</code>
      </p>
      {near.length > 0 && (
        <>
          <h2>{ENTITY_WORDS.near[locale]}</h2>
          <ul className={entityCss['near']}>
            {near.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{messages.contents[locale]}</h2>
      <Contents lang={locale} />
    </>
  );
}
