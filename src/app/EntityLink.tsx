import type { Entity } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { writePath } from '#src/state/routes.ts';
import css from './article.module.css';

/** The name of something the document mentions, leading to its page. */
export function EntityLink({ entity, locale }: { readonly entity: Entity; readonly locale: Locale }) {
  return (
    <a className={css['link']} href={writePath(locale, { page: 'entity', entity: entity.id })} data-digits="name">
      {entity.name[locale]}
    </a>
  );
}
