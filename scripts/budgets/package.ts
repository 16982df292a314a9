import { extname } from 'node:path';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { brotlied, bytesOf, servedFiles, textOf, total, type Built } from './built.ts';
import { ADDRESSES, LIMITS, type Line } from './limits.ts';

const TEXT = ['.css', '.html', '.js', '.json', '.svg', '.webmanifest'];

/** The chunk that holds MapLibre, and its worker. */
const MAPLIBRE = /(?:^|\/)(?:GlBase|maplibre-gl-worker)-[\w-]{8}\.js$/;

/** The chunk that only the button for slides asks for. */
const SLIDES = /(?:^|\/)save-slides-[\w-]{8}\.js$/;

/** Addresses of other hosts in what the app is made of. */
function foreignAddresses(built: Built, names: readonly string[]): readonly string[] {
  const texts = names.filter((name) => TEXT.includes(extname(name))).map((name) => textOf(built, name));
  const found = texts.flatMap((text) => text.match(/\b(?:https?|wss?):\/\/[\w-][^"'`\s)<>\\]*/g) ?? []);
  return [...new Set(found)].filter((address) => !ADDRESSES.some((known) => address.startsWith(known)));
}

const isMapLibre = (name: string) => MAPLIBRE.test(name);
const isOfSlides = (name: string) => SLIDES.test(name);
const isForAll = (name: string) => !isMapLibre(name) && !isOfSlides(name);

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
  return [
    ...LOCALES.map((lang): Line => ({
      what: `all that is served in ${lang} but fonts, MapLibre and slides, brotli`,
      value: weigh(names.filter((name) => isForAll(name) && !isOfAnother(lang, name))),
      limit: LIMITS.hosted,
      unit: 'B',
    })),
    {
      what: 'all that is served but fonts, MapLibre and slides, brotli',
      value: weigh(names.filter(isForAll)),
      limit: LIMITS.whole,
      unit: 'B',
    },
    {
      what: 'MapLibre and its worker, brotli',
      value: weigh(names.filter(isMapLibre)),
      limit: LIMITS.mapLibre,
      unit: 'B',
    },
    {
      what: 'what writes slides for office programs, brotli',
      value: weigh(names.filter(isOfSlides)),
      limit: LIMITS.slides,
      unit: 'B',
    },
    { what: 'addresses of other hosts', value: foreign.length, limit: 0, unit: 'files', found: foreign.join(' ') },
  ];
}
