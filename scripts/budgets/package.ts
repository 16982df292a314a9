import { extname } from 'node:path';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { brotlied, bytesOf, servedFiles, textOf, total, type Built } from './built.ts';
import { LIMITS, type Line } from './limits.ts';
import { otherHosts } from './other-hosts.ts';
import { PARTS, partsOf } from './parts.ts';

const TEXT = ['.css', '.html', '.js', '.json', '.svg', '.webmanifest'];

/** A file as it is sent: compressed where that makes it smaller. */
const weightOf = (bytes: Buffer) => Math.min(bytes.length, brotlied(bytes));

/** What is served as a whole. */
export function packageLines(built: Built): readonly Line[] {
  const names = servedFiles(built).filter((name) => !name.endsWith('.woff2'));
  const weights = new Map(names.map((name) => [name, weightOf(bytesOf(built, name))]));
  const weigh = (all: readonly string[]) => total(all.map((name) => weights.get(name) ?? 0));
  const isOfAnother = (lang: Locale, name: string) =>
    LOCALES.some((other) => other !== lang && name.startsWith(`${other}/`));
  const foreign = otherHosts(names.filter((name) => TEXT.includes(extname(name))).map((name) => textOf(built, name)));
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
