import { extname } from 'node:path';
import { readSeries, seriesIds } from '#src/facts/series-on-disk.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { brotlied, bytesOf, servedFiles, textOf, total, type Built } from './built.ts';
import { ADDRESSES, LIMITS, type Line } from './limits.ts';
import { PARTS, partsOf } from './parts.ts';

const TEXT = ['.css', '.html', '.js', '.json', '.svg', '.webmanifest'];

/** Pages that series were read in: they are told, and official ones are links; nothing is ever asked of them. */
const sourcesOfSeries = () =>
  new Set(seriesIds().flatMap((id) => readSeries(id).sources.flatMap(({ address }) => address ?? [])));

/** Addresses of other hosts in what the app is made of. */
function foreignAddresses(built: Built, names: readonly string[]): readonly string[] {
  const texts = names.filter((name) => TEXT.includes(extname(name))).map((name) => textOf(built, name));
  const found = texts.flatMap((text) => text.match(/\b(?:https?|wss?):\/\/[\w-][^"'`\s)<>\\]*/g) ?? []);
  const sources = sourcesOfSeries();
  return [...new Set(found)].filter(
    (address) => !sources.has(address) && !ADDRESSES.some((known) => address.startsWith(known)),
  );
}

/** What is served as a whole. */
export function packageLines(built: Built): readonly Line[] {
  const names = servedFiles(built).filter((name) => !name.endsWith('.woff2'));
  const weigh = (all: readonly string[]) =>
    total(
      all.map((name) => {
        const bytes = bytesOf(built, name);
        return Math.min(bytes.length, brotlied(bytes));
      }),
    );
  const isOfAnother = (lang: Locale, name: string) =>
    LOCALES.some((other) => other !== lang && name.startsWith(`${other}/`));
  const foreign = foreignAddresses(built, names);
  const parts = partsOf(built);
  const isForAll = (name: string) => !parts.has(name);
  return [
    ...LOCALES.map((lang): Line => ({
      what: `all that is served in ${lang} but fonts and the parts below, brotli`,
      value: weigh(names.filter((name) => isForAll(name) && !isOfAnother(lang, name))),
      limit: LIMITS.hosted,
      unit: 'B',
    })),
    {
      what: 'all that is served but fonts and the parts below, brotli',
      value: weigh(names.filter(isForAll)),
      limit: LIMITS.whole,
      unit: 'B',
    },
    ...PARTS.map((part): Line => ({
      what: `${part.name}, brotli`,
      value: weigh(names.filter((name) => parts.get(name) === part)),
      limit: part.limit,
      unit: 'B',
    })),
    { what: 'addresses of other hosts', value: foreign.length, limit: 0, unit: 'files', found: foreign.join(' ') },
  ];
}
