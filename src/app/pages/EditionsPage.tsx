import type { Exhibit } from '#src/exhibits/define.ts';
import { sayList } from '#src/i18n/punctuation.ts';
import { messages } from '#src/i18n/messages.ts';
import { useAddress } from '#src/state/use-address.ts';
import chips from '#src/ui/figure.module.css';
import article from '../article.module.css';
import { ChangesView } from '../editions/ChangesView.tsx';
import css from '../editions/editions-compared.module.css';
import { nameOf } from '../editions/edition-name.ts';
import { EditionChoice } from '../editions/EditionChoice.tsx';
import { EditionList } from '../editions/EditionList.tsx';
import { OpenFile } from '../editions/OpenFile.tsx';
import { RealCase } from '../editions/RealCase.tsx';
import { useEditions, type Editions } from '../editions/use-editions.ts';
import { missing, WORDS } from '../editions/words.ts';
import { PageNav } from '../PageNav.tsx';

export const exhibits: readonly Exhibit[] = [];

/** Which editions there are, which two are compared, and the way to open another. */
function ChoosePart({ editions }: { readonly editions: Editions }) {
  const { lang } = useAddress().address;
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{WORDS.choose[lang]}</h2>
      {editions.missing.length > 0 && (
        <p role="status" className={css['missing']} data-digits="name">
          {missing[lang](sayList(editions.missing, lang))}
        </p>
      )}
      {editions.all.length > 1 && <EditionChoice editions={editions} />}
      <EditionList all={editions.all} locale={lang} />
      <OpenFile locale={lang} />
    </section>
  );
}

/** What differs between the two, or why nothing can. */
function ChangesPart({ editions }: { readonly editions: Editions }) {
  const { lang } = useAddress().address;
  const { older, newer, isLoading } = editions;
  if (isLoading) return <p>{WORDS.loading[lang]}</p>;
  if (!older || !newer) return <p className={css['note']}>{WORDS.only[lang]}</p>;
  const isOwn = older.file !== null || newer.file !== null;
  return (
    <>
      <p className={css['pair']} data-digits="name">
        {nameOf(older, lang)} → {nameOf(newer, lang)}{' '}
        {isOwn && <span className={`${chips['chip']} ${chips['own']}`}>{WORDS.own[lang]}</span>}
      </p>
      {older === newer ? <p>{WORDS.twice[lang]}</p> : <ChangesView older={older} newer={newer} />}
    </>
  );
}

/** Two editions held against each other: bundled ones, and files that the reader opens in this window. */
export function Page() {
  const { lang } = useAddress().address;
  const editions = useEditions();
  const parts = [
    { id: 'choose', heading: WORDS.choose[lang] },
    { id: 'changes', heading: WORDS.changes[lang] },
    { id: 'case', heading: WORDS.case[lang] },
  ];
  return (
    <div className={article['article']}>
      <h1>{messages.editions[lang]}</h1>
      <p className={article['lede']}>{WORDS.lede[lang]}</p>
      <div className={article['body']}>
        <PageNav locale={lang} parts={parts} />
        <div className={article['broad']}>
          <ChoosePart editions={editions} />
          <section aria-labelledby="changes">
            <h2 id="changes">{WORDS.changes[lang]}</h2>
            <ChangesPart editions={editions} />
          </section>
          <RealCase locale={lang} />
        </div>
      </div>
    </div>
  );
}
