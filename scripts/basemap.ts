import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLayers } from './basemap/layers.ts';
import { licensed } from './basemap/licences.ts';
import { bench } from './basemap/mapshaper.ts';
import { overviewBase } from './basemap/overview-base.ts';

const FOLDER = 'data/places';

/** Every file that this script makes, by name, as it is to be committed. */
function build(scratch: string): ReadonlyMap<string, string> {
  const at = bench(scratch);
  buildLayers(at);
  const overview = overviewBase(at);
  return new Map([
    ...['districts', 'mainland', 'reservoirs'].map((layer): [string, string] => {
      const name = `${layer}.topo.json`;
      return [name, `${JSON.stringify(licensed(layer, at.get(name)))}\n`];
    }),
    ['overview-base.json', `${JSON.stringify(overview.base, null, 2)}\n`],
    ['overview-places.json', `${JSON.stringify(overview.places, null, 2)}\n`],
    ['overview-mainland.json', `${JSON.stringify(overview.mainland, null, 2)}\n`],
  ]);
}

function committed(name: string): string | null {
  try {
    return readFileSync(join(FOLDER, name), 'utf8');
  } catch {
    return null;
  }
}

/** Writes the base map's files under `data/places/`; with `--check` it writes nothing and says which differ. */
export default function main(args: readonly string[]) {
  const scratch = mkdtempSync(join(tmpdir(), 'basemap-'));
  try {
    const files = build(scratch);
    const stale = [...files].filter(([name, text]) => committed(name) !== text);
    for (const [name, text] of stale) {
      if (args.includes('--check')) console.error(`${FOLDER}/${name} differs from what its sources make`);
      else writeFileSync(join(FOLDER, name), text);
    }
    console.log(`${files.size} files, ${stale.length} ${args.includes('--check') ? 'differ' : 'written'}`);
    if (args.includes('--check') && stale.length > 0) process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
