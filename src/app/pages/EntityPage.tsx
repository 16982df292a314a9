import { useQuery } from '@tanstack/react-query';
import type { Exhibit } from '#src/exhibits/define.ts';
import { ENTITY_KIND_WORDS } from '#src/facts/entity-words.ts';
import { entityNotesQuery } from '#src/queries/entity-notes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { EditionLine } from '../EditionLine.tsx';
import { useEdition } from '../edition.ts';
import { OnMap } from '../OnMap.tsx';
import { OtherNames, TranslationMark } from '../OtherNames.tsx';
import css from '../article.module.css';
import { EntityFacts } from '../entity/EntityFacts.tsx';
import entityCss from '../entity/entity.module.css';
import type { EntityProps } from '../entity/entity-props.ts';
import { OfTopics } from '../entity/OfTopics.tsx';
import { Relations } from '../entity/Relations.tsx';
import { SaidAbout } from '../entity/SaidAbout.tsx';
import { PartFailed } from '../parts/PartFailed.tsx';
import { ShownIn } from '../entity/ShownIn.tsx';
import { UnknownEntity } from '../entity/UnknownEntity.tsx';

export const exhibits: readonly Exhibit[] = [];

function Head({ entity, edition, locale, note }: EntityProps & { readonly note: string | undefined }) {
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
      {note !== undefined && <p className={css['lede']}>{note}</p>}
      <OnMap edition={edition} locale={locale} of={{ entity: entity.id }} />
    </>
  );
}

/** One thing the document names: what it is, its figures and dates, how it stands to others, and where it is said. */
function Named(props: EntityProps) {
  const { entity, edition, locale } = props;
  const notes = useQuery(entityNotesQuery(edition.id, locale));
  // Shown at once and whole; a failed fetch costs no more than the sentence, and is told.
  if (notes.isPending) return null;
  return (
    <>
      <Head {...props} note={notes.data?.[entity.id]} />
      {notes.error && <PartFailed error={notes.error} locale={locale} onRetry={() => void notes.refetch()} />}
      <div className={entityCss['halves']}>
        <div>
          <EntityFacts {...props} />
          <SaidAbout {...props} />
        </div>
        <div>
          <Relations {...props} />
          <OfTopics {...props} />
          <ShownIn {...props} />
        </div>
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
        <Named key={id} entity={entity} edition={edition} locale={lang} />
      ) : (
        <UnknownEntity id={id} edition={edition} locale={lang} />
      )}
    </div>
  );
}
