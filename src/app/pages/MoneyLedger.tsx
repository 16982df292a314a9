import type { MouseEvent } from 'react';
import { countAmounts, countKinds } from '#src/queries/derivations-of-money.ts';
import { moneyFigures, moneyLedger } from '#src/queries/money.ts';
import { readChoices } from '#src/queries/money-facets.ts';
import { useAddress } from '#src/state/use-address.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import { useEdition } from '../edition.ts';
import { TableFoot } from '../TableFoot.tsx';
import { subtitle, TITLE, WORDS } from './ledger-words.ts';
import css from './ledger.module.css';
import { LedgerFilters, showingAll } from './LedgerFilters.tsx';
import { LedgerTable } from './LedgerTable.tsx';

/** The way out of an empty ledger goes away when it is taken; the section takes the focus. */
const handleShowAll = ({ currentTarget }: MouseEvent) =>
  currentTarget.closest('section')?.focus({ preventScroll: true });

type RowsProps = Parameters<typeof LedgerTable>[0];

function Rows({ groups, edition, locale }: RowsProps) {
  const take = async () => (await import('../take/list-takings.ts')).ledgerTakings(groups, { edition, locale });
  return (
    <>
      <LedgerTable groups={groups} edition={edition} locale={locale} />
      <TableFoot locale={locale} take={take} />
    </>
  );
}

/** Every amount of money in the document, a row each, by kind, section and date. There is no total. */
export function MoneyLedger() {
  const { address } = useAddress();
  const edition = useEdition();
  const { lang, keys } = address;
  const choices = readChoices(keys.only);
  const groups = moneyLedger(edition, choices);
  const shown = groups.reduce((count, { rows }) => count + rows.length, 0);
  const filters = { address, edition, choices };
  return (
    <section className={css['ledger']} id="ledger" aria-labelledby="ledger-title" tabIndex={-1}>
      <h2 id="ledger-title">
        {TITLE[lang].map((phrase) => (
          <span key={phrase} className={css['phrase']}>
            {phrase}
          </span>
        ))}
      </h2>
      <p className={css['sub']}>
        <SentenceText text={subtitle[lang](countAmounts(edition), countKinds(edition))} locale={lang} />
      </p>
      <LedgerFilters {...filters} shown={shown} of={moneyFigures(edition).length} />
      {shown > 0 ? (
        <Rows groups={groups} edition={edition} locale={lang} />
      ) : (
        <p className={css['none']}>
          {WORDS.none[lang]}{' '}
          <a href={showingAll(address)} onClick={handleShowAll}>
            {WORDS.showAll[lang]}
          </a>
        </p>
      )}
    </section>
  );
}
