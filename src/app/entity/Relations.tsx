import { RELATION_WORDS } from '#src/facts/relation-words.ts';
import { sayList } from '#src/i18n/punctuation.ts';
import { relationsOf } from '#src/queries/relations.ts';
import { EntityLink } from '../EntityLink.tsx';
import css from './entity.module.css';
import type { EntityProps } from './entity-props.ts';
import { ENTITY_WORDS } from './entity-words.ts';

/** What else a thing is called, and how it stands to others; nothing where there is neither. */
export function Relations({ entity, edition, locale }: EntityProps) {
  const aliases = entity.aliases[locale];
  const relations = relationsOf(edition, entity);
  if (aliases.length + relations.length === 0) return null;
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">{ENTITY_WORDS.relations[locale]}</h2>
      <dl className={css['relations']}>
        {aliases.length > 0 && (
          <div>
            <dt>{ENTITY_WORDS.aliases[locale]}</dt>
            <dd data-digits="name">{sayList(aliases, locale)}</dd>
          </div>
        )}
        {relations.map(({ kind, entities }) => (
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
    </section>
  );
}
