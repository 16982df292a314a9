import { useEffect, useState } from 'react';
import { sayFigure } from '#src/facts/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Route } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import type { Sentence } from '#src/view/sentence.ts';
import { exhibitPages } from '../exhibit-pages.ts';
import { viewFacts } from '../exhibit-rows.ts';
import { pageLink } from '../search/findable.ts';
import { pageName } from '../titles.ts';
import articleCss from '../article.module.css';
import css from './entity.module.css';
import type { EntityProps } from './entity-props.ts';
import { ENTITY_WORDS } from './entity-words.ts';

/** A chart or map that rests on something stated about the thing. */
interface Showing {
  readonly id: string;
  readonly route: Route;
  readonly title: Sentence;
}

async function showings({ entity, edition, locale }: EntityProps): Promise<readonly Showing[]> {
  const pages = await exhibitPages();
  return pages.flatMap(([exhibit, route]) => {
    const composed = exhibit.compose(edition, locale);
    if ('missing' in composed) return [];
    const isAbout = viewFacts(composed.view, edition).some((fact) => fact.entity === entity.id);
    return isAbout ? [{ id: exhibit.id, route, title: composed.title }] : [];
  });
}

const Title = ({ title, locale }: { readonly title: Sentence; readonly locale: Locale }) =>
  title.map((part, at) => {
    const key = `${at}`;
    if (typeof part === 'string') return part;
    if ('term' in part) return part.text;
    if ('plain' in part) {
      return (
        <span key={key} data-digits="date">
          {part.plain}
        </span>
      );
    }
    return (
      <span key={key} data-fact={part.id}>
        {sayFigure(part, locale).text}
      </span>
    );
  });

/** Leads to the charts and maps that a thing's facts stand in; nothing where there is none or until they are known. */
export function ShownIn({ entity, edition, locale }: EntityProps) {
  const { address } = useAddress();
  const [shown, setShown] = useState<readonly Showing[]>([]);
  useEffect(() => {
    let gone = false;
    void showings({ entity, edition, locale }).then((found) => {
      if (!gone) setShown(found);
    });
    return () => {
      gone = true;
    };
  }, [entity, edition, locale]);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="shown">
      <h2 id="shown">{ENTITY_WORDS.shown[locale]}</h2>
      <ul className={css['shown']}>
        {shown.map(({ id, route, title }) => (
          <li key={id}>
            <a className={articleCss['link']} href={pageLink(route, id)(address)}>
              <Title title={title} locale={locale} />
            </a>{' '}
            <span className={css['page']}>{pageName({ lang: locale, route })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
