import type { Edition } from '#src/facts/edition.ts';
import { ledgerOptions } from '#src/queries/money.ts';
import { LEDGER_FACETS, sayChoice, type LedgerChoices, type LedgerFacet } from '#src/queries/money-facets.ts';
import { withChoice, writeAddress, type Address } from '#src/state/address.ts';
import { changeKeys } from '#src/state/use-address.ts';
import { ChoiceMenu, type Choice } from '#src/ui/ChoiceMenu.tsx';
import { FACET_WORDS, shownOf, WORDS } from './ledger-words.ts';
import css from './ledger.module.css';

interface FiltersProps {
  readonly address: Address;
  readonly edition: Edition;
  readonly choices: LedgerChoices;
}

/** The address with another list of choices. */
const showing = (address: Address, only: string[]) => writeAddress(changeKeys(address, { only }));

/** The address with every row of the ledger. */
export const showingAll = (address: Address) => showing(address, []);

/** One facet: its choices, and how many rows each would leave. */
function Facet({ facet, address, edition, choices: made }: FiltersProps & { readonly facet: LedgerFacet }) {
  const { lang, keys } = address;
  const hrefOf = (choice: string | null) => showing(address, withChoice(keys.only, facet, choice));
  const options = ledgerOptions(edition, facet, made).map(({ choice, example, count }): Choice => {
    const words = sayChoice({ facet, example, edition }, lang);
    return { id: `${facet}:${choice}`, words, href: hrefOf(choice), count };
  });
  const chosen = options.find(({ id }) => id === `${facet}:${made[facet]}`);
  const none: Choice = { id: null, words: WORDS.all[lang], href: hrefOf(null) };
  return (
    <ChoiceMenu
      className={css['facet']}
      name={FACET_WORDS[facet][lang]}
      said={(chosen ?? none).words}
      choices={[none, ...options]}
      chosen={chosen?.id ?? null}
      locale={lang}
    />
  );
}

/** What the ledger shows only, as links that stand in the address, and how many rows are left. */
export function LedgerFilters({ shown, of, ...filters }: FiltersProps & { shown: number; of: number }) {
  const { lang } = filters.address;
  const isFiltered = Object.keys(filters.choices).length > 0;
  return (
    <div className={css['filters']} role="group" aria-label={WORDS.filters[lang]}>
      {LEDGER_FACETS.map((facet) => (
        <Facet key={facet} facet={facet} {...filters} />
      ))}
      <a className={css['showAll']} href={showingAll(filters.address)} aria-current={isFiltered ? undefined : 'true'}>
        {WORDS.showAll[lang]}
      </a>
      <p role="status" data-digits="count">
        {shownOf[lang](shown, of)}
      </p>
    </div>
  );
}
