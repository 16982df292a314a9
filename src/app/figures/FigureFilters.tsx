import { FIGURE_FACETS, figureOptions, type FigureFacet } from '#src/queries/figure-facets.ts';
import { FIGURE_ORDERS, type FigureOrder } from '#src/queries/find-figures.ts';
import { LONGEST_QUERY } from '#src/queries/search-index.ts';
import { ChoiceMenu, type Choice } from '#src/ui/ChoiceMenu.tsx';
import ledger from '../pages/ledger.module.css';
import { TABLE } from './check-figures.ts';
import { Elsewhere } from './Elsewhere.tsx';
import css from './figure-table.module.css';
import type { Figures } from './use-figures.ts';
import { FACET_WORDS, ORDER_WORDS, sayChoice, shownOf, WORDS } from './words.ts';

interface PartProps {
  readonly figures: Figures;
}

/** One facet: its choices, and how many rows each would leave. */
function Facet({ facet, figures }: PartProps & { readonly facet: FigureFacet }) {
  const { all, choices, edition, locale, facetLink } = figures;
  const options = figureOptions(all, facet, choices);
  const idOf = (choice: string) => `${facet}:${choice}`;
  const chosen = options.find(({ choice }) => choice === choices[facet]);
  const none: Choice = { id: null, words: WORDS.all[locale], href: facetLink(facet, null) };
  const some = options.map((option): Choice => {
    const { choice, count } = option;
    const words = sayChoice(facet, option, edition, locale);
    return { id: idOf(choice), words, href: facetLink(facet, choice), count };
  });
  return (
    <ChoiceMenu
      className={ledger['facet']}
      name={FACET_WORDS[facet][locale]}
      said={chosen ? sayChoice(facet, chosen, edition, locale) : none.words}
      choices={[...(facet === 'kind' ? [] : [none]), ...(figures.isLive ? some : [])]}
      chosen={chosen ? idOf(chosen.choice) : null}
      locale={locale}
    />
  );
}

function OrderMenu({ figures }: PartProps) {
  const { locale, order, orderLink } = figures;
  const idOf = (one: FigureOrder) => `${TABLE}:${one}`;
  return (
    <ChoiceMenu
      className={ledger['facet']}
      name={WORDS.order[locale]}
      said={ORDER_WORDS[order][locale]}
      choices={FIGURE_ORDERS.map((one) => ({ id: idOf(one), words: ORDER_WORDS[one][locale], href: orderLink(one) }))}
      chosen={idOf(order)}
      locale={locale}
    />
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
