import type { Exhibit } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import { GLOSSARY, type Term } from '#src/facts/glossary/glossary.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { useAddress } from '#src/state/use-address.ts';
import { EditionLine } from '../EditionLine.tsx';
import { useEdition } from '../edition.ts';
import { EntityLink } from '../EntityLink.tsx';
import { FactLine } from '../FactLine.tsx';
import { OtherNames } from '../OtherNames.tsx';
import { PageNav } from '../PageNav.tsx';
import css from '../article.module.css';

export const exhibits: readonly Exhibit[] = [];

const LEDE: Localized = {
  en: 'Words that the atlas uses in a sense of its own, and words of the document that not every reader knows. The explanations are ours, not the document’s.',
  tc: '本圖集有特定含義的用詞，以及文件中未必人人熟悉的詞語。解釋由本圖集撰寫，並非文件原文。',
  sc: '本图集有特定含义的用词，以及文件中未必人人熟悉的词语。解释由本图集撰写，并非文件原文。',
};

const GROUPS: readonly { readonly id: Term['group']; readonly heading: Localized }[] = [
  { id: 'atlas', heading: { en: 'Words of this atlas', tc: '本圖集的用詞', sc: '本图集的用词' } },
  { id: 'document', heading: { en: 'Words of the document', tc: '文件的用詞', sc: '文件的用词' } },
];

/** English by the alphabet; Chinese as the terms belong together, since no order of signs helps a reader more. */
function inOrder(group: Term['group'], locale: Locale): readonly Term[] {
  const terms = GLOSSARY.filter((term) => term.group === group);
  if (locale !== 'en') return terms;
  return terms.sort((a, b) => (a.name.en.toLowerCase() < b.name.en.toLowerCase() ? -1 : 1));
}

function Entry({ term, edition, locale }: { readonly term: Term; readonly edition: Edition; readonly locale: Locale }) {
  const { id, name, definition, facts, entities } = term;
  const named = entities.flatMap((one) => edition.entities.find((entity) => entity.id === one) ?? []);
  return (
    <li id={id} className={css['entry']}>
      <div>
        <h3>{name[locale]}</h3>
        <OtherNames name={name} locale={locale} />
      </div>
      <div>
        <p>{definition[locale]}</p>
        {facts.length > 0 && (
          <ul className={css['related']}>
            {facts.map((fact) => (
              <FactLine key={fact} id={fact} edition={edition} locale={locale} whose />
            ))}
          </ul>
        )}
        {named.length > 0 && (
          <ul className={`${css['related']} ${css['names']}`}>
            {named.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} locale={locale} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** Every term, with an address of its own, its other names, and figures that show it at work. */
export function Page() {
  const edition = useEdition();
  const { lang } = useAddress().address;
  return (
    <div className={css['article']}>
      <EditionLine edition={edition} locale={lang} />
      <h1>{messages.glossary[lang]}</h1>
      <p className={css['lede']}>{LEDE[lang]}</p>
      <div className={css['body']}>
        <PageNav locale={lang} parts={GROUPS.map(({ id, heading }) => ({ id: `of-${id}`, heading: heading[lang] }))} />
        <div className={css['broad']}>
          {GROUPS.map(({ id, heading }) => (
            <section key={id} aria-labelledby={`of-${id}`}>
              <h2 id={`of-${id}`}>{heading[lang]}</h2>
              <ul>
                {inOrder(id, lang).map((term) => (
                  <Entry key={term.id} term={term} edition={edition} locale={lang} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}
