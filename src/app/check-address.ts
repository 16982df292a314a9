import type { Exhibit } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import { EDITION_IDS } from '#src/queries/editions.ts';
import { isLedgerChoice } from '#src/queries/money.ts';
import type { Address, AddressFault, Keys } from '#src/state/address.ts';
import type { PageId } from '#src/state/routes.ts';
import { changeKeys } from '#src/state/use-address.ts';
import { findCard } from './find-card.ts';

type PairKey = 'as' | 'by' | 'sel';

function isHere(key: PairKey, pair: string, exhibits: readonly Exhibit[], edition: Edition): boolean {
  const [id = '', choice = ''] = pair.split(':');
  const exhibit = exhibits.find((one) => one.id === id);
  if (!exhibit) return false;
  if (key === 'as') return true;
  if (key === 'by')
    return exhibit.parameter?.isValid(choice) ?? exhibit.measures.some((measure) => measure.id === choice);
  const composed = exhibit.compose(edition, 'en');
  return 'view' in composed && composed.view.rows.some((row) => row.key === choice);
}

/** Pages with a list to filter, and what may be chosen in it. */
const LISTS: Partial<Record<PageId, (edition: Edition, pair: string) => boolean>> = { funding: isLedgerChoice };

const facetOf = (pair: string) => pair.split(':')[0];

/** Splits the choices of a list into those that count, those that name nothing here, and those after the first of a facet. */
function sortChoices(pairs: readonly string[], page: PageId, edition: Edition) {
  const isChoice = LISTS[page];
  const here = pairs.filter((pair) => isChoice?.(edition, pair));
  const kept = here.filter((pair, at) => here.findIndex((one) => facetOf(one) === facetOf(pair)) === at);
  return {
    kept,
    gone: pairs.filter((pair) => !here.includes(pair)),
    twice: here.filter((pair) => !kept.includes(pair)),
  };
}

/** Checks what only the data can tell: editions, figures, exhibits and marks that an address names but that are not here. */
export function checkAddress(address: Address, edition: Edition, exhibits: readonly Exhibit[]) {
  const faults: AddressFault[] = [];
  const change: { -readonly [K in keyof Keys]?: Keys[K] | undefined } = {};
  const { keys } = address;
  const drop = (key: string, value: string, reason: AddressFault['reason'] = 'not-here') =>
    faults.push({ key, value, reason });
  for (const key of ['as', 'by', 'sel'] as const) {
    const gone = (keys[key] ?? []).filter((pair) => !isHere(key, pair, exhibits, edition));
    if (gone.length === 0) continue;
    drop(key, gone.join(','));
    change[key] = keys[key]?.filter((pair) => !gone.includes(pair));
  }
  if (keys.ed !== undefined && !EDITION_IDS.includes(keys.ed)) {
    drop('ed', keys.ed);
    change.ed = undefined;
  }
  if (keys.f !== undefined && !findCard(keys.f, edition)) {
    drop('f', keys.f);
    change.f = undefined;
  }
  const strangers = (keys.cmp ?? []).filter((id) => !findCard(id, edition)?.figure);
  if (strangers.length > 0) {
    drop('cmp', strangers.join(','));
    change.cmp = keys.cmp?.filter((id) => !strangers.includes(id));
  }
  if (keys.only !== undefined) {
    const { kept, gone, twice } = sortChoices(keys.only, address.route.page, edition);
    if (gone.length > 0) drop('only', gone.join(','));
    if (twice.length > 0) drop('only', twice.join(','), 'twice');
    change.only = kept;
  }
  return { address: faults.length > 0 ? changeKeys(address, change) : address, faults };
}
