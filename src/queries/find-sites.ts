import { DISTRICTS } from '#src/facts/districts.ts';
import type { SiteDistrict, SiteKind } from '#src/facts/places.ts';
import { HTML_LANG, LOCALES, type Locale } from '#src/i18n/locales.ts';
import { fold, type HanForms } from './fold.ts';
import { ABSENT, placeOf } from './search-place.ts';
import { orderBy } from './select.ts';
import { SITE_STATES, stateIn, type SiteState } from './site-history.ts';
import { SITE_GROUPS, type AtlasSite, type SiteGroup } from './sites.ts';

/** What sites to leave: every choice made must hold. */
export interface SiteChoices {
  readonly group?: SiteGroup;
  readonly kind?: SiteKind;
  /** In the year, where one is given, else when the document was written. */
  readonly state?: SiteState;
  /** The id of the entity that runs it. */
  readonly operator?: string;
  readonly district?: SiteDistrict;
  /** Words of any of its names, in any of the three languages. */
  readonly text?: string;
  readonly year?: number;
  /** With it 數码港 finds what 數碼港 and 数码港 find; a name typed in one script needs no table. */
  readonly han?: HanForms;
}

export const SITE_FACETS = ['group', 'state', 'operator', 'district'] as const;
export type SiteFacet = (typeof SITE_FACETS)[number];
export type SiteOrder = 'name' | 'area' | 'date';

const stateOf = (site: AtlasSite, year: number | undefined): SiteState =>
  year === undefined ? site.stateWhenWritten : stateIn(site, year);

/** The choices of each facet that a site falls under: a site may straddle districts or have no operator. */
const UNDER: Readonly<Record<SiteFacet, (site: AtlasSite, year?: number) => readonly string[]>> = {
  group: ({ group }) => [group],
  state: (site, year) => [stateOf(site, year)],
  operator: ({ operator }) => (operator ? [operator.id] : []),
  district: ({ site }) => site.districts,
};

function foldNames({ site, entity }: AtlasSite, han: HanForms | undefined): string {
  const names = LOCALES.flatMap((locale) => [
    site.name[locale],
    site.short[locale],
    entity.name[locale],
    ...entity.aliases[locale],
  ]);
  return fold(names.join('\n'), han && { han });
}

const cache = new WeakMap<AtlasSite, Map<HanForms | undefined, string>>();

/** All names of a site, folded once: every key stroke asks for every option again. */
function foldedNames(site: AtlasSite, han: HanForms | undefined): string {
  const known = cache.get(site) ?? new Map<HanForms | undefined, string>();
  cache.set(site, known);
  const names = known.get(han) ?? foldNames(site, han);
  known.set(han, names);
  return names;
}

const answersTo = (site: AtlasSite, text: string, han: HanForms | undefined): boolean =>
  fold(text, han && { han })
    .split(' ')
    .every((word) => word === '' || placeOf(foldedNames(site, han), word) !== ABSENT);

function suits(site: AtlasSite, choices: SiteChoices): boolean {
  const { kind, text, year, han } = choices;
  return (
    SITE_FACETS.every((facet) => {
      const choice = choices[facet];
      return choice === undefined || UNDER[facet](site, year).includes(choice);
    }) &&
    (kind === undefined || site.site.kind === kind) &&
    (text === undefined || answersTo(site, text, han))
  );
}

function inOrder(sites: readonly AtlasSite[], order: SiteOrder, locale: Locale): readonly AtlasSite[] {
  if (order === 'name') {
    const { compare } = new Intl.Collator(HTML_LANG[locale], { numeric: true });
    return [...sites].sort((one, other) => compare(one.site.name[locale], other.site.name[locale]));
  }
  // An area of several sites together is of none of them.
  if (order === 'area') return orderBy(sites, [({ area }) => area?.value ?? null], 'down');
  return orderBy(sites, [({ stages }) => stages[0]?.date?.from ?? null]);
}

/** The sites that suit all choices, in an order: by name, largest area first, or earliest date first; unknown last. */
export const findSites = (
  sites: readonly AtlasSite[],
  { locale, order, ...choices }: SiteChoices & { readonly locale: Locale; readonly order: SiteOrder },
): readonly AtlasSite[] =>
  inOrder(
    sites.filter((site) => suits(site, choices)),
    order,
    locale,
  );

/** Something to choose, and how many sites it would leave under the choices made elsewhere. */
export interface SiteOption {
  readonly choice: string;
  readonly count: number;
}

/** The fixed order of a facet's choices; operators come as the sites name them. */
const ORDER: Readonly<Record<SiteFacet, readonly string[]>> = {
  group: SITE_GROUPS,
  state: SITE_STATES,
  operator: [],
  district: [...Object.keys(DISTRICTS), 'shenzhen-futian'],
};

/** What may be chosen in a facet: whatever any of the sites falls under, even where the count is zero. */
export function siteOptions(
  sites: readonly AtlasSite[],
  facet: SiteFacet,
  choices: SiteChoices,
): readonly SiteOption[] {
  const found = [...new Set(sites.flatMap((site) => UNDER[facet](site, choices.year)))];
  const ordered = orderBy(found, [(choice) => ORDER[facet].indexOf(choice)]);
  return ordered.map((choice) => ({
    choice,
    count: sites.filter((site) => suits(site, { ...choices, [facet]: choice })).length,
  }));
}
