import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { exhibitTable } from '#src/app/exhibit-table.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { writeCsv } from '#src/takeaway/csv.ts';
import { nastyCell, sampleTable } from '#src/takeaway/sample-table.ts';
import { cellsFor, harmlessCell, type TakenTable } from '#src/takeaway/taken-table.ts';
import { writeXlsx } from '#src/takeaway/xlsx.ts';
import { edition, measured } from '../../e2e/edition.ts';

const WRITERS = { csv: writeCsv, xlsx: writeXlsx } as const;
type Kind = keyof typeof WRITERS;
const KINDS = ['csv', 'xlsx'] as const satisfies readonly Kind[];

interface Named {
  readonly name: string;
  readonly table: TakenTable;
}

/** Every exhibit in every language and measure. */
const ofExhibits = (): readonly Named[] =>
  LOCALES.flatMap((locale) =>
    measured.flatMap(({ exhibit, measure }) => {
      const composed = exhibit.compose(edition, locale, measure === '' ? undefined : measure);
      if ('missing' in composed) return [];
      const table = exhibitTable(exhibit, { composed, edition, locale, measure }, `http://localhost/${locale}/`);
      return [{ name: [exhibit.id, measure, locale].filter(Boolean).join('.'), table }];
    }),
  );

/** 2,000 cells made to be taken for something else. */
function fuzzed(seed: number): Named {
  const rows = fc.sample(fc.array(nastyCell, { minLength: 10, maxLength: 10 }), { numRuns: 200, seed });
  return { name: 'fuzzed', table: sampleTable(rows) };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string) =>
  xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const unspaced = (text: string) => text.replace(/\s+/g, '');

/** What is wrong with a table as an office program has read it. */
function faultsIn(read: string, { name, table }: Named): readonly string[] {
  const [first = ''] = /<table:table [^]*?<\/table:table>/.exec(read) ?? [];
  const formulas = read.match(/table:formula=/g)?.length ?? 0;
  const said = unspaced([...first.matchAll(/<text:p>([^]*?)<\/text:p>/g)].map(([, text = '']) => plain(text)).join(''));
  const numbers = [...first.matchAll(/office:value="([^"]+)"/g)].map(([, value]) => Number(value));
  const { heads, rows } = cellsFor('file', table);
  // Cells that were made to confuse are held back to what matters: that none of them acts.
  const cells = name === 'fuzzed' ? [] : [heads, ...rows].flatMap((row) => row.map(harmlessCell));
  return [
    ...(formulas > 0 ? [`${formulas} formulas`] : []),
    ...cells.flatMap((cell) => {
      if (cell === null || cell === '') return [];
      if (typeof cell === 'number') return numbers.includes(cell) ? [] : [`no number ${cell}`];
      return said.includes(unspaced(cell)) ? [] : [`no text ${cell}`];
    }),
  ];
}

/** Comma, double quote, UTF-8, from the first line, language of the system, quoted fields are text: what the dialog of the program finds out by itself. */
const AS_CSV = '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,true';

/** The office program, which may not be there. */
const OFFICE = { command: 'soffice' };

function convert(folder: string, kind: Kind, names: readonly string[]): void {
  const filter = kind === 'csv' ? [AS_CSV] : [];
  const args = ['--headless', ...filter, '--convert-to', 'fods', '--outdir', resolve(folder, 'read'), ...names];
  const home = `-env:UserInstallation=${pathToFileURL(resolve(folder, 'profile')).href}`;
  const { status, stderr } = spawnSync(OFFICE.command, [home, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`soffice failed: ${stderr}`);
}

/** What an office program makes of the tables of all exhibits and of cells that are made to confuse it: the faults, by file. */
export function tableFaults(folder: string, seed: number): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const all = [...ofExhibits(), fuzzed(seed)];
  for (const kind of KINDS) {
    const own = join(folder, kind);
    mkdirSync(own, { recursive: true });
    const names = all.map(({ name, table }) => {
      const path = join(own, `${name}.${kind}`);
      writeFileSync(path, WRITERS[kind](table));
      return path;
    });
    convert(own, kind, names);
    for (const one of all)
      found.set(`${one.name}.${kind}`, faultsIn(readFileSync(join(own, 'read', `${one.name}.fods`), 'utf8'), one));
  }
  return found;
}
