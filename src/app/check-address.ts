import type { Exhibit } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import { EDITION_IDS } from '#src/queries/editions.ts';
import { isLedgerChoice } from '#src/queries/money.ts';
import { isTimelineChoice, readYears } from '#src/queries/timeline-facets.ts';
import type { Address, AddressFault, Keys } from '#src/state/address.ts';
import type { PageId } from '#src/state/routes.ts';
import { changeKeys } from '#src/state/use-address.ts';
import { isFigureOrder, isFigurePair } from './figures/check-figures.ts';
import { findCard } from './find-card.ts';
import { isFraming, isLayer, isPlacePair } from './places/check-places.ts';

type PairKey = 'as' | 'by' | 'sel';

interface Here {
  readonly page: PageId;
  readonly exhibits: readonly Exhibit[];
  readonly edition: Edition;
}

function isHere(key: PairKey, pair: string, { page, exhibits, edition }: Here): boolean {
  const [id = '', choice = ''] = pair.split(':');
  const exhibit = exhibits.find((one) => one.id === id);
  if (!exhibit && page === 'figures') return key === 'by' && isFigureOrder(pair);
  if (!exhibit) return page === 'places' && isPlacePair(key, pair, edition);
  if (key === 'as') return true;
  if (key === 'by')
    return exhibit.parameter?.isValid(choice) ?? exhibit.measures.some((measure) => measure.id === choice);
  const composed = exhibit.compose(edition, 'en');
  return 'view' in composed && composed.view.rows.some((row) => row.key === choice);
}

/** Pages with a list to filter, and what may be chosen in it. */
const LISTS: Partial<Record<PageId, (edition: Edition, pair: string) => boolean>> = {
  funding: isLedgerChoice,
  timeline: (_, pair) => isTimelineChoice(pair),
  figures: isFigurePair,
  places: (edition, pair) => isPlacePair('only', pair, edition),
  gallery: (_, pair) => pair === 'layer:outside',
  // Which editions are open in this window only the page knows; it says what it cannot find.
  editions: (_, pair) => /^(?:older|newer|state|section):/.test(pair),
};

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

/** What a page may be asked to show besides. */
const BESIDES: Partial<Record<PageId, (name: string) => boolean>> = {
  places: isLayer,
  timeline: (name) => name === 'later',
  present: (name) => ['bilingual', 'four-three', 'kiosk'].includes(name),
  presenter: (name) => ['bilingual', 'four-three'].includes(name),
  handout: (name) => ['two', 'four', 'six', 'notes', 'bilingual'].includes(name),
};

/** Keys that hold a list, and whether an entry of theirs means something in a view. */
const ENTRIES: Readonly<Record<PairKey | 'cmp' | 'also', (entry: string, here: Here) => boolean>> = {
  as: (pair, here) => isHere('as', pair, here),
  by: (pair, here) => isHere('by', pair, here),
  sel: (pair, here) => isHere('sel', pair, here),
  // A frame has no room for a comparison.
  cmp: (id, { page, edition }) => page !== 'embed' && Boolean(findCard(id, edition)?.figure),
  also: (name, { page }) => BESIDES[page]?.(name) ?? false,
};

/** Keys that hold one value, and whether it means something in a view. */
const VALUES: Readonly<Record<'ed' | 'f' | 'step' | 't' | 'y' | 'z', (value: string, here: Here) => boolean>> = {
  ed: (id) => EDITION_IDS.includes(id),
  f: (id, { edition }) => Boolean(findCard(id, edition)),
  step: (_, { page }) => page === 'present' || page === 'presenter',
  t: (years, { page, edition }) => page === 'timeline' && readYears(edition, years) !== null,
  y: (_, { page }) => page === 'places',
  z: (framing, { page }) => page === 'places' && isFraming(framing),
};

/** Checks what only the data can tell: editions, figures, exhibits and marks that an address names but that are not here. */
export function checkAddress(address: Address, edition: Edition, exhibits: readonly Exhibit[]) {
  const faults: AddressFault[] = [];
  const change: { -readonly [K in keyof Keys]?: Keys[K] | undefined } = {};
  const { keys, route } = address;
  const here: Here = { page: route.page, exhibits, edition };
  const drop = (key: string, value: string, reason: AddressFault['reason'] = 'not-here') =>
    faults.push({ key, value, reason });
  for (const key of ['as', 'by', 'sel', 'cmp', 'also'] as const) {
    const gone = (keys[key] ?? []).filter((entry) => !ENTRIES[key](entry, here));
    if (gone.length === 0) continue;
    drop(key, gone.join(','));
    change[key] = keys[key]?.filter((entry) => !gone.includes(entry));
  }
  for (const key of ['ed', 'f', 'step', 't', 'y', 'z'] as const) {
    const value = keys[key];
    if (value === undefined || VALUES[key](value, here)) continue;
    drop(key, value);
    change[key] = undefined;
  }
  if (keys.only !== undefined) {
    const { kept, gone, twice } = sortChoices(keys.only, route.page, edition);
    if (gone.length > 0) drop('only', gone.join(','));
    if (twice.length > 0) drop('only', twice.join(','), 'twice');
    change.only = kept;
  }
  return { address: faults.length > 0 ? changeKeys(address, change) : address, faults };
}
