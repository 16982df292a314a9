import { useMemo } from 'react';
import { findRows, FIGURE_ORDERS, matchingIds, type FigureOrder } from '#src/queries/find-figures.ts';
import { kindShowing, readFigureChoices, type FigureFacet } from '#src/queries/figure-facets.ts';
import { figureRows } from '#src/queries/figure-rows.ts';
import { HAN_FORMS } from '#src/queries/han.ts';
import { choiceFor, withChoice, writeAddress } from '#src/state/address.ts';
import { changeKeys, useAddress, type KeyChange } from '#src/state/use-address.ts';
import { useEdition } from '../edition.ts';
import { useLive } from '../use-live.ts';
import { TABLE } from './check-figures.ts';

/** The table as the address and the words typed show it, and the links that change that. */
export function useFigures(text: string) {
  const { address } = useAddress();
  const edition = useEdition();
  const { keys, lang: locale } = address;
  const all = figureRows(edition);
  const chosen = all.find(({ id }) => id === keys.f) ?? null;
  // The address of a figure alone shows its row, whatever kind it is of.
  const usual = chosen ? kindShowing(chosen) : 'numbers';
  const choices = readFigureChoices(keys.only, usual);
  const order: FigureOrder = FIGURE_ORDERS.find((one) => one === choiceFor(keys.by, TABLE)) ?? 'document';
  const matching = useMemo(() => (text.trim() === '' ? null : matchingIds(edition, HAN_FORMS, text)), [edition, text]);
  const linkTo = (change: KeyChange) => writeAddress(changeKeys(address, change));
  const facetLink = (facet: FigureFacet, choice: string | null) => {
    const isUsual = facet === 'kind' && choice === 'numbers' && usual === 'numbers';
    return linkTo({ only: withChoice(keys.only, facet, isUsual ? null : choice) });
  };
  return {
    edition,
    locale,
    all,
    choices,
    order,
    chosen,
    /** Menus and ways into the comparison come with React: the page that is read without it stays light. */
    isLive: useLive(),
    ...findRows(all, { choices, order, locale, matching }),
    isNarrowed: matching !== null || keys.only !== undefined,
    facetLink,
    orderLink: (next: FigureOrder) => linkTo({ by: withChoice(keys.by, TABLE, next === 'document' ? null : next) }),
    plainLink: linkTo({ only: undefined }),
  };
}

export type Figures = ReturnType<typeof useFigures>;
