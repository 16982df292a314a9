import { messages } from '#src/i18n/messages.ts';
import { writePath } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { Contents } from '../Contents.tsx';
import { EditionLine } from '../EditionLine.tsx';
import { useEdition } from '../edition.ts';
import { pageName } from '../titles.ts';
import css from '../page.module.css';
import { LEADS, TOPIC_LEADS } from './leads.ts';
import type { Exhibit } from '#src/exhibits/define.ts';

export const exhibits: readonly Exhibit[] = [];

/** A page whose part of the atlas is still to come: what it will hold, and where to go meanwhile. */
export function Page() {
  const { address } = useAddress();
  const { lang, route } = address;
  const lead = route.page === 'topic' ? TOPIC_LEADS[route.topic] : LEADS[route.page];
  return (
    <div className={css['page']}>
      <EditionLine edition={useEdition()} locale={lang} />
      <h1>{pageName(address)}</h1>
      {lead && <p className={css['lede']}>{lead[lang]}</p>}
      <p className={css['preparing']}>{messages.preparing[lang]}</p>
      {route.page === 'figures' && (
        <p className={css['doors']}>
          <a href={writePath(lang, { page: 'audit' })}>{messages.audit[lang]}</a>
        </p>
      )}
      <h2>{messages.contents[lang]}</h2>
      <Contents lang={lang} topics={route.page === 'topics'} />
    </div>
  );
}
