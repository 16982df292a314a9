import { FIGURE_FACETS, figureOptions, type FigureFacet } from '#src/queries/figure-facets.ts';
import { FIGURE_ORDERS } from '#src/queries/find-figures.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { LONGEST_QUERY } from '#src/queries/search-index.ts';
import { Menu } from '#src/ui/Menu.tsx';
import ledger from '../pages/ledger.module.css';
import { Elsewhere } from './Elsewhere.tsx';
import css from './figure-table.module.css';
import type { Figures } from './use-figures.ts';
import { FACET_WORDS, ORDER_WORDS, sayChoice, shownOf, WORDS } from './words.ts';

interface PartProps {
  readonly figures: Figures;
}

/** One facet as a menu of links: its choices, and how many rows each would leave. */
function Facet({ facet, figures }: PartProps & { readonly facet: FigureFacet }) {
  const { all, choices, edition, locale, facetLink } = figures;
  const options = figureOptions(all, facet, choices);
  const chosen = options.find(({ choice }) => choice === choices[facet]);
  const label = (
    <>
      {FACET_WORDS[facet][locale]}
      {COLON[locale]}
      <b data-digits="name">{chosen ? sayChoice(facet, chosen, edition, locale) : WORDS.all[locale]}</b>
    </>
  );
  return (
    <Menu className={ledger['facet']} label={label}>
      <ul>
        {facet !== 'kind' && (
          <li>
            <a href={facetLink(facet, null)} aria-current={chosen ? undefined : 'true'}>
              {WORDS.all[locale]}
            </a>
          </li>
        )}
        {figures.isLive &&
          options.map((option) => (
            <li key={option.choice}>
              <a
                href={facetLink(facet, option.choice)}
                aria-current={option === chosen ? 'true' : undefined}
                data-choice={`${facet}:${option.choice}`}
              >
                <span data-digits="name">{sayChoice(facet, option, edition, locale)}</span>{' '}
                <span data-digits="count">{option.count}</span>
              </a>
            </li>
          ))}
      </ul>
    </Menu>
  );
}

function OrderMenu({ figures }: PartProps) {
  const { locale, order, orderLink } = figures;
  const label = (
    <>
      {WORDS.order[locale]}
      {COLON[locale]}
      <b>{ORDER_WORDS[order][locale]}</b>
    </>
  );
  return (
    <Menu className={ledger['facet']} label={label}>
      <ul>
        {FIGURE_ORDERS.map((one) => (
          <li key={one}>
            <a href={orderLink(one)} aria-current={one === order ? 'true' : undefined} data-choice={`figures:${one}`}>
              {ORDER_WORDS[one][locale]}
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  );
}

/** Puts the derived figures among the numbers, or takes them away. */
function DerivedSwitch({ figures }: PartProps) {
  const { choices, locale, facetLink } = figures;
  const isOn = choices.kind === 'with-derived' || choices.kind === 'derived';
  return (
    <a
      className={css['switch']}
      href={facetLink('kind', isOn ? 'numbers' : 'with-derived')}
      aria-current={isOn ? 'true' : undefined}
    >
      {WORDS.showDerived[locale]}
    </a>
  );
}

interface FiltersProps extends PartProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What the table shows only, by words typed and by links that stand in the address, and how many rows are left. */
export function FigureFilters({ figures, text, onText }: FiltersProps) {
  const { locale, rows, of } = figures;
  return (
    <>
      <div className={`${ledger['filters']} ${css['filters']}`} role="group" aria-label={WORDS.filters[locale]}>
        <input
          type="search"
          value={text}
          maxLength={LONGEST_QUERY}
          placeholder={WORDS.find[locale]}
          aria-label={WORDS.find[locale]}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => onText(target.value)}
        />
        {FIGURE_FACETS.map((facet) => (
          <Facet key={facet} facet={facet} figures={figures} />
        ))}
        <DerivedSwitch figures={figures} />
      </div>
      <div className={`${ledger['filters']} ${css['tally']}`}>
        <p role="status" data-digits="count">
          {shownOf[locale](rows.length, of)}
        </p>
        <Elsewhere figures={figures} />
        <OrderMenu figures={figures} />
      </div>
    </>
  );
}
