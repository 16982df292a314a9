import { useEffect, useState } from 'react';
import type { Exhibit } from '#src/exhibits/define.ts';
import { countFigures } from '#src/queries/derivations-of-figures.ts';
import { messages } from '#src/i18n/messages.ts';
import { writePath } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import { plainSentence } from '#src/view/sentence.ts';
import { EditionLine } from '../EditionLine.tsx';
import css from '../figures/figure-table.module.css';
import { FigureFilters } from '../figures/FigureFilters.tsx';
import { FigureTable } from '../figures/FigureTable.tsx';
import { MarkSprite } from '../figures/MarkSprite.tsx';
import { useFigures } from '../figures/use-figures.ts';
import { titleOf, WORDS } from '../figures/words.ts';
import page from '../page.module.css';
import { TakeAll } from '../take/everything/TakeAll.tsx';
import { TableFoot } from '../TableFoot.tsx';
import ledger from './ledger.module.css';

export const exhibits: readonly Exhibit[] = [];

const isInSight = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= window.innerHeight;

/** Brings the row of an address into sight; on a phone the card takes the lower part of the window. */
function useRowInSight(id: string | undefined) {
  useEffect(() => {
    if (id === undefined) return;
    const row = document.querySelector(`tr[data-key="${CSS.escape(id)}"]`);
    if (!row || isInSight(row.getBoundingClientRect())) return;
    row.scrollIntoView({ block: matchMedia('(width < 700px)').matches ? 'start' : 'center' });
  }, [id]);
}

function Rows({ figures }: Parameters<typeof FigureTable>[0]) {
  const take = async () => (await import('../take/list-takings.ts')).figuresTakings(figures);
  return (
    <>
      <FigureTable figures={figures} />
      <TableFoot locale={figures.locale} take={take} />
    </>
  );
}

/** Every figure of the edition in one table, with its precision, its date and its section; dates and statements are a choice away. */
export function Page() {
  const [text, setText] = useState('');
  const figures = useFigures(text);
  const { address } = useAddress();
  useRowInSight(address.keys.f);
  const { edition, locale, rows, plainLink } = figures;
  return (
    <div className={css['page']} data-card={address.keys.f === undefined ? undefined : ''}>
      <EditionLine edition={edition} locale={locale} />
      <h1>
        {titleOf[locale](countFigures(edition)).map((phrase) => (
          <span key={plainSentence(phrase, locale)} className={ledger['phrase']}>
            <SentenceText text={phrase} locale={locale} />
          </span>
        ))}
      </h1>
      <FigureFilters figures={figures} text={text} onText={setText} />
      <MarkSprite />
      {rows.length > 0 ? (
        <Rows figures={figures} />
      ) : (
        <p className={ledger['none']}>
          {WORDS.none[locale]}{' '}
          <a href={plainLink} onClick={() => setText('')}>
            {WORDS.showAll[locale]}
          </a>
        </p>
      )}
      <TakeAll edition={edition} locale={locale} />
      <p className={page['doors']}>
        <a href={writePath(locale, { page: 'audit' })}>{messages.audit[locale]}</a>
      </p>
    </div>
  );
}
