import { describe, expect, test } from 'vitest';
import { outsideExhibits } from '#src/exhibits/outside/registry.ts';
import { exhibits as stated } from '#src/exhibits/registry.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { figureRows } from '#src/queries/figure-rows.ts';
import { readArchive } from '#src/takeaway/sample-archive.ts';
import { readCsv } from '#src/takeaway/sample-csv.ts';
import { makeEverything } from './everything.ts';
import { ABOUT_KB } from './words.ts';

const exhibits = [...stated, ...outsideExhibits];
const folderOf = ({ layer }: (typeof exhibits)[number]) => (layer === 'outside' ? 'outside' : 'exhibits');
const edition = indexEdition(readEdition('2023'));
const licences = 'x'.repeat(1000);
const steps: number[] = [];
const bytes = await makeEverything({ edition, origin: 'http://localhost', made: '2026-11-27', licences }, (done, of) =>
  steps.push(done / of),
);
const files = readArchive(bytes);
const text = (name: string) => {
  const file = files[name];
  if (file === undefined) throw new Error(`${name} is missing`);
  return file;
};

describe('the archive of everything', () => {
  test('tells how far it is, and is as large as is said', () => {
    expect(steps).toHaveLength(LOCALES.length * exhibits.length);
    expect(steps.at(-1)).toBe(1);
    // The licences, which are stood in for here, come to eleven kB.
    expect(Math.abs(bytes.length / 1024 + 11 - ABOUT_KB) / ABOUT_KB).toBeLessThan(0.15);
  });

  test.each(LOCALES)('has every exhibit, figure and site in %s, and says how to read and cite it', (locale) => {
    for (const exhibit of exhibits) {
      const { id, measures } = exhibit;
      const folder = `${locale}/${folderOf(exhibit)}`;
      const names = measures.length > 0 ? measures.map((measure) => `${id}.${measure.id}`) : [];
      for (const name of names) expect(readCsv(text(`${folder}/${name}.csv`)).length).toBeGreaterThan(1);
      expect(Object.keys(files).some((name) => name.startsWith(`${folder}/${id}.`))).toBe(true);
    }
    expect(readCsv(text(`${locale}/figures.csv`))).toHaveLength(figureRows(edition).length + 1);
    const { rows } = JSON.parse(text(`${locale}/sites.json`)) as { rows: readonly { longitude: number | null }[] };
    expect(rows.length).toBeGreaterThan(20);
    // What is hidden on the map is not given away here.
    expect(rows.some(({ longitude }) => longitude === null)).toBe(true);
    expect(text(`README.${locale}.txt`)).toMatch(/inferred|推斷|推断/);
    const { length } = JSON.parse(text(`${locale}/citations.csl.json`)) as readonly unknown[];
    expect(length).toBe(exhibits.length + figureRows(edition).length);
    expect(text(`${locale}/citations.bib`).match(/^@/gm)).toHaveLength(length);
    expect(text(`${locale}/citations.txt`).trimEnd().split('\r\n')).toHaveLength(length);
    expect(text('licences.txt')).toBe(licences);
  });

  test('has addresses that are those of the atlas, and no empty file', () => {
    for (const file of Object.values(files)) {
      expect(file.length).toBeGreaterThan(40);
      expect(file).not.toMatch(/undefined|\bNaN\b|\[object/);
    }
    const addresses = Object.entries(files).flatMap(([name, file]) =>
      /\/(?:exhibits|outside)\//.test(name) && name.endsWith('.json')
        ? [(JSON.parse(file) as { address: string }).address]
        : [],
    );
    for (const address of addresses) expect(address).toMatch(/^http:\/\/localhost\/(?:en|tc|sc)\/[^#]*#[a-z\d-]+$/);
  });
});
