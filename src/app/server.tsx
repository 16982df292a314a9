import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { QueryClient } from '@tanstack/react-query';
import { LATEST_EDITION, editionQuery } from '#src/queries/editions.ts';
import { readAddress } from '#src/state/address.ts';
import { sayEventDate } from '#src/facts/date-words.ts';
import { sayWithUnit, spell } from '#src/facts/spoken.ts';
import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import { derive, DERIVATION_IDS } from '#src/queries/derivations.ts';
import { App } from './App.tsx';
import { Atlas } from './Atlas.tsx';
import { pageTree } from './page-root.tsx';
import { loadPage } from './pages.ts';
import { keepStill } from './stills.ts';
import { titleOf } from './titles.ts';

export { PRERENDERED } from '#src/state/routes.ts';

/** Everything that figures and their dates may ever say in a language, for the fonts to cover. */
export async function saidInCards(lang: Locale): Promise<string> {
  const edition = await new QueryClient().query(editionQuery(LATEST_EDITION));
  const figures = [...edition.figures, ...DERIVATION_IDS.map((id) => derive(edition, id))];
  const dates = edition.facts.map(({ event }) => (event ? sayEventDate(event, lang) : ''));
  return [...figures.map((figure) => sayWithUnit(figure, lang).text + spell(figure, lang)), ...dates].join('');
}

export interface RenderedPage {
  readonly html: string;
  readonly title: string;
  readonly lang: string;
}

/** Gives the renderer the charts drawn at build. */
export function giveStills(stills: Readonly<Record<string, string>>) {
  for (const [key, svg] of Object.entries(stills)) keepStill(key, svg);
}

/** A tree as HTML, whole: streaming it in pieces would need inline scripts. Throws what any part of it threw. */
async function htmlOf(tree: ReactNode, identifierPrefix: string): Promise<string> {
  const faults: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(tree, {
    identifierPrefix,
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
    onError: (error) => void faults.push(error),
  });
  const chunks: Buffer[] = [];
  for await (const chunk of prelude) chunks.push(Buffer.from(chunk));
  if (faults.length > 0) throw new AggregateError(faults, 'The page could not be rendered');
  return Buffer.concat(chunks).toString('utf8');
}

/** One page as HTML, for the build. */
export async function renderPage(path: string): Promise<RenderedPage> {
  const { address } = readAddress(path, '');
  const client = new QueryClient();
  await client.query(editionQuery(LATEST_EDITION));
  await loadPage(address.route);
  const page = await htmlOf(
    pageTree(client, path, () => undefined),
    'page-',
  );
  const frame = (
    <Atlas client={client} path={path}>
      <App page={page} />
    </Atlas>
  );
  return { html: await htmlOf(frame, ''), title: titleOf(address), lang: HTML_LANG[address.lang] };
}
