import { outsideExhibits } from '#src/exhibits/outside/registry.ts';
import { exhibits as stated } from '#src/exhibits/registry.ts';
import type { Exhibit } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { figureRows, type FigureRow } from '#src/queries/figure-rows.ts';
import { PLACES } from '#src/queries/places-data.ts';
import { sitesOf } from '#src/queries/sites.ts';
import { writeAddress, type Keys } from '#src/state/address.ts';
import type { Route } from '#src/state/routes.ts';
import { writeArchive } from '#src/takeaway/archive.ts';
import { toBibtex, toCsl } from '#src/takeaway/bibliography.ts';
import { cite, citeTable, figureReference, tableReference, type Cited } from '#src/takeaway/citation.ts';
import { writeCsv } from '#src/takeaway/csv.ts';
import { writeJson } from '#src/takeaway/json.ts';
import type { TakenTable } from '#src/takeaway/taken-table.ts';
import { routeOf } from '../../briefings/exhibit-route.ts';
import { exhibitTable } from '../../exhibit-table.ts';
import { isUnsure } from '../../places/unsure.ts';
import { WORDS as PLACES_WORDS } from '../../places/words.ts';
import { inTurn } from '../../slides-file/in-turn.ts';
import { measureIn } from '../../use-exhibit.ts';
import { figuresTakings } from '../list-takings.ts';
import { siteTable } from '../site-table.ts';
import { readmeText } from './readme.ts';

const exhibits = [...stated, ...outsideExhibits];

interface Wanted {
  readonly edition: Edition;
  /** Where the atlas is served, without a path. */
  readonly origin: string;
  /** The ISO day that the atlas was built on. */
  readonly made: string;
  readonly licences: string;
}

interface Within extends Wanted {
  readonly locale: Locale;
}

const linkTo = ({ origin, locale }: Within, route: Route, keys: Keys = {}) =>
  origin + writeAddress({ lang: locale, route, keys, unknown: [] });

const measuresOf = (exhibit: Exhibit): readonly string[] =>
  exhibit.measures.length > 0 ? exhibit.measures.map(({ id }) => id) : [measureIn(exhibit, undefined)];

/** The tables of an exhibit in one language, one for each measure; none where the edition is silent. */
function tablesOf(exhibit: Exhibit, within: Within): readonly TakenTable[] {
  const { edition, locale } = within;
  const { id } = exhibit;
  return measuresOf(exhibit).flatMap((measure) => {
    const composed = exhibit.compose(edition, locale, measure);
    if ('missing' in composed) return [];
    const by = measure === measureIn(exhibit, undefined) ? [] : [`${id}:${measure}`];
    const address = `${linkTo(within, routeOf(exhibit), { by })}#${id}`;
    return [exhibitTable(exhibit, { composed, edition, locale, measure }, address)];
  });
}

function figuresTable(within: Within): TakenTable {
  const rows = figureRows(within.edition);
  const keys = { only: ['kind:with-derived'] };
  return figuresTakings({ ...within, rows, of: rows.length }, linkTo(within, { page: 'figures' }, keys)).table;
}

const sitesTable = (within: Within): TakenTable =>
  siteTable({
    ...within,
    listed: sitesOf(within.edition, PLACES),
    stateOf: ({ stateWhenWritten }) => stateWhenWritten,
    isOnMap: ({ site }) => !isUnsure(site),
    sub: PLACES_WORDS.asWritten[within.locale],
    address: linkTo(within, { page: 'places' }),
  });

const both = (path: string, table: TakenTable) => ({
  [`${path}.csv`]: writeCsv(table),
  [`${path}.json`]: writeJson(table),
});

const citedIn = ({ figure, fact }: FigureRow): readonly Cited[] => {
  if (fact) return [{ kind: 'fact', fact, figure }];
  return figure ? [{ kind: 'derived', figure }] : [];
};

/** How to cite every exhibit and every figure, for people and for reference managers. */
function citations(tables: readonly TakenTable[], within: Within) {
  const { edition, locale, made } = within;
  const figures = figureRows(edition)
    .flatMap(citedIn)
    .map((cited) => {
      const { id } = cited.kind === 'fact' ? cited.fact : cited.figure;
      return { cited, edition, locale, made, address: linkTo(within, { page: 'figures' }, { f: id }) };
    });
  const references = [...tables.map((table) => tableReference(table, made)), ...figures.map(figureReference)];
  const texts = [...tables.map(citeTable), ...figures.map((one) => cite(one.cited, edition, locale, one.address))];
  return {
    [`${locale}/citations.txt`]: `${texts.join('\r\n')}\r\n`,
    [`${locale}/citations.bib`]: references.map(toBibtex).join('\n'),
    [`${locale}/citations.csl.json`]: toCsl(references),
  };
}

const turn = () => new Promise((go) => setTimeout(go));

type Files = Record<string, string>;

/** Every file of one language; the page has its turn after each exhibit. */
async function filesIn(within: Within, onFile: () => void): Promise<Files> {
  const { locale } = within;
  const tables = await inTurn(exhibits, async (exhibit) => {
    onFile();
    await turn();
    return tablesOf(exhibit, within);
  });
  const named = tables.flat().map((table) => {
    const { id, measure, outside } = table.about;
    return both(`${locale}/${outside ? 'outside' : 'exhibits'}/${[id, measure].filter(Boolean).join('.')}`, table);
  });
  return Object.assign(
    {},
    both(`${locale}/figures`, figuresTable(within)),
    both(`${locale}/sites`, sitesTable(within)),
    ...named,
    citations(
      tables.flatMap((all) => all.slice(0, 1)),
      within,
    ),
  ) as Files;
}

/** Everything the atlas says, in three languages, as one ZIP file. Tells how far it is. */
export async function makeEverything(wanted: Wanted, onStep: (done: number, of: number) => void): Promise<Uint8Array> {
  const { length } = exhibits;
  const all = await inTurn(LOCALES, async (locale, at) => {
    let done = at * length;
    const files = await filesIn({ ...wanted, locale }, () => {
      done += 1;
      onStep(done, LOCALES.length * length);
    });
    return { [`README.${locale}.txt`]: `\uFEFF${readmeText(wanted, locale)}`, ...files };
  });
  return writeArchive(Object.assign({ 'licences.txt': wanted.licences }, ...all) as Files);
}
