import type { Locale } from '#src/i18n/locales.ts';
import type { WordedPicture } from '#src/takeaway/picture.ts';
import type { TakenTable } from '#src/takeaway/taken-table.ts';
import { build } from 'virtual:build';
import { copyBoth, copyPng, copyText, saveFile, type Taken, type TakenFile } from './taken.ts';
import type { Takings } from './takings.ts';
import { TAKING } from './words.ts';

/** Everything that can be done with what is displayed, in the order of the menu. */
export const COPIES = ['copyLink', 'copyNumbers', 'copyPicture'] as const;
export const FILES = ['csv', 'json', 'xlsx', 'png', 'svg'] as const;
export const CITATIONS = ['text', 'bibtex', 'csl'] as const;
export type Act = (typeof COPIES)[number] | (typeof FILES)[number] | (typeof CITATIONS)[number];

/** What only something with a drawing has. */
export const needsPicture = (act: Act): boolean => act === 'copyPicture' || act === 'png' || act === 'svg';

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  svg: 'image/svg+xml',
} as const;
type FileKind = keyof typeof TYPES;

/** `rd-projects-by-domain.count.2023.tc.csv`: what, measured how, of which edition (where it is of one), in which language. */
function fileName({ about, locale }: TakenTable, kind: FileKind): string {
  const { id, measure, outside, edition } = about;
  return [id, ...(measure ? [measure] : []), ...(outside ? [] : [edition.id]), locale, kind].join('.');
}

const file = (table: TakenTable, kind: FileKind, content: Blob | BlobPart): TakenFile => ({
  name: fileName(table, kind),
  content: content instanceof Blob ? content : new Blob([content], { type: TYPES[kind] }),
});

async function pictureOf({ picture }: Takings): Promise<WordedPicture> {
  if (!picture) throw new Error('There is no drawing');
  return picture();
}

const png = async (takings: Takings): Promise<TakenFile> => {
  const { rasterise } = await import('#src/takeaway/rasterise.ts');
  return file(takings.table, 'png', await rasterise(await pictureOf(takings)));
};

const cited = async ({ table }: Takings) => {
  const { citeTable, tableReference } = await import('#src/takeaway/citation.ts');
  const { toBibtex, toCsl } = await import('#src/takeaway/bibliography.ts');
  const reference = tableReference(table, build.day);
  return { text: citeTable(table), bibtex: toBibtex(reference), csl: toCsl([reference]) };
};

const DO: Readonly<Record<Act, (takings: Takings, locale: Locale) => Promise<Taken>>> = {
  copyLink: async ({ table }, locale) => copyText(table.about.address, locale),
  copyNumbers: async ({ table }, locale) => {
    const { takeNumbers } = await import('#src/takeaway/numbers.ts');
    return copyBoth(takeNumbers(table), locale);
  },
  copyPicture: async (takings, locale) => copyPng(await png(takings), locale),
  csv: async ({ table }, locale) => {
    const { writeCsv } = await import('#src/takeaway/csv.ts');
    return saveFile(file(table, 'csv', writeCsv(table)), locale);
  },
  json: async ({ table }, locale) => {
    const { writeJson } = await import('#src/takeaway/json.ts');
    return saveFile(file(table, 'json', writeJson(table)), locale);
  },
  xlsx: async ({ table }, locale) => {
    const { writeXlsx } = await import('#src/takeaway/xlsx.ts');
    return saveFile(file(table, 'xlsx', writeXlsx(table) as Uint8Array<ArrayBuffer>), locale);
  },
  png: async (takings, locale) => saveFile(await png(takings), locale),
  svg: async (takings, locale) => {
    const { writeSvg } = await import('#src/takeaway/svg.ts');
    return saveFile(file(takings.table, 'svg', writeSvg(await pictureOf(takings))), locale);
  },
  text: async (takings, locale) => copyText((await cited(takings)).text, locale),
  bibtex: async (takings, locale) => copyText((await cited(takings)).bibtex, locale),
  csl: async (takings, locale) => copyText((await cited(takings)).csl, locale),
};

/** Takes what is displayed now, and tells what became of it; it never throws. */
export async function perform(act: Act, take: () => Promise<Takings>, locale: Locale): Promise<Taken> {
  try {
    return await DO[act](await take(), locale);
  } catch {
    return { said: (needsPicture(act) ? TAKING.pictureFailed : TAKING.failed)[locale] };
  }
}
