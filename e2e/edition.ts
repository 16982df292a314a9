import { readdirSync } from 'node:fs';
import type { Composed, Exhibit } from '#src/exhibits/define.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { groupBy } from '#src/queries/select.ts';

const FOLDER = new URL('../src/exhibits/', import.meta.url);
const isExhibit = (file: string) => file.endsWith('.ts') && !/^(?:define|registry)\.ts$|\.test\.ts$/.test(file);

/** The edition as it lies on disk, to hold the pages against. */
export const edition = indexEdition(readEdition('2023'));

/** Every exhibit, read file by file: the app's own registry needs its bundler. */
export const exhibits: readonly Exhibit[] = await Promise.all(
  readdirSync(FOLDER)
    .filter(isExhibit)
    .map(async (file) => ((await import(new URL(file, FOLDER).href)) as { default: Exhibit }).default),
);

/** Exhibits in groups of as many as an address may hold a choice for each. */
export const addressed: readonly (readonly Exhibit[])[] = Array.from(
  { length: Math.ceil(exhibits.length / 12) },
  (_, at) => exhibits.slice(at * 12, (at + 1) * 12),
);

/** Each exhibit with each of its measures; `''` where it has only one. */
export const withMeasures = (all: readonly Exhibit[]) =>
  all.flatMap((exhibit) =>
    (exhibit.measures.length > 0 ? exhibit.measures.map(({ id }) => id) : ['']).map((measure) => ({
      exhibit,
      measure,
    })),
  );
export const measured = withMeasures(exhibits);

/** What an exhibit says. Throws where the edition is silent on it. */
export function composed(exhibit: Exhibit, lang: Locale, measure = ''): Composed {
  const answer = exhibit.compose(edition, lang, measure === '' ? undefined : measure);
  if ('missing' in answer) throw new Error(`${exhibit.id}: the edition does not say ${answer.missing}`);
  return answer;
}

/** The first with an exhibit of each kind of drawing. */
export const oneOfEachKind = <T>(all: readonly T[], exhibitOf: (one: T) => Exhibit): readonly T[] =>
  [...groupBy(all, (one) => composed(exhibitOf(one), 'en').view.kind).values()].flatMap((alike) => alike.slice(0, 1));
