import type { Edition } from '#src/facts/edition.ts';
import { ledgerOptions } from '#src/queries/money.ts';
import { LEDGER_FACETS, sayChoice, type LedgerChoices, type LedgerFacet } from '#src/queries/money-facets.ts';
import { withChoice, writeAddress, type Address } from '#src/state/address.ts';
import { changeKeys } from '#src/state/use-address.ts';
import { Menu } from '#src/ui/Menu.tsx';
import { FACET_WORDS, shownOf, WORDS } from './ledger-words.ts';
import css from './ledger.module.css';

interface FiltersProps {
  readonly address: Address;
  readonly edition: Edition;
  readonly choices: LedgerChoices;
}

/** The address with another list of choices; an empty list takes the key away. */
const showing = (address: Address, only: readonly string[]) =>
  writeAddress(changeKeys(address, { only: only.length > 0 ? [...only] : undefined }));

/** The address with every row of the ledger. */
export const showingAll = (address: Address) => showing(address, []);

/** One facet as a menu of links: its choices, and how many rows each would leave. */
function Facet({ facet, address, edition, choices }: FiltersProps & { readonly facet: LedgerFacet }) {
  const { lang, keys } = address;
  const options = ledgerOptions(edition, facet, choices);
  const chosen = options.find(({ choice }) => choice === choices[facet]);
  const said = chosen ? sayChoice({ facet, example: chosen.example, edition }, lang) : WORDS.all[lang];
  const colon = lang === 'en' ? ': ' : '：';
  return (
    <Menu
      className={css['facet']}
      label={
        <>
          {FACET_WORDS[facet][lang]}
          {colon}
          <b data-digits="name">{said}</b>
        </>
      }
    >
      <ul>
        <li>
          <a href={showing(address, withChoice(keys.only, facet, null))} aria-current={chosen ? undefined : 'true'}>
            {WORDS.all[lang]}
          </a>
        </li>
        {options.map(({ choice, example, count }) => (
          <li key={choice}>
            <a
              href={showing(address, withChoice(keys.only, facet, choice))}
              aria-current={choice === choices[facet] ? 'true' : undefined}
              data-choice={`${facet}:${choice}`}
              data-empty={count === 0}
            >
              <span data-digits="name">{sayChoice({ facet, example, edition }, lang)}</span>{' '}
              <span data-digits="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </Menu>
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
